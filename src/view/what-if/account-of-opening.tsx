// What came of opening readings: which were open already, and which could not be opened, and why.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { ownReadingMessagesOf } from '../../i18n/own-reading.ts';
import { MOST_OPEN, type OpeningAccount } from '../../store/what-if/readings.ts';
import { Later, later } from '../later.tsx';
import { useStores } from '../stores-context.tsx';

const Findings = later(() => import('../findings.tsx'), 'Findings');

/** @param account nothing while none was opened: the region is there before, or nobody would hear of it */
export function AccountOfOpening({ account }: { readonly account: OpeningAccount | undefined }): ReactNode {
  const lang = useStore(useStores().preferences, (preferences) => preferences.lang);
  const words = ownReadingMessagesOf(lang);
  return (
    <div role="status">
      {account?.already.map((name) => <p key={name} className="hint">{words.already(name)}</p>)}
      {account?.isTooMany && <p className="hint">{words.tooMany(MOST_OPEN)}</p>}
      <Later>
        {account?.failed.map(({ name, findings }, i) => (
          <div key={i}>
            <p>{words.failed(name === '' ? words.pasted : name)}</p>
            <Findings findings={findings} locate={undefined} lang={lang} />
          </div>
        ))}
      </Later>
    </div>
  );
}
