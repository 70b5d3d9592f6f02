// What a set is made from, and the items that it then has.

import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { classMessagesOf } from '../../i18n/class.ts';
import { languageName } from '../../i18n/language-name.ts';
import type { TeachMessages } from '../../i18n/teach.ts';
import { languageTag } from '../../i18n/language-name.ts';
import { teacherOf } from '../../store/teach/teacher.ts';
import { isSeed, LARGEST_SEED } from '../../model/random.ts';
import { HINTS, KINDS, type Kind } from '../../teaching/item.ts';
import { MOST_ITEMS, ORDERS, type Sheet } from '../../teaching/sheet.ts';
import { isForHands } from '../../teaching/show-of-hands.ts';
import { ChoiceGroup } from '../choice-group.tsx';
import { Later, later } from '../later.tsx';
import { NumberField } from '../number-field.tsx';
import { useStores } from '../stores-context.tsx';

const ItemScreen = later(() => import('../class/item-screen.tsx'), 'ItemScreen');

export function SetForm({ sheet, words }: { readonly sheet: Sheet; readonly words: TeachMessages }): ReactNode {
  const stores = useStores();
  const teacher = teacherOf(stores);
  const { items, able } = useStore(teacher);
  const inClass = classMessagesOf(useStore(stores.preferences, ({ lang }) => lang));
  const [asked, setAsked] = useState<string>();
  const forHands = items.filter(isForHands);
  const hasWords = useStore(stores.document, ({ source }) => source?.editions.some(({ sentences }) => sentences.some(({ text }) => text !== undefined)) ?? false);
  const toggle = (kind: Kind): void => {
    teacher.choose({ kinds: KINDS.filter((each) => (each === kind) !== sheet.kinds.includes(each)) });
  };
  return (
    <section aria-label={words.makeSet}>
      <h3>{words.makeSet}</h3>
      <fieldset className="kinds">
        <legend>{words.kinds}</legend>
        {KINDS.map((kind) => (
          <label key={kind} className="choice">
            <input type="checkbox" checked={sheet.kinds.includes(kind)} disabled={!able.includes(kind)} onChange={() => toggle(kind)} />
            <span>{able.includes(kind) ? `${kind} ${words.kind[kind]}` : words.noItems(`${kind} ${words.kind[kind]}`)}<span className="option-note">{words.kindMeans[kind]}</span></span>
          </label>
        ))}
      </fieldset>
      <p className="exercise-ways"><button type="button" className="plain" onClick={() => teacher.choose({ kinds: able })}>{words.allKinds}</button> <button type="button" className="plain" onClick={() => teacher.choose({ kinds: [] })}>{words.noKinds}</button></p>
      {sheet.kinds.length === 0 && <p className="practice-told" role="status">{words.chooseKind}</p>}
      <div className="set-numbers">
        <WholeField label={words.number} value={sheet.number} from={1} to={MOST_ITEMS} onChange={(number) => teacher.choose({ number })} />
        <WholeField label={words.seed} value={sheet.seed} from={0} to={LARGEST_SEED} onChange={(seed) => teacher.choose({ seed })} />
        <button type="button" className="framed-button" title={words.seedHint} onClick={() => teacher.choose({ seed: isSeed(sheet.seed + 1) ? sheet.seed + 1 : 0 })}>{words.anotherSeed}</button>
      </div>
      <div className="set-choices">
        <ChoiceGroup name={words.orderOf} choices={ORDERS.map((order) => ({ id: order, name: words.orders[order], isChosen: sheet.order === order, choose: () => teacher.choose({ order }) }))} />
        <ChoiceGroup name={words.language} choices={(['en', 'zh'] as const).map((lang) => ({ id: lang, name: languageName(lang, lang), isChosen: sheet.lang === lang, choose: () => teacher.choose({ lang }) }))} />
        <ChoiceGroup name={words.hintsOf} choices={Array.from({ length: HINTS + 1 }, (_, hints) => ({ id: String(hints), name: words.hintsNumber(hints), isChosen: sheet.hints === hints, choose: () => teacher.choose({ hints }) }))} />
      </div>
      {hasWords && <label className="choice"><input type="checkbox" checked={sheet.sentences === true} onChange={() => teacher.choose({ sentences: sheet.sentences !== true })} /> {words.sentences}</label>}
      {sheet.kinds.length > 0 && items.length < sheet.number && <p className="practice-told" role="status">{words.fewer(items.length, sheet.number)}</p>}
      <details className="further">
        <summary>{words.items} ({items.length})</summary>
        <ol className="set-items" lang={languageTag(sheet.lang)}>
          {items.map((item, i) => (
            <li key={item.id}>
              <span className="hint">{item.kind}</span> {item.prompt} {item.about.map(({ id, text }) => <q key={id}>{text}</q>)}
              {isForHands(item) && <button type="button" className="plain" aria-label={inClass.handsOf(i + 1)} onClick={() => setAsked(item.id)}>{inClass.hands}</button>}
            </li>
          ))}
        </ol>
      </details>
      {forHands.length > 0 && <p className="exercise-ways"><button type="button" className="framed-button" onClick={() => setAsked(forHands[0]!.id)}>{inClass.hands}</button></p>}
      <Later onLost={() => setAsked(undefined)}>{asked !== undefined && forHands.length > 0 && <ItemScreen sheet={sheet} items={items} first={asked} onClose={() => setAsked(undefined)} />}</Later>
    </section>
  );
}

interface WholeFieldProps {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly onChange: (value: number) => void;
}

/** A whole number in its bounds. */
function WholeField({ label, value, from, to, onChange }: WholeFieldProps): ReactNode {
  const read = (text: string): number | null => (/^\d{1,10}$/.test(text) && Number(text) >= from && Number(text) <= to ? Number(text) : null);
  return (
    <label className="field">
      {label}
      <NumberField inputMode="numeric" size={11} value={value} read={read} onNumber={(number) => onChange(number!)} />
    </label>
  );
}
