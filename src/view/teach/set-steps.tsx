// The items of a set in a row: which is open, and what each came to, told by a sign and not by colour.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { learnerMessagesOf } from '../../i18n/learner.ts';
import type { TeachMessages } from '../../i18n/teach.ts';
import { practiceOf } from '../../store/teach/practice.ts';
import { gradeSheet } from '../../teaching/sheet.ts';
import { useStores } from '../stores-context.tsx';

function signOf(score: number | null): string {
  return score === null ? '–' : score >= 1 ? '✓' : score > 0 ? '½' : '✗';
}

export function SetSteps({ words }: { readonly words: TeachMessages }): ReactNode {
  const stores = useStores();
  const practice = practiceOf(stores);
  const { items, given, accepted, at } = useStore(practice);
  const m = learnerMessagesOf(useStore(stores.preferences, ({ lang }) => lang));
  const { grades } = gradeSheet(items, given, accepted);
  return (
    <nav className="set-steps" aria-label={words.progress(given.length, items.length)}>
      {items.map(({ id }, i) => {
        const score = grades[i]?.grade?.score;
        const where = words.at(i + 1, items.length);
        return (
          <button key={id} type="button" className={score === undefined ? '' : 'answered'} data-sign={score === undefined ? undefined : signOf(score)} aria-current={i === at ? 'step' : undefined} aria-label={score === undefined ? where : m.scored(where, words.score(score))} onClick={() => practice.goTo(i)}>
            {i + 1}
          </button>
        );
      })}
      <button type="button" aria-current={at === items.length ? 'step' : undefined} aria-label={words.finish} onClick={() => practice.goTo(items.length)}>{m.end}</button>
    </nav>
  );
}
