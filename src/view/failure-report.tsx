// Why a map was not opened: every fault with its place in the file, what is wrong and what to do.

import { useEffect, useState, type ReactNode } from 'react';
import type { Locale } from '../model/localized-text.ts';
import { noticeMessagesOf } from '../i18n/notices.ts';
import { explain, type RuleMessages } from '../i18n/rule-messages.ts';
import { rulesEn } from '../i18n/rules.en.ts';
import { rulesZh } from '../i18n/rules.zh.ts';
import type { Failure } from '../store/document-store.ts';
import { useMessages } from './stores-context.tsx';

const MESSAGES: Readonly<Record<Locale, RuleMessages>> = { en: rulesEn, zh: rulesZh };
/** More faults than this are counted; mending the first ones often mends the rest. */
const MOST_SHOWN = 50;

interface Place {
  readonly line: number;
  readonly column: number;
}

interface FailureReportProps {
  readonly failure: Failure;
  readonly lang: Locale;
  /** Where it lies over a map. */
  readonly onClose?: (() => void) | undefined;
}

const takeFocus = (element: HTMLElement | null): void => element?.focus();

export function FailureReport({ failure, lang, onClose }: FailureReportProps): ReactNode {
  const messages = useMessages();
  const words = noticeMessagesOf(lang);
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const findings = failure.findings.slice(0, MOST_SHOWN);
  useEffect(() => {
    let isCurrent = true;
    void failure.locate?.().then((placeOf) => isCurrent && setPlaces(failure.findings.slice(0, MOST_SHOWN).map(placeOf)));
    return () => {
      isCurrent = false;
    };
  }, [failure]);
  return (
    <section className="failure" role="alert" tabIndex={-1} ref={takeFocus}>
      {onClose && <button type="button" className="failure-close" aria-label={messages['panel.close']} title={messages['panel.close']} onClick={onClose}>×</button>}
      <h2>{messages['app.failed']}</h2>
      <p>{words.notice(failure.code)}</p>
      <p className="failure-name">{failure.name.slice(0, 200)}</p>
      {findings.length > 0 && (
        <ol>
          {findings.map((finding, i) => {
            const { message, remedy } = explain(MESSAGES[lang], finding);
            const place = places[i];
            return (
              <li key={i}>
                {place && <span className="failure-place">{words['failure.place'](place.line, place.column)}</span>} {message} {remedy}
              </li>
            );
          })}
        </ol>
      )}
      {failure.findings.length > findings.length && <p>{words['failure.more'](failure.findings.length - findings.length)}</p>}
      <p><a href="./#">{words['failure.default']}</a></p>
    </section>
  );
}
