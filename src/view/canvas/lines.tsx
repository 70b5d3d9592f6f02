// Lines, words and bars of a drawing, as they were computed.

import type { ReactNode } from 'react';
import type { Drawing } from '../../layout/drawing.ts';
import type { Messages } from '../../i18n/translate.ts';

const round = (n: number): number => Math.round(n * 10) / 10;

export function Lines({ drawing, messages }: { readonly drawing: Drawing; readonly messages: Messages }): ReactNode {
  const { bounds, routes, bars, words, bands, pills } = drawing;
  return (
    <svg className="lines" width={bounds.width} height={bounds.height} aria-hidden="true">
      {bands.map((band) => (
        <line key={band.id} className="band-rule" x1={0} x2={bounds.width} y1={band.y} y2={band.y} />
      ))}
      {routes.map(({ id, kind, points }) => (
        <path key={id} className={`route route-${kind}`} d={`M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`} />
      ))}
      {bars.map(({ x, y, direction }, i) => (
        <line key={i} className="bar-mark" x1={direction === 'vertical' ? x : x - 6} x2={direction === 'vertical' ? x : x + 6} y1={direction === 'vertical' ? y - 6 : y} y2={direction === 'vertical' ? y + 6 : y} />
      ))}
      {words.map(({ key, x, y, of }) => (
        <text key={`${key}:${of}:${round(y)}`} className={`word word-${key}`} x={x} y={y + 5}>{messages[`word.${key}`]}</text>
      ))}
      {pills.map(({ step, count, x, y }) => (
        <text key={step} className="pill" x={x} y={y - 4} textAnchor="middle">{messages['box.hidden'](count)}</text>
      ))}
    </svg>
  );
}
