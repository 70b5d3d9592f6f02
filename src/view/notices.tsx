// What has to be told once, above the foot; each can be dismissed, and the last one gives the focus back to where it came from.

import { useCallback, useRef, type FocusEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { noticeMessagesOf } from '../i18n/notices.ts';
import { useFocusGoesOn } from './entry.tsx';
import { useStores } from './stores-context.tsx';

export function Notices(): ReactNode {
  const { session, document, preferences } = useStores();
  const words = noticeMessagesOf(useStore(preferences, (state) => state.lang));
  const notices = useStore(session, (state) => state.notices);
  const failure = useStore(document, (state) => state.failure);
  const before = useRef<Element>(undefined);
  const cameFrom = useCallback(() => before.current, []);
  const come = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget && !relatedTarget.closest('.notice')) before.current = relatedTarget;
  };
  return (
    <>
      {notices.map(({ id, code, ignored, params }) => (
        <Notice key={id} cameFrom={cameFrom} onFocus={come}>
          {words.set(code, params) ?? words.notice(code)} {ignored.map((part) => `${part.key} (${part.value}) ${words.ignored(part.reason)}`).join('; ')}
          {code === 'map-unsound' && failure && <button type="button" onClick={() => session.showPanel('failure')}>{words['failure.why']}</button>}
          <button type="button" onClick={() => session.dismiss(id)}>{words['notice.dismiss']}</button>
        </Notice>
      ))}
    </>
  );
}

interface NoticeProps {
  readonly cameFrom: () => Element | undefined;
  readonly onFocus: (event: FocusEvent) => void;
  readonly children: ReactNode;
}

function Notice({ cameFrom, onFocus, children }: NoticeProps): ReactNode {
  const own = useRef<HTMLParagraphElement>(null);
  useFocusGoesOn(own, cameFrom);
  // It is no control itself: where the focus comes from is noted, wherever in it that goes.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
  return <p ref={own} className="notice" onFocus={onFocus}>{children}</p>;
}
