// What the rules found, in words: each finding with its line, what is wrong, what to do, and at the end by which rule.

import { useEffect, useState, type ReactNode } from 'react';
import type { Position } from '../formats/json-position.ts';
import type { Reading } from '../formats/read-map-text.ts';
import { mapsMessagesOf } from '../i18n/maps.ts';
import { noticeMessagesOf } from '../i18n/notices.ts';
import { explain, type RuleMessages } from '../i18n/rule-messages.ts';
import { rulesEn } from '../i18n/rules.en.ts';
import { rulesZh } from '../i18n/rules.zh.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import type { Locale } from '../model/localized-text.ts';

const MESSAGES: Readonly<Record<Locale, RuleMessages>> = { en: rulesEn, zh: rulesZh };
/** More are shown when asked for: mending the first ones often mends the rest. */
const SHOWN_FIRST = 50;

interface FindingsProps {
  readonly findings: readonly Diagnostic[];
  readonly locate: Reading<unknown>['locate'] | undefined;
  readonly lang: Locale;
  /** Without the rule by which each was found, for who makes something here and no file. */
  readonly isPlain?: boolean;
  /** What a press on a finding does; without it findings are no buttons. */
  readonly onGo?: (finding: Diagnostic, place: Position | undefined) => void;
}

export function Findings({ findings, locate, lang, isPlain = false, onGo }: FindingsProps): ReactNode {
  const words = noticeMessagesOf(lang);
  const [placeOf, setPlaceOf] = useState<{ readonly of: typeof locate; readonly find: (finding: Diagnostic) => Position }>();
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void locate?.().then((find) => isCurrent && setPlaceOf({ of: locate, find }));
    return () => {
      isCurrent = false;
    };
  }, [locate]);
  const shown = isWhole ? findings : findings.slice(0, SHOWN_FIRST);
  return (
    <>
      <ol className="findings">
        {shown.map((finding, i) => {
          const { message, remedy } = explain(MESSAGES[lang], finding);
          const place = placeOf?.of === locate ? placeOf?.find(finding) : undefined;
          const told = <>{place && <span className="failure-place">{words['failure.place'](place.line, place.column)}</span>} {message} {remedy}{!isPlain && <> <span className="failure-rule">{words['failure.rule']} <code>{finding.rule}</code></span></>}</>;
          return <li key={i}>{onGo ? <button type="button" className="finding" onClick={() => onGo(finding, place)}>{told}</button> : told}</li>;
        })}
      </ol>
      {shown.length < findings.length && <button type="button" className="plain" onClick={() => setWhole(true)}>{mapsMessagesOf(lang).showAll(findings.length)}</button>}
    </>
  );
}
