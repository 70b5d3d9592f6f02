// Why a map was not opened: every fault with its place in the file, what is wrong and what to do.

import type { ReactNode } from 'react';
import type { Locale } from '../model/localized-text.ts';
import { mapsMessagesOf } from '../i18n/maps.ts';
import { noticeMessagesOf } from '../i18n/notices.ts';
import { runCommand } from '../store/commands/index.ts';
import type { Failure } from '../store/document-store.ts';
import { Findings } from './findings.tsx';
import { useMessages, useStores } from './stores-context.tsx';

interface FailureReportProps {
  readonly failure: Failure;
  readonly lang: Locale;
  /** Where it lies over a map. */
  readonly onClose?: (() => void) | undefined;
}

const takeFocus = (element: HTMLElement | null): void => element?.focus();

export function FailureReport({ failure, lang, onClose }: FailureReportProps): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const words = noticeMessagesOf(lang);
  return (
    <section className="failure" role="alert" tabIndex={-1} ref={takeFocus}>
      {onClose && <button type="button" className="failure-close" aria-label={messages['panel.close']} title={messages['panel.close']} onClick={onClose}>×</button>}
      <h2>{messages['app.failed']}</h2>
      <p>{words.notice(failure.code)}</p>
      <p className="failure-name">{failure.name.slice(0, 200)}</p>
      {failure.findings.length > 0 && <Findings findings={failure.findings} locate={failure.locate} lang={lang} />}
      <p className="failure-ways">
        {!onClose && <a href="#v=1">{words['failure.default']}</a>}
        <button type="button" className="plain" onClick={() => runCommand(stores, 'panel-maps')}>{mapsMessagesOf(lang).title}</button>
      </p>
    </section>
  );
}
