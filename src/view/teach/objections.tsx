// What somebody who practises alone holds against verdicts: their own list, to be copied for whoever made the map, or a teacher.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { TeachMessages } from '../../i18n/teach.ts';
import { practiceOf } from '../../store/teach/practice.ts';
import { Entry } from '../entry.tsx';
import { useStores } from '../stores-context.tsx';
import { useSaid } from './use-said.ts';

export function Objections({ words }: { readonly words: TeachMessages }): ReactNode {
  const practice = practiceOf(useStores());
  const objections = useStore(practice, (state) => state.objections);
  const { said, copy } = useSaid(words);
  if (objections.length === 0) return null;
  return (
    <details className="further objections">
      <summary>{words.objections(objections.length)}</summary>
      <ul>
        {objections.map((each) => (
          <Entry key={`${each.item} ${each.answered}`}>
            <p>{each.asked}</p>
            <p><strong>{each.answered}</strong></p>
            <p><q>{each.why}</q> <button type="button" className="plain" aria-label={`${words.withdraw}: ${each.why}`} onClick={() => practice.withdraw(each)}>{words.withdraw}</button></p>
          </Entry>
        ))}
      </ul>
      <p className="exercise-ways">
        <button type="button" className="framed-button" onClick={() => void copy(objections.map(({ asked, answered, why }) => `- ${asked}\n  ${answered}\n  ${why}`).join('\n'))}>{words.copyList}</button>
        <span role="status">{said}</span>
      </p>
    </details>
  );
}
