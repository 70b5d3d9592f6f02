// Every mark of the map with what it says.

import type { ReactNode } from 'react';
import type { Mark } from '../analysis/tally.ts';
import type { PanelWords } from '../i18n/panels.ts';
import { MarkGlyph } from './canvas/mark-glyph.tsx';

type Glyph = Omit<Mark, 'id' | 'linked'>;
type Entry = readonly [keyof PanelWords['marks'], ReactNode];

const glyph = (mark: Glyph): ReactNode => (
  <svg width={18} height={18} viewBox="-1 -1 18 18" aria-hidden="true">
    <MarkGlyph mark={mark} x={0} y={1} size={13} />
  </svg>
);
const frame = (classes: string): ReactNode => <span className={`box framed sample ${classes}`} aria-hidden="true" />;
const word = (text: string): ReactNode => <span aria-hidden="true">{text}</span>;

const MARKS: readonly Entry[] = [
  ['reason', glyph({ shape: 'reason', implicit: false })],
  ['objection', glyph({ shape: 'objection', implicit: false, status: 'unanswered' })],
  ['answered', glyph({ shape: 'objection', implicit: false, status: 'answered' })],
  ['granted', glyph({ shape: 'objection', implicit: false, status: 'granted' })],
  ['unstated', glyph({ shape: 'reason', implicit: true })],
];
const BOXES: readonly Entry[] = [
  ['answer', frame('bar-answer')],
  ['support', frame('bar-support')],
  ['attack', frame('bar-attack')],
  ['concedes', frame('frame-double')],
  ['rejects', frame('struck')],
  ['leavesOpen', frame('frame-dotted')],
  ['implicit', frame('frame-dashed')],
  ['hidden', word('+')],
  ['readings', frame('')],
  ['elsewhere', word('→')],
];

export function MarksKey({ words }: { readonly words: PanelWords }): ReactNode {
  return (
    <dl className="marks-key">
      {[...BOXES, ...MARKS].map(([name, sample]) => (
        <div key={name}>
          <dt>{sample}</dt>
          <dd>{words.marks[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
