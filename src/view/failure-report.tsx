// Why a map was not opened: every fault with its place in the file, what is wrong and what to do.

import { useEffect, useState, type ReactNode } from 'react';
import type { Locale } from '../model/localized-text.ts';
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

export function FailureReport({ failure, lang }: { readonly failure: Failure; readonly lang: Locale }): ReactNode {
  const messages = useMessages();
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
    <section className="failure" role="alert">
      <h2>{messages['app.failed']}</h2>
      <p>{messages['notice'](failure.code)}</p>
      <p className="failure-name">{failure.name.slice(0, 200)}</p>
      {findings.length > 0 && (
        <ol>
          {findings.map((finding, i) => {
            const { message, remedy } = explain(MESSAGES[lang], finding);
            const place = places[i];
            return (
              <li key={i}>
                {place && <span className="failure-place">{messages['failure.place'](place.line, place.column)}</span>} {message} {remedy}
              </li>
            );
          })}
        </ol>
      )}
      {failure.findings.length > findings.length && <p>{messages['failure.more'](failure.findings.length - findings.length)}</p>}
      <p><a href="./#">{messages['failure.default']}</a></p>
    </section>
  );
}
