// What has to be told once, above the foot; each can be dismissed.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { noticeMessagesOf } from '../i18n/notices.ts';
import { useStores } from './stores-context.tsx';

export function Notices(): ReactNode {
  const { session, document, preferences } = useStores();
  const words = noticeMessagesOf(useStore(preferences, (state) => state.lang));
  const notices = useStore(session, (state) => state.notices);
  const failure = useStore(document, (state) => state.failure);
  return (
    <>
      {notices.map(({ id, code, ignored, params }) => (
        <p key={id} className="notice">
          {words.set(code, params) ?? words.notice(code)} {ignored.map((part) => `${part.key} (${part.value}) ${words.ignored(part.reason)}`).join('; ')}
          {code === 'map-unsound' && failure && <button type="button" onClick={() => session.showPanel('failure')}>{words['failure.why']}</button>}
          <button type="button" onClick={() => session.dismiss(id)}>{words['notice.dismiss']}</button>
        </p>
      ))}
    </>
  );
}
