// What a set is made from, and the items that it then has.

import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { languageName } from '../../i18n/language-name.ts';
import type { TeachMessages } from '../../i18n/teach.ts';
import { languageTag } from '../../i18n/language-name.ts';
import { teacherOf } from '../../store/teach/teacher.ts';
import { isSeed, LARGEST_SEED } from '../../teaching/generate.ts';
import { HINTS, KINDS, type Kind } from '../../teaching/item.ts';
import { MOST_ITEMS, ORDERS, type Sheet } from '../../teaching/sheet.ts';
import { ChoiceGroup } from '../choice-group.tsx';
import { useStores } from '../stores-context.tsx';

export function SetForm({ sheet, words }: { readonly sheet: Sheet; readonly words: TeachMessages }): ReactNode {
  const stores = useStores();
  const teacher = teacherOf(stores);
  const { items, able } = useStore(teacher);
  const hasWords = useStore(stores.document, ({ source }) => source?.editions.some(({ sentences }) => sentences.some(({ text }) => text !== undefined)) ?? false);
  const toggle = (kind: Kind): void => {
    const kinds = KINDS.filter((each) => (each === kind ? !sheet.kinds.includes(each) : sheet.kinds.includes(each)));
    // A set of no kind is none: the last one stays.
    if (kinds.length > 0) teacher.choose({ kinds });
  };
  return (
    <section aria-label={words.makeSet}>
      <h3>{words.makeSet}</h3>
      <fieldset className="kinds">
        <legend>{words.kinds}</legend>
        {KINDS.map((kind) => (
          <label key={kind} className="choice">
            <input type="checkbox" checked={sheet.kinds.includes(kind)} disabled={!able.includes(kind)} onChange={() => toggle(kind)} />
            <span>{able.includes(kind) ? `${kind} ${words.kind[kind]}` : words.noItems(`${kind} ${words.kind[kind]}`)}</span>
          </label>
        ))}
      </fieldset>
      <p className="exercise-ways"><button type="button" className="plain" onClick={() => teacher.choose({ kinds: able })}>{words.allKinds}</button></p>
      <div className="set-numbers">
        <NumberField label={words.number} value={sheet.number} from={1} to={MOST_ITEMS} onChange={(number) => teacher.choose({ number })} />
        <NumberField label={words.seed} value={sheet.seed} from={0} to={LARGEST_SEED} onChange={(seed) => teacher.choose({ seed })} />
        <button type="button" className="framed-button" title={words.seedHint} onClick={() => teacher.choose({ seed: isSeed(sheet.seed + 1) ? sheet.seed + 1 : 0 })}>{words.anotherSeed}</button>
      </div>
      <div className="set-choices">
        <ChoiceGroup name={words.orderOf} choices={ORDERS.map((order) => ({ id: order, name: words.orders[order], isChosen: sheet.order === order, choose: () => teacher.choose({ order }) }))} />
        <ChoiceGroup name={words.language} choices={(['en', 'zh'] as const).map((lang) => ({ id: lang, name: languageName(lang, lang), isChosen: sheet.lang === lang, choose: () => teacher.choose({ lang }) }))} />
        <ChoiceGroup name={words.hintsOf} choices={Array.from({ length: HINTS + 1 }, (_, hints) => ({ id: String(hints), name: words.hintsNumber(hints), isChosen: sheet.hints === hints, choose: () => teacher.choose({ hints }) }))} />
      </div>
      {hasWords && <label className="choice"><input type="checkbox" checked={sheet.sentences === true} onChange={() => teacher.choose({ sentences: sheet.sentences !== true })} /> {words.sentences}</label>}
      {items.length < sheet.number && <p className="practice-told" role="status">{words.fewer(items.length, sheet.number)}</p>}
      <details className="further">
        <summary>{words.items} ({items.length})</summary>
        <ol className="set-items" lang={languageTag(sheet.lang)}>
          {items.map((item) => <li key={item.id}><span className="hint">{item.kind}</span> {item.prompt} {item.about.map(({ id, text }) => <q key={id}>{text}</q>)}</li>)}
        </ol>
      </details>
    </section>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly onChange: (value: number) => void;
}

/** What is typed counts as soon as it is a whole number in its bounds; else the last one stays, and the field says so. */
function NumberField({ label, value, from, to, onChange }: NumberFieldProps): ReactNode {
  const [draft, setDraft] = useState<string>();
  const type = (text: string): void => {
    setDraft(text);
    const number = Number(text);
    if (/^\d{1,10}$/.test(text) && number >= from && number <= to) onChange(number);
  };
  return (
    <label className="field">
      {label}
      <input inputMode="numeric" value={draft ?? value} aria-invalid={draft !== undefined && draft !== String(value)} size={11} onChange={(event) => type(event.target.value)} onBlur={() => setDraft(undefined)} />
    </label>
  );
}
