// The reader's own words on a claim or a step: why they say what they say, and reasons and objections that they add.

import { useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { overrideOf } from '../../analysis/what-if/overrides.ts';
import { addedTo } from '../../analysis/what-if/with-own.ts';
import { languageTag } from '../../i18n/language-name.ts';
import { ownReadingMessagesOf } from '../../i18n/own-reading.ts';
import { targetIdOf, type ArgumentMap, type Id, type Polarity } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { indexOf } from '../../model/map-index.ts';
import { MOST } from '../../model/own-reading.ts';
import { runCommand } from '../../store/commands/index.ts';
import { addOwn, removeOwn, sayWhy } from '../../store/what-if/add-own.ts';
import { Entry } from '../entry.tsx';
import { useStores } from '../stores-context.tsx';
import { LineField } from './line-field.tsx';

/** Why something is said of a record, once it is; nothing before. */
export function Because({ id }: { readonly id: Id }): ReactNode {
  const stores = useStores();
  const words = ownReadingMessagesOf(useStore(stores.preferences, (preferences) => preferences.lang));
  const isSaid = useStore(stores.view, ({ said }) => overrideOf(said, id) !== undefined);
  const kept = useStore(stores.ownReading, ({ because }) => because.get(id) ?? '');
  const [draft, setDraft] = useState<{ readonly of: string; readonly text: string }>();
  if (!isSaid) return null;
  // What was typed over something that has changed meanwhile, as by undo, is not put back.
  const text = draft?.of === kept ? draft.text : kept;
  const put = (): void => void sayWhy(stores, id, text);
  return <LineField label={words.because} value={text} most={MOST.because} onChange={(typed) => setDraft({ of: kept, text: typed })} onLeave={put} onEnter={put} />;
}

/** What the reader has added to a record, and a field for more. */
export function OwnWords({ map, id }: { readonly map: ArgumentMap; readonly id: Id }): ReactNode {
  const stores = useStores();
  const words = ownReadingMessagesOf(useStore(stores.preferences, (preferences) => preferences.lang));
  const [text, setText] = useState('');
  const group = useRef<HTMLDivElement>(null);
  const added = addedTo(map);
  const isStep = indexOf(map).inference(id) !== undefined;
  const mine = added?.own.inferences.find((each) => each.id === id || each.premises.includes(id));
  const isFull = (added?.own.statements.length ?? 0) >= MOST.statements;
  const add = async (polarity: Polarity): Promise<void> => {
    // What is added is selected, and that is told; with nothing to add, here is where it is written.
    if ((await addOwn(stores, id, polarity, text)) === undefined) group.current?.querySelector('textarea')?.focus();
    else setText('');
  };
  return (
    <div className="own-words" ref={group}>
      {mine && (
        <p className="say">
          <button type="button" onClick={() => runCommand(stores, 'select', targetIdOf(mine))}>{words.toTarget}</button>
          <button type="button" onClick={() => removeOwn(stores, mine.id)}>{words.remove}</button>
        </p>
      )}
      <OwnList map={map} id={id} />
      {isFull ? <p className="hint">{words.full(MOST.statements)}</p> : (
        <>
          <LineField label={isStep ? words.addToStep : words.add} value={text} most={MOST.text} onChange={setText} {...(isStep && { onEnter: () => void add('attack') })} />
          <p className="say">
            {!isStep && <button type="button" onClick={() => void add('support')}>{words.asReason}</button>}
            <button type="button" onClick={() => void add('attack')}>{isStep ? words.asUndercut : words.asObjection}</button>
          </p>
        </>
      )}
      {added && <p className="hint">{words.keptHint}</p>}
    </div>
  );
}

/** What of the reader's own bears on a record; a press goes there. */
function OwnList({ map, id }: { readonly map: ArgumentMap; readonly id: Id }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const words = ownReadingMessagesOf(lang);
  const { statement } = indexOf(map);
  const mine = addedTo(map)?.own.inferences.filter((each) => targetIdOf(each) === id) ?? [];
  if (mine.length === 0) return null;
  return (
    <>
      <h4>{words.mine}</h4>
      <ul className="own-list">
        {mine.map(({ id: step, premises: [premise = ''], polarity, target }) => {
          const said = textIn(statement(premise)!.text, lang, map.language);
          return (
            <Entry key={step}>
              <button type="button" className="own-claim" lang={languageTag(said.lang)} onClick={() => runCommand(stores, 'select', premise)}>
                {said.text} <span className="hint" lang={languageTag(lang)}>{'inference' in target ? words.isUndercut : polarity === 'support' ? words.isReason : words.isObjection}</span>
              </button>
              <Remove id={step} text={said.text} />
            </Entry>
          );
        })}
      </ul>
    </>
  );
}

/** Takes out what was added; the key to undo brings it back. */
export function Remove({ id, text }: { readonly id: Id; readonly text: string }): ReactNode {
  const stores = useStores();
  const words = ownReadingMessagesOf(useStore(stores.preferences, (preferences) => preferences.lang));
  return <button type="button" className="own-remove" aria-label={words.removeThis(text)} title={words.remove} onClick={() => removeOwn(stores, id)}>×</button>;
}
