// A box as its appearance says; texts stand in the lines that they were measured in.

import type { NodeProps } from '@xyflow/react';
import { Fragment, type ReactNode } from 'react';
import type { SceneBox } from '../../scene/box.ts';
import type { Tag as TagOf } from '../../store/what-if-store.ts';
import { Facts } from './facts.tsx';
import { MarkGlyph } from './mark-glyph.tsx';
import { Later, later } from '../later.tsx';

const Tag = later(() => import('../what-if/tag.tsx'), 'Tag');

export interface BoxNodeData extends Record<string, unknown> {
  readonly box: SceneBox;
  readonly tag: TagOf | undefined;
}

export function BoxNode({ data }: NodeProps): ReactNode {
  const { box, tag } = data as BoxNodeData;
  const { appearance: look, form, toggle, label = [] } = box;
  const frame = (form === 'box' || form === 'cell') && look ? `frame-${look.frame} bar-${look.bar}` : '';
  const classes = ['box', `kind-${box.kind}`, form === 'box' ? 'framed' : form, frame, look?.frame === 'dashed' && 'unstated', look?.isStruck && 'struck', box.isDimmed && 'dimmed'].filter(Boolean).join(' ');
  return (
    <div className={classes} lang={look?.lang}>
      {box.number !== undefined && <p className="band-number" aria-hidden="true">{box.number}</p>}
      {box.inset && <div className="inset" style={{ left: box.inset.x, top: box.inset.y, width: box.inset.width, height: box.inset.height }} />}
      {label.length > 0 && (
        <p className="box-label">
          {label.map((parts, k) => (
            <span key={k} className="line">
              {parts.map(({ text, tone }, i) => (
                <Fragment key={i}>{i > 0 && ' · '}<span className={`tone-${tone}`}>{text}</span></Fragment>
              ))}
            </span>
          ))}
        </p>
      )}
      {box.mark && (
        <svg className="row-mark" width={12} height={14} viewBox="-0.5 -0.5 12 14" aria-hidden="true">
          <MarkGlyph mark={box.mark} x={0} y={0} size={10} />
        </svg>
      )}
      {box.parts.map(({ type, lines, x, y, before, lang }, i) => (
        <p key={i} lang={lang} className={`box-text type-${type}`} style={form === 'box' ? undefined : { position: 'absolute', left: x, top: y }}>
          {lines.map((line, k) => (
            <span key={k} className="line">
              {k === 0 && before && <span className={`before type-${before.type}`} style={{ width: before.width }}>{before.text}</span>}
              <bdi>{line}</bdi>
            </span>
          ))}
        </p>
      ))}
      {tag && <Later><Tag id={box.id} tag={tag} /></Later>}
      {toggle && toggle.lines.length > 0 && (
        <p className={toggle.isBeside ? 'box-toggle beside' : 'box-toggle'}>
          <span className="plus">+</span>
          {toggle.lines.map((parts, i) => <span key={i} className="line"><Facts parts={parts} /></span>)}
        </p>
      )}
    </div>
  );
}
