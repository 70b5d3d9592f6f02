// Counts in the colours of what they count; how many objections stand without reply is the loudest.

import { Fragment, type ReactNode } from 'react';
import type { FactPart } from '../../scene/facts.ts';

export function Facts({ parts }: { readonly parts: readonly FactPart[] }): ReactNode {
  return parts.map(({ text, tone }, i) => {
    if (tone === 'plain') return <Fragment key={i}>{text}</Fragment>;
    return tone === 'alarm' ? <strong key={i} className="tone-attack">{text}</strong> : <span key={i} className={`tone-${tone}`}>{text}</span>;
  });
}
