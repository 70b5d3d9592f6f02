// A box as its appearance says; texts stand in the lines that they were measured in.

import type { NodeProps } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { BoxNodeData } from './canvas.tsx';

export function BoxNode({ data }: NodeProps): ReactNode {
  const { box } = data as BoxNodeData;
  const { appearance: look } = box;
  const classes = ['box', `type-${box.type}`, box.isBare ? 'bare' : `frame-${look?.frame} bar-${look?.bar}`, look?.isStruck && 'struck', box.isDimmed && 'dimmed'].filter(Boolean).join(' ');
  return (
    <div className={classes} lang={look?.lang}>
      {look && !box.isBare && (
        <p className="box-label">
          {look.label.map((part, i) => (
            <span key={i} className={part.strong ? 'strong' : undefined}>{i > 0 && ' · '}{part.text}</span>
          ))}
        </p>
      )}
      <p className="box-text">
        {box.lines.map((line, i) => (
          <span key={i} className="line">{line}</span>
        ))}
      </p>
      {box.toggle && !box.toggle.isOpen && !box.isBare && (
        <p className="box-toggle">
          <span className="plus">+</span>
          {box.toggle.lines?.map((line, i) => <span key={i} className="line">{line}</span>)}
        </p>
      )}
    </div>
  );
}
