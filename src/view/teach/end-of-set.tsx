// The end of a set: what each item came to, and what the teacher is given.

import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { TeachMessages } from '../../i18n/teach.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { practiceOf } from '../../store/teach/practice.ts';
import { codeOfResult } from '../../teaching/result-code.ts';
import { writeResult, type Result } from '../../teaching/result.ts';
import { gradeSheet } from '../../teaching/sheet.ts';
import { useStores } from '../stores-context.tsx';
import { useSaid } from './use-said.ts';

export function EndOfSet({ map, words }: { readonly map: ArgumentMap; readonly words: TeachMessages }): ReactNode {
  const stores = useStores();
  const practice = practiceOf(stores);
  const { lesson, items, given, accepted, name } = useStore(practice);
  const [code, setCode] = useState('');
  const { said, copy, save } = useSaid(words);
  const set = lesson?.sheet;
  useEffect(() => {
    let isCurrent = true;
    if (set) void codeOfResult({ by: name.trim(), set, answers: given }).then((made) => isCurrent && setCode(made));
    return () => {
      isCurrent = false;
    };
  }, [set, name, given]);
  if (!set) return null;
  const result: Result = { by: name.trim(), set, answers: given };
  const { score, grades } = gradeSheet(items, given, accepted);
  return (
    <section className="set-end">
      <h3 tabIndex={-1} data-first>{words.done}</h3>
      <p className="judged-text"><strong>{words.doneScore(score)}</strong> {words.progress(given.length, items.length)}</p>
      <ol className="set-scores">
        {items.map((item, i) => (
          <li key={item.id}>
            <button type="button" className="plain" onClick={() => practice.goTo(i)}>{item.kind} {words.kind[item.kind]}</button>
            <span>{grades[i]?.grade ? words.score(grades[i].grade.score) : words.notAnswered}</span>
          </li>
        ))}
      </ol>
      <h3>{words.handIn}</h3>
      <p className="hint">{words.handInHint}</p>
      <label className="field">{words.name}<input value={name} maxLength={60} autoComplete="off" onChange={(event) => practice.rename(event.target.value)} /></label>
      <p className="exercise-ways">
        <button type="button" className="framed-button main" disabled={code === ''} onClick={() => void copy(code)}>{words.copyCode}</button>
        <button type="button" className="framed-button" onClick={() => save(`${map.id}-${set.seed}-result.json`, 'application/json', writeResult(result))}>{words.saveFile}</button>
      </p>
      <p role="status">{said}</p>
      <label className="field">{words.code}<textarea readOnly rows={3} value={code} /></label>
      <p><button type="button" className="plain" title={words.restartHint} onClick={practice.restart}>{words.restart}</button></p>
    </section>
  );
}
