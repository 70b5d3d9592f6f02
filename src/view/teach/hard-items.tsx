// Which items were hard, the hardest first: how much of each was got, what was answered, and what the teacher makes of it.

import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { ascending } from 'd3-array';
import { exerciseMessagesOf } from '../../i18n/exercises.ts';
import { languageTag } from '../../i18n/language-name.ts';
import type { TeachMessages } from '../../i18n/teach.ts';
import { teacherOf } from '../../store/teach/teacher.ts';
import { sameAnswer } from '../../teaching/answers.ts';
import type { ClassTable, GivenAnswer } from '../../teaching/class-table.ts';
import { answerInWords } from '../../teaching/hints.ts';
import type { Item } from '../../teaching/item.ts';
import { useStores } from '../stores-context.tsx';

const WIDTH = 120;

export function HardItems({ items, table, words }: { readonly items: readonly Item[]; readonly table: ClassTable; readonly words: TeachMessages }): ReactNode {
  const columns = items.map((item, i) => ({ ...table.columns[i]!, item, number: i + 1 })).toSorted((a, b) => ascending(a.mean ?? 2, b.mean ?? 2));
  return (
    <>
      <h4>{words.hard}</h4>
      <ol className="hard">
        {columns.map(({ item, number, mean, answered, hinted, answers }) => (
          <li key={item.id}>
            <details>
              <summary>
                <span className="hard-name">{number}. {words.kind[item.kind]} <span className="hint">{item.about[0]?.text ?? item.prompt}</span></span>
                <svg width={WIDTH} height={10} aria-hidden="true"><rect className="room" width={WIDTH} height={10} /><rect width={(mean ?? 0) * WIDTH} height={10} /></svg>
                <span className="hint">{mean === undefined ? '–' : words.percent(mean)} · {words.hardRow(answered, table.rows.length, hinted)}</span>
              </summary>
              <div lang={languageTag(item.lang)}>
                <p className="hint">{item.prompt}</p>
                {item.about.map(({ id, text }) => <p key={id} className="hard-about">{text}</p>)}
                <p className="model">{item.hints.at(-1)}</p>
                <ul>{answers.map((given) => <AnswerGiven key={JSON.stringify(given.answer)} item={item} given={given} words={words} />)}</ul>
              </div>
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}

function AnswerGiven({ item, given: { answer, score, by, contested }, words }: { readonly item: Item; readonly given: GivenAnswer; readonly words: TeachMessages }): ReactNode {
  const teacher = teacherOf(useStores());
  const accepted = useStore(teacher, (state) => state.accepted.find((each) => each.item === item.id && sameAnswer(item.shape, each.answer, answer)));
  const [reason, setReason] = useState('');
  return (
    <li>
      <span className="hard-answer">{answerInWords({ m: exerciseMessagesOf(item.lang) }, item, answer)}</span> <strong>{words.score(score)}</strong> <span className="hint">{by.map((each) => (each === '' ? words.noName : each)).join(', ')}</span>
      {contested.map(({ by: who, why }) => <p key={`${who} ${why}`} className="practice-told">{words.contested}: {who === '' ? words.noName : who}: {why}</p>)}
      {accepted ? (
        <p className="hint">{words.acceptedNow} <q>{accepted.reason}</q> <button type="button" className="plain" onClick={() => teacher.withdraw(accepted)}>{words.withdraw}</button></p>
      ) : score !== null && score < 1 && (
        <form className="accept" onSubmit={(event) => (event.preventDefault(), reason.trim() !== '' && teacher.accept(item, answer, reason.trim()))}>
          <label className="field">{words.acceptReason}<input value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} /></label>
          <button type="submit" className="framed-button" disabled={reason.trim() === ''}>{words.accept}</button>
        </form>
      )}
    </li>
  );
}
