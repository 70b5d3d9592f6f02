// Counts in the colours of what they count; how many objections stand without reply is the loudest.

import { Fragment, type ReactNode } from 'react';
import type { FactPart } from '../../scene/facts.ts';

/** @param onAlarm leads to an objection without reply */
export function Facts({ parts, onAlarm }: { readonly parts: readonly FactPart[]; readonly onAlarm?: () => void }): ReactNode {
  return parts.map(({ text, tone }, i) => {
    if (tone === 'plain') return <Fragment key={i}>{text}</Fragment>;
    if (tone === 'alarm' && onAlarm) return <button key={i} type="button" tabIndex={-1} className="alarm-link nopan tone-alarm" onClick={onAlarm}>{text}</button>;
    return tone === 'alarm' ? <strong key={i} className="tone-attack">{text}</strong> : <span key={i} className={`tone-${tone}`}>{text}</span>;
  });
}
