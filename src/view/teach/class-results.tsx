// What comes back from the class: one box that takes anything, a table, which items were hard, and answers that the teacher accepts.

import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { classMessagesOf } from '../../i18n/class.ts';
import type { TeachMessages } from '../../i18n/teach.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { teacherOf } from '../../store/teach/teacher.ts';
import { openSet } from '../../store/teach/open-set.ts';
import { isSetText } from '../../teaching/set-file.ts';
import { codesIn } from '../../model/text-code.ts';
import { classCsv, classTable } from '../../teaching/class-table.ts';
import { useStores } from '../stores-context.tsx';
import { ClassReadings } from './class-readings.tsx';
import { HardItems } from './hard-items.tsx';
import { ScoreTable } from './score-table.tsx';
import { useSaid } from './use-said.ts';

export function ClassResults({ map, words }: { readonly map: ArgumentMap; readonly words: TeachMessages }): ReactNode {
  const stores = useStores();
  const teacher = teacherOf(stores);
  const { items, found, accepted, sheet, keeping } = useStore(teacher);
  const inClass = classMessagesOf(useStore(stores.preferences, (preferences) => preferences.lang));
  const [pasted, setPasted] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const { said, save } = useSaid(words);
  const chooser = useRef<HTMLInputElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const read = (texts: readonly string[]): void => {
    for (const text of texts.filter(isSetText)) void openSet(stores, text);
    const others = texts.filter((text) => !isSetText(text));
    if (others.length < texts.length) setPasted('');
    if (others.length === 0) return setEmpty(false);
    // What is no code and no file says nothing: better to say so than to show an empty table.
    const isNothing = others.every((text) => codesIn(text).length === 0 && !/^\s*[[{]/.test(text));
    setEmpty(isNothing);
    if (isNothing) return;
    setPasted('');
    // The field is empty now: what came of it is below.
    void teacher.read(others).then(() => told.current?.focus());
  };
  const open = async (files: FileList | null): Promise<void> => read(await Promise.all([...(files ?? [])].map((file) => file.text())));
  const onDrop = (event: DragEvent): void => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault(); // or the page would take it for a map
    void open(event.dataTransfer.files);
  };
  const onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault();
  };
  const table = found && found.results.length > 0 ? classTable(items, found.results, accepted) : undefined;
  return (
    // A place to drop files; the button beside it does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-label={words.results} onDrop={onDrop} onDragOver={onDragOver}>
      <h3>{words.results}</h3>
      <p className="hint">{words.resultsHint}</p>
      <label className="field">{words.paste}<textarea rows={3} value={pasted} onChange={(event) => setPasted(event.target.value)} /></label>
      <p className="exercise-ways">
        <button type="button" className="framed-button main" disabled={pasted.trim() === ''} onClick={() => read([pasted])}>{words.read}</button>
        <button type="button" className="framed-button" onClick={() => chooser.current?.click()}>{words.files}</button>
        <input ref={chooser} type="file" multiple hidden onChange={({ currentTarget }) => void open(currentTarget.files).then(() => (currentTarget.value = ''))} />
        {found && <button type="button" className="plain" onClick={teacher.forget}>{words.forget}</button>}
      </p>
      <div role="status" ref={told} tabIndex={-1} className="told-of-results">
        {isEmpty && <p className="practice-told">{words.noCode}</p>}
        {found && (
          <>
            {(found.results.length > 0 || found.readings.length === 0) && <p>{words.foundResults(found.results.length)}</p>}
            {keeping !== undefined && <p className={keeping === 'kept' ? 'hint' : 'practice-told'}>{keeping === 'kept' ? inClass.kept : inClass.notKept[keeping]}</p>}
            {found.repeated > 0 && <p>{words.repeated(found.repeated)}</p>}
            {found.doubles.map(({ by, results }) => <p key={by} className="practice-told">{words.double(by, results.length)}</p>)}
            {found.strangers.map(({ result, other }, i) => (
              <p key={`${i} ${result.by}`} className="practice-told">
                {words.strangerResult(result.by, words.stranger[other])} {other === 'set' && <button type="button" className="plain" onClick={() => teacher.choose(result.set)}>{words.openItsSet}</button>}
              </p>
            ))}
            {found.broken.map(({ begins, why, found: instead = '' }, i) => <p key={`${i} ${begins}`} className="practice-told">{words.brokenCode(begins, words.broken[why], instead)}</p>)}
          </>
        )}
      </div>
      {table && (
        <>
          <ScoreTable items={items} table={table} words={words} />
          <p className="exercise-ways">
            <button type="button" className="framed-button" onClick={() => save(`${map.id}-${sheet?.seed ?? 0}-results.csv`, 'text/csv', classCsv(table, items, { ...words.csvHead, hints: words.hintsTaken }))}>{words.csv}</button>
            <span role="status">{said}</span>
          </p>
          <HardItems items={items} table={table} words={words} />
        </>
      )}
      <ClassReadings />
    </section>
  );
}
