// What has to be told once, above the foot; each can be dismissed.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useMessages, useStores } from './stores-context.tsx';

export function Notices(): ReactNode {
  const { session, document } = useStores();
  const messages = useMessages();
  const notices = useStore(session, (state) => state.notices);
  const failure = useStore(document, (state) => state.failure);
  return (
    <div className="notices" role="status">
      {notices.map(({ id, code, ignored }) => (
        <p key={id} className="notice">
          {messages['notice'](code)} {ignored.map((part) => `${part.key} (${part.value}) ${messages['ignored'](part.reason)}`).join('; ')}
          {code === 'map-unsound' && failure && <button type="button" onClick={() => session.showPanel('failure')}>{messages['failure.why']}</button>}
          <button type="button" onClick={() => session.dismiss(id)}>{messages['notice.dismiss']}</button>
        </p>
      ))}
    </div>
  );
}
