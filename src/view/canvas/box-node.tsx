// A box as its appearance says; texts stand in the lines that they were measured in.

import type { NodeProps } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { SceneBox } from '../../scene/box.ts';
import { MarkGlyph } from './mark-glyph.tsx';

export interface BoxNodeData extends Record<string, unknown> {
  readonly box: SceneBox;
}

export function BoxNode({ data }: NodeProps): ReactNode {
  const { box } = data as BoxNodeData;
  const { appearance: look, form, toggle } = box;
  const frame = form === 'box' && look ? `frame-${look.frame} bar-${look.bar}` : '';
  const classes = ['box', form === 'box' ? 'framed' : form, frame, look?.frame === 'dashed' && 'unstated', look?.isStruck && 'struck', box.isDimmed && 'dimmed'].filter(Boolean).join(' ');
  return (
    <div className={classes} lang={look?.lang}>
      {look && form === 'box' && (
        <p className="box-label">
          {look.label.map((part, i) => (
            <span key={i} className={part.strong ? 'strong' : undefined}>{i > 0 && ' · '}{part.text}</span>
          ))}
        </p>
      )}
      {box.mark && (
        <svg className="row-mark" width={12} height={14} viewBox="-0.5 -0.5 12 14" aria-hidden="true">
          <MarkGlyph mark={box.mark} x={0} y={0} size={10} />
        </svg>
      )}
      {box.parts.map(({ type, lines, x, y }, i) => (
        <p key={i} className={`box-text type-${type}`} style={form === 'box' ? undefined : { position: 'absolute', left: x, top: y }}>
          {lines.map((line, k) => (
            <span key={k} className="line">{line}</span>
          ))}
        </p>
      ))}
      {toggle && toggle.lines.length > 0 && (
        <p className="box-toggle">
          <span className="plus">+</span>
          {toggle.lines.map((line, i) => <span key={i} className="line">{line}</span>)}
        </p>
      )}
    </div>
  );
}
