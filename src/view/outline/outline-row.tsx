// One row of the outline: its number, word, text, whose view and the author's stance, and what it hides.

import { memo, type CSSProperties, type MouseEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Hidden } from '../../analysis/hidden-at.ts';
import { MOST_INDENT, type OutlineRow, type RowText } from '../../formats/outline-rows.ts';
import { languageTag } from '../../i18n/language-name.ts';
import { outlineViewMessagesOf } from '../../i18n/outline-view.ts';
import { useStores } from '../stores-context.tsx';

interface RowProps {
  readonly row: OutlineRow;
  /** What became of it under what the reader says; empty where nothing did. */
  readonly tag: string;
  readonly isEntrance: boolean;
  readonly isSelected: boolean;
  /** It stands in the selected sentence of the text. */
  readonly isLit: boolean;
  /** How a row is marked that was read; missing where it was not. */
  readonly readMark: string | undefined;
  readonly onPick: (id: string, stub?: keyof Hidden) => void;
}

interface GroupProps {
  readonly rows: readonly OutlineRow[];
  /** The one row that Tab comes to, and the selected one; -1 where they are elsewhere. */
  readonly current: number;
  readonly selected: number;
  readonly onPick: (id: string, stub?: keyof Hidden) => void;
}

/** Some rows that follow each other: of thousands, only those are looked at again of which one changes. */
export const RowGroup = memo(function RowGroup({ rows, current, selected, onPick }: GroupProps): ReactNode {
  const { progress, preferences, session, whatIf } = useStores();
  const mark = useStore(preferences, ({ lang }) => outlineViewMessagesOf(lang).read);
  // Each as one value, so that a group is drawn again only where one of its own rows changes.
  const isRead = useStore(progress, ({ read }) => rows.map(({ id }) => (read.has(id) ? 1 : 0)).join(''));
  const isLit = useStore(session, ({ lit }) => rows.map(({ id }) => (lit.includes(id) ? '1' : '0')).join(''));
  const tags = useStore(whatIf, (state) => rows.map(({ id }) => state.tags.get(id)?.words ?? '').join('\n')).split('\n');
  return rows.map((row, i) => <Row key={row.id} row={row} tag={tags[i]!} isLit={isLit[i] === '1'} isEntrance={i === current} isSelected={i === selected} readMark={isRead[i] === '1' ? mark : undefined} onPick={onPick} />);
});

/** Rows are made anew with every change; what a row shows seldom changes with them. */
const Row = memo(RowView, (a, b) => a.isEntrance === b.isEntrance && a.isSelected === b.isSelected && a.isLit === b.isLit && a.readMark === b.readMark && a.tag === b.tag && a.onPick === b.onPick && (a.row === b.row || signature(a.row) === signature(b.row)));

const signatures = new WeakMap<OutlineRow, string>();

function signature(row: OutlineRow): string {
  let known = signatures.get(row);
  if (known === undefined) signatures.set(row, (known = JSON.stringify({ ...row, parent: 0 })));
  return known;
}

function RowView({ row, tag, isEntrance, isSelected, isLit, readMark, onPick }: RowProps): ReactNode {
  const { id, kind, level, indent, isJoined, position, of, toggle, sentence, number, words, text, also, answers, label, bar, frame, isStruck, isHeading, facts, note, isDimmed } = row;
  const pick = (event: MouseEvent): void => {
    const stub = (event.target as HTMLElement).closest<HTMLElement>('[data-stub]')?.dataset['stub'] as keyof Hidden | undefined;
    if (!getSelection()?.toString() || event.detail === 0) onPick(id, stub);
  };
  const classes = ['row-line', `kind-${kind}`, `bar-${bar}`, `frame-${frame}`, isStruck && 'struck', isHeading && 'heading', isDimmed && 'dimmed', isJoined && 'joined', isLit && 'lit', words.length > 0 && 'has-word'].filter(Boolean).join(' ');
  return (
    // Keys are taken by the tree, whose rows they walk.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="treeitem"
      data-id={id}
      style={{ '--depth': Math.min(indent, MOST_INDENT) } as CSSProperties}
      tabIndex={isEntrance ? 0 : -1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={of}
      aria-expanded={toggle?.isOpen}
      aria-selected={isSelected}
      aria-label={sentence === '' ? undefined : `${words.map((word) => word.text).join(' ')} ${sentence}${tag === '' ? '' : ` ${tag}.`}`}
      aria-describedby={readMark && 'outline-read'}
      className={classes}
      onClick={pick}
    >
      <div className="row-body">
        <p className="row-text">
          {number !== '' && <span className="row-number">{number}{readMark !== undefined && <span className="row-read" title={readMark} aria-hidden="true">✓</span>} </span>}
          {words.map((word, i) => <em key={i} className={`row-word tone-${word.tone}`} data-stub={word.isStub ? 'onLine' : undefined}>{word.text} </em>)}
          {text && <Said text={text} />}
        </p>
        {also && <p className="row-also" lang={languageTag(also.lang)}>{also.text}</p>}
        {answers.map((answer, i) => (
          <div key={i} className={answer.isReservation ? 'row-answer reservation' : 'row-answer'}>
            <p lang={languageTag(answer.lang)}>{answer.text}</p>
            {answer.also && <p className="row-also" lang={languageTag(answer.also.lang)}>{answer.also.text}</p>}
          </div>
        ))}
        {label.length > 0 && <p className="row-label">{label.map((part, i) => <span key={i} className={`tone-${part.tone}`}>{i > 0 && ' · '}{part.text}</span>)}</p>}
        {tag !== '' && <p className="row-tag">{tag}</p>}
        {(facts.length > 0 || note !== '') && (
          <p className="row-facts">
            {toggle && !toggle.isOpen && <span className="plus" aria-hidden="true">+</span>}
            {facts.map((part, i) => <span key={i} className={`tone-${part.tone}`}>{part.text}</span>)}
            {note !== '' && <span className="row-note" data-stub={kind === 'statement' ? 'behind' : undefined}>{facts.length > 0 ? ' · ' : ''}{note}</span>}
          </p>
        )}
      </div>
      {toggle?.isOpen && <span className="row-close" aria-hidden="true">−</span>}
    </div>
  );
}

function Said({ text }: { readonly text: RowText }): ReactNode {
  return <bdi className="row-said" lang={languageTag(text.lang)}>{text.text}</bdi>;
}
