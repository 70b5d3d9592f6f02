// What stands behind each question, as marks and in words, at the right of its band; above all, whose argument it is.

import type { ReactNode } from 'react';
import { countsInAll, marksBySteps, type Counts, type Mark } from '../../analysis/tally.ts';
import type { VisibleSubmap } from '../../analysis/visible.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn, type Locale, type LocalizedText } from '../../model/localized-text.ts';
import { messagesOf, type Messages } from '../../i18n/translate.ts';
import { marksX, TEXT_EDGE } from '../../layout/columns.ts';
import type { Drawing, PlacedBand } from '../../layout/drawing.ts';
import { runCommand } from '../../store/commands/index.ts';
import { useMessages, useStores } from '../stores-context.tsx';
import { MarkGlyph } from './mark-glyph.tsx';

interface BandFactsProps {
  readonly map: ArgumentMap;
  readonly drawing: Drawing;
  readonly visible: VisibleSubmap;
  readonly lang: Locale;
  /** Zooms in on a question that is opened from afar. */
  readonly onOpen: (id: string) => void;
}

/** Room at the right end of a band for its buttons, and in a closed line for its counts. */
const BUTTONS = 64;
const COUNTS = 236;
const GROUP_GAP = { page: 24, line: 10 } as const;
const MOST_PITCH = { page: 17, line: 9 } as const;
/** Below this a mark is only noise, and the counts alone are told. */
const LEAST_GLYPH = 5;

export function BandFacts({ map, drawing, visible, lang, onOpen }: BandFactsProps): ReactNode {
  const messages = messagesOf(lang);
  const right = Math.min(drawing.pageWidth, 1280) - 24;
  const behind = new Map(visible.bands.map((band) => [band.band.id ?? 'rest', band]));
  const closed = drawing.bands.filter(({ form }) => form !== 'open');
  const columns = new Map(closed.map(({ id }) => [id, marksBySteps(map, behind.get(id)?.band.roots ?? [])]));
  const form = drawing.form === 'page' ? 'page' : 'line';
  const left = form === 'page' ? marksX(drawing.pageWidth) : Math.round(drawing.pageWidth * 0.63) + 14;
  const grid = gridOf([...columns.values()], (form === 'page' ? right - BUTTONS : right - COUNTS) - left, form);
  const isSmall = closed.length < 60; // a map of thousands of questions tells counts only, and nobody draws what is not seen
  return (
    <>
      {form === 'page' && <Provenance map={map} lang={lang} messages={messages} />}
      {form === 'page' && isSmall && closed[0] && <ColumnTitles grid={grid} left={left} y={closed[0].y + 3} messages={messages} />}
      {drawing.bands.map((band) => {
        const shown = behind.get(band.id);
        if (!shown) return null;
        if (band.form === 'open') return <BandActions key={band.id} map={map} visible={visible} band={band} x={right} />;
        const counts = countsInAll(map, shown.band.roots);
        const marks = isSmall && grid.pitch - 3 >= LEAST_GLYPH ? columns.get(band.id) : undefined;
        return (
          <div key={band.id} className={`facts-${band.form}`}>
            {band.form === 'page' && <p className="band-number" aria-hidden="true" style={at(TEXT_EDGE, band.y + 11)}>{shown.band.number}</p>}
            {band.form === 'page' && (
              <>
                <p className="facts word-because" style={at(left - 70, band.y + 23)} aria-hidden="true">{messages['word.because']}</p>
                <p className="facts word-but" style={at(left - 70, band.y + 48)} aria-hidden="true">{messages['word.but']}</p>
                <button type="button" className="facts band-open nopan" tabIndex={-1} style={at(right - 52, band.y + 18)} onClick={() => onOpen(band.id)}>{messages['band.open']}</button>
              </>
            )}
            {marks && <MarkRows columns={marks} grid={grid} form={form} style={at(left, band.y + (form === 'page' ? 26 : 7))} />}
            <p className="facts" style={form === 'page' ? at(left, band.y + 82) : { ...at(right, band.y + 8), translate: '-100% 0' }}>
              <Facts counts={counts} messages={messages} brief={form === 'line'} />
            </p>
          </div>
        );
      })}
    </>
  );
}

const at = (x: number, y: number): { transform: string } => ({ transform: `translate(${x}px, ${y}px)` });

/** Where each column of steps begins, the same in all bands so that they compare. */
interface Grid {
  readonly pitch: number;
  readonly starts: readonly number[];
}

function gridOf(bands: readonly (readonly (readonly Mark[])[])[], room: number, form: 'page' | 'line'): Grid {
  const widest: number[] = [];
  for (const columns of bands) {
    columns.forEach((column, i) => {
      const objections = column.filter((mark) => mark.shape === 'objection').length;
      widest[i] = Math.max(widest[i] ?? 0, objections, column.length - objections);
    });
  }
  const marks = widest.reduce((sum, n) => sum + n, 0);
  const gap = GROUP_GAP[form];
  const pitch = Math.min(MOST_PITCH[form], (room - gap * Math.max(0, widest.length - 1)) / Math.max(1, marks));
  const starts: number[] = [];
  let x = 0;
  for (const n of widest) {
    starts.push(x);
    x += n * pitch + gap;
  }
  return { pitch, starts };
}

function ColumnTitles({ grid, left, y, messages }: { readonly grid: Grid; readonly left: number; readonly y: number; readonly messages: Messages }): ReactNode {
  return grid.starts.slice(0, 3).map((x, i) => (
    <p key={i} className="facts" aria-hidden="true" style={at(left + x, y)}>{messages['first.step'](i + 1)}</p>
  ));
}

function MarkRows({ columns, grid, form, style }: { readonly columns: readonly (readonly Mark[])[]; readonly grid: Grid; readonly form: 'page' | 'line'; readonly style: object }): ReactNode {
  const size = grid.pitch - (form === 'page' ? 4 : 2);
  const second = form === 'page' ? 26 : 11;
  const glyphs = columns.flatMap((column, c) => {
    const x = (i: number): number => grid.starts[c]! + i * grid.pitch;
    const reasons = column.filter((mark) => mark.shape !== 'objection');
    const objections = column.filter((mark) => mark.shape === 'objection');
    return [
      ...reasons.map((mark, i) => <MarkGlyph key={mark.id} mark={mark} x={x(i)} y={0} size={size} />),
      ...objections.map((mark, i) => <MarkGlyph key={mark.id} mark={mark} x={x(i)} y={second} size={size} />),
    ];
  });
  return <svg className="facts marks" style={style} width={1} height={1} aria-hidden="true">{glyphs}</svg>;
}

/** Counts in the colours of what they count; how many objections stand without reply is the loudest. */
function Facts({ counts, messages, brief }: { readonly counts: Counts; readonly messages: Messages; readonly brief: boolean }): ReactNode {
  const parts = [
    counts.reasons > 0 && <span key="r" className="word-because">{messages[brief ? 'facts.reasons-brief' : 'facts.reasons'](counts.reasons)}</span>,
    counts.objections > 0 && <span key="o" className="word-but">{messages['facts.objections'](counts.objections)}</span>,
    counts.unanswered > 0 && <strong key="u" className="word-but">{messages['facts.unanswered'](counts.unanswered)}</strong>,
    !brief && counts.unstated > 0 && <span key="s">{messages['facts.unstated'](counts.unstated)}</span>,
  ].filter(Boolean);
  return parts.flatMap((part, i) => (i === 0 ? [part] : [messages['list.comma'], part]));
}

function Provenance({ map, lang, messages }: { readonly map: ArgumentMap; readonly lang: Locale; readonly messages: Messages }): ReactNode {
  const { source } = map;
  const say = (text: LocalizedText | undefined): string => (text ? textIn(text, lang, map.language).text : '');
  const whose = source ? [say(source.author), say(source.publisher), source.date, say(source.kind)].filter((part) => part) : [];
  return (
    <p className="facts" style={at(TEXT_EDGE, 12)}>
      {[messages['first.argues'], ...whose].join(' · ')} <span className="aside">{messages['first.reasoning']}</span>
    </p>
  );
}

/** How much of an open question is shown, and the buttons that open all of it or close it. */
function BandActions({ map, visible, band, x }: { readonly map: ArgumentMap; readonly visible: VisibleSubmap; readonly band: PlacedBand; readonly x: number }): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const counts = visible.bands.find((each) => (each.band.id ?? 'rest') === band.id)!;
  if (counts.band.id === undefined) return null;
  const { shown, all } = shownOf(map, counts);
  return (
    <div className="facts band-actions nopan" style={{ ...at(x, band.y + 2), translate: '-100% 0' }}>
      <span>{messages['band.shown'](shown, all)}</span>
      <button type="button" onClick={() => runCommand(stores, 'open-all-of', band.id)}>{messages['band.open-all']}</button>
      <button type="button" onClick={() => runCommand(stores, 'close', band.id)}>{messages['band.close']}</button>
    </div>
  );
}

/** Statements of a band that are drawn, and all of them. */
function shownOf(map: ArgumentMap, { band, roots }: VisibleSubmap['bands'][number]): { shown: number; all: number } {
  let shown = 0;
  const stack = [...roots];
  while (stack.length > 0) {
    const place = stack.pop()!;
    shown++;
    const steps = [...place.steps];
    while (steps.length > 0) {
      const step = steps.pop()!;
      for (const premise of step.premises) if (premise.shown) stack.push(premise.shown);
      steps.push(...step.undercuts);
    }
    stack.push(...place.elaborations);
  }
  return { shown, all: marksBySteps(map, band.roots).reduce((sum, column) => sum + column.length, band.roots.length) };
}
