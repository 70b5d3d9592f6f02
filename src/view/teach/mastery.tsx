// How far somebody is with each kind.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { TeachMessages } from '../../i18n/teach.ts';
import { practiceOf } from '../../store/teach/practice.ts';
import { isMastered, MASTERY } from '../../teaching/practice.ts';
import { useStores } from '../stores-context.tsx';

export function Mastery({ words }: { readonly words: TeachMessages }): ReactNode {
  const practice = practiceOf(useStores());
  const { kinds, attempts } = useStore(practice);
  return (
    <details className="further mastery">
      <summary>{words.mastery}</summary>
      <p className="hint">{kinds.every((kind) => isMastered(attempts, kind)) ? words.allMastered : words.masteryHint}</p>
      <ul>
        {kinds.map((kind) => {
          const scores = attempts.flatMap((each) => (each.kind === kind && each.score !== null ? [each.score] : []));
          const last = scores.slice(-MASTERY.last);
          return (
            <li key={kind}>
              <span className="mastery-kind">{kind} {words.kind[kind]}</span>
              <span className="dots" aria-hidden="true">{Array.from({ length: MASTERY.last }, (_, i) => <i key={i} className={last[i] === undefined ? '' : last[i] >= MASTERY.score ? 'full' : 'part'} />)}</span>
              <span className="hint">{isMastered(attempts, kind) ? words.mastered : words.tried(scores.length)}{last.length > 0 && <span className="unseen"> {words.lastFive(last)}</span>}</span>
            </li>
          );
        })}
      </ul>
      {attempts.length > 0 && <p><button type="button" className="plain" title={words.restartHint} onClick={practice.restart}>{words.restart}</button></p>}
    </details>
  );
}
