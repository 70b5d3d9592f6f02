// What stands behind each answer, as marks and in words, at the right of its question; above all, whose argument it is.

import type { ReactNode } from 'react';
import { countsBelow, countsInAll, marksBySteps, type Mark } from '../../analysis/tally.ts';
import type { Place } from '../../analysis/spine.ts';
import type { VisibleBand, VisibleSubmap } from '../../analysis/visible.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { textIn, type Locale, type LocalizedText } from '../../model/localized-text.ts';
import { messagesOf, type Messages } from '../../i18n/translate.ts';
import { marksX, TEXT_EDGE } from '../../layout/columns.ts';
import type { Drawing } from '../../layout/drawing.ts';
import { factParts, withCommas, type FactPart } from '../../scene/facts.ts';
import { headingOf } from '../../scene/headings.ts';
import { BandActions } from './band-actions.tsx';
import { Facts } from './facts.tsx';
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
  const columns = new Map(closed.map(({ id }) => [id, marksBySteps(map, answerOf(behind.get(id)))]));
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
        if (band.form === 'open') return <BandActions key={band.id} map={map} shown={shown} band={band} x={right} title={shown.band.kind === 'thesis' ? headingOf({ map, messages }) : shown.band.kind === 'rest' ? messages['band.rest'] : ''} />;
        const marks = isSmall && grid.pitch - 3 >= LEAST_GLYPH ? columns.get(band.id) : undefined;
        const answer = answerOf(shown);
        if (form === 'line') {
          return (
            <div key={band.id}>
              {marks && <MarkRows columns={marks} grid={grid} form={form} style={at(left, band.y + 7)} />}
              <p className="facts" style={{ ...at(right, band.y + 8), translate: '-100% 0' }}><Facts parts={withCommas(factParts({ ...countsInAll(map, answer), unstated: 0 }, lang, 'brief'), messages)} /></p>
            </div>
          );
        }
        return (
          <div key={band.id}>
            <p className="facts word-because" style={at(left - 70, band.y + 21)} aria-hidden="true">{messages['word.because']}</p>
            <p className="facts word-but" style={at(left - 70, band.y + 46)} aria-hidden="true">{messages['word.but']}</p>
            <button type="button" className="facts band-open nopan" tabIndex={-1} style={at(right - 52, band.y + 18)} onClick={() => onOpen(band.id)}>{messages['band.open']}</button>
            {marks && <MarkRows columns={marks} grid={grid} form={form} style={at(left, band.y + 24)} />}
            <p className="facts" style={at(left, band.y + 75)}><Facts parts={answerFacts(map, answer, lang)} /></p>
            <p className="facts" style={at(left, band.y + 96)}><Facts parts={furtherFacts(map, shown, lang)} /></p>
          </div>
        );
      })}
    </>
  );
}

const at = (x: number, y: number): { transform: string } => ({ transform: `translate(${x}px, ${y}px)` });

/** The answer line of a question alone: what stands behind its reservation must not seem to stand behind it. */
function answerOf(band: VisibleBand | undefined): readonly Place[] {
  return band?.band.roots.slice(0, 1) ?? [];
}

/** "2 separate reasons, 11 more behind them · 3 objections, 1 unanswered". */
function answerFacts(map: ArgumentMap, answer: readonly Place[], lang: Locale): FactPart[] {
  const messages = messagesOf(lang);
  const all = countsInAll(map, answer);
  const direct = answer[0] ? countsBelow(map, answer[0]) : all;
  const [reasons, ...others] = factParts({ ...all, reasons: direct.reasons }, lang);
  const further = all.reasons - direct.reasons;
  if (!reasons || direct.reasons === 0) return withCommas(factParts(all, lang), messages);
  const behind: FactPart[] = further > 0 ? [{ tone: 'support', text: messages['facts.behind'](further, direct.reasons) }] : [];
  return withCommas([reasons, ...behind, ...others], messages);
}

/** What stands behind the reservation, and how many further answers there are. */
function furtherFacts(map: ArgumentMap, { band: { roots } }: VisibleBand, lang: Locale): FactPart[] {
  const messages = messagesOf(lang);
  const index = indexOf(map);
  const others = roots.slice(1);
  const reservations = others.filter(({ id }) => index.statement(id)?.qualifies === roots[0]?.id);
  const parts = factParts({ ...countsInAll(map, reservations), unstated: 0 }, lang);
  const told: FactPart[] = parts.length > 0 ? [{ tone: 'plain', text: `${messages['word.reservation']} ` }, ...withCommas(parts, messages)] : [];
  const answers = others.length - reservations.length;
  if (answers > 0) told.push({ tone: 'plain', text: `${told.length > 0 ? ' · ' : ''}${messages['facts.further'](answers)}` });
  return told;
}

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
    x += Math.max(n * pitch, form === 'page' ? COLUMN_TITLE : 0) + gap;
  }
  return { pitch, starts };
}

/** Least width of a column on the first screen, for its title. */
const COLUMN_TITLE = 66;

function ColumnTitles({ grid, left, y, messages }: { readonly grid: Grid; readonly left: number; readonly y: number; readonly messages: Messages }): ReactNode {
  return grid.starts.slice(0, 3).map((x, i) => (
    <p key={i} className="facts" aria-hidden="true" style={at(left + x, y)}>{messages['first.step'](i + 1)}</p>
  ));
}

function MarkRows({ columns, grid, form, style }: { readonly columns: readonly (readonly Mark[])[]; readonly grid: Grid; readonly form: 'page' | 'line'; readonly style: object }): ReactNode {
  const { pitch, starts } = grid;
  const size = pitch - (form === 'page' ? 4 : 2);
  const second = form === 'page' ? 26 : 11;
  const row = (marks: readonly Mark[], start: number, y: number): ReactNode =>
    marks.map((mark, i) => {
      const x = start + i * pitch;
      // Premises that hold only together hang together.
      const tie = mark.linked && <path key={`${mark.id} tie`} className={mark.shape === 'objection' ? 'tie-attack' : 'tie-support'} d={`M${x - pitch + size} ${y + size / 2}H${x}`} />;
      return [tie, <MarkGlyph key={mark.id} mark={mark} x={x} y={y} size={size} />];
    });
  return (
    <svg className="facts marks" style={style} width={1} height={1} aria-hidden="true">
      {columns.map((column, c) => [
        row(column.filter((mark) => mark.shape !== 'objection'), starts[c]!, 0),
        row(column.filter((mark) => mark.shape === 'objection'), starts[c]!, second),
      ])}
    </svg>
  );
}

function Provenance({ map, lang, messages }: { readonly map: ArgumentMap; readonly lang: Locale; readonly messages: Messages }): ReactNode {
  const { source } = map;
  const say = (text: LocalizedText | undefined): string => (text ? textIn(text, lang, map.language).text : '');
  const date = source?.date === undefined ? '' : dateIn(source.date, lang);
  const whose = source ? [say(source.author), say(source.publisher), date, say(source.kind)].filter((part) => part) : [];
  return (
    <p className="facts" style={at(TEXT_EDGE, 12)}>
      {[headingOf({ map, messages }), ...whose].join(' · ')} {source && <span className="aside">{messages['first.reasoning']}</span>}
    </p>
  );
}

/** A date of the form 2025-02-10 as the language writes it; anything else as it is. */
function dateIn(date: string, lang: Locale): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  const at = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? date : new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
