// What stands behind each answer, as marks and in words, at the right of its question; above all, whose argument it is.

import type { ReactNode } from 'react';
import { countsBelow, countsInAll, marksBySteps } from '../../analysis/tally.ts';
import { subtreeOf, type Place } from '../../analysis/spine.ts';
import type { VisibleBand, VisibleSubmap } from '../../analysis/visible.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import type { Locale } from '../../model/localized-text.ts';
import { messagesOf } from '../../i18n/translate.ts';
import { closedTextWidth, marksX, TEXT_EDGE } from '../../layout/columns.ts';
import type { Drawing } from '../../layout/drawing.ts';
import { factParts, withCommas, type FactPart } from '../../scene/facts.ts';
import { headingOf } from '../../scene/headings.ts';
import { BandActions } from './band-actions.tsx';
import { Facts } from './facts.tsx';
import { ColumnTitles, gridOf, groupsOf, MarkRows, type Form } from './mark-rows.tsx';
import { Provenance } from './provenance.tsx';

interface BandFactsProps {
  readonly map: ArgumentMap;
  readonly drawing: Drawing;
  readonly visible: VisibleSubmap;
  readonly lang: Locale;
  /** Zooms in on a question that is opened from afar. */
  readonly onOpen: (id: string) => void;
}

/** Room at the right end of a band for its button, and in a closed line for its counts. */
const BUTTON = 64;
const COUNTS = 236;
/** The words because and but stand this far left of their marks. */
const WORDS = 70;
const MARGIN = 24;
const MOST_PAGE = 1280;
/** More closed questions than this tell counts only: nobody draws what is not seen. */
const MOST_MARKED = 60;

export function BandFacts({ map, drawing, visible, lang, onOpen }: BandFactsProps): ReactNode {
  const messages = messagesOf(lang);
  const right = Math.min(drawing.pageWidth, MOST_PAGE) - MARGIN;
  const behind = new Map(visible.bands.map((band) => [band.band.id ?? 'rest', band]));
  const closed = drawing.bands.filter(({ form }) => form !== 'open');
  const isMarked = closed.length < MOST_MARKED;
  // A filter opens every question in which it finds anything.
  const isFiltered = visible.filtered + visible.dimmed > 0;
  const groups = new Map(isMarked ? closed.map(({ id }) => [id, groupsOf(marksBySteps(map, answerOf(behind.get(id))))]) : []);
  const form: Form = drawing.form === 'page' ? 'page' : 'line';
  const left = form === 'page' ? marksX(drawing.pageWidth) : TEXT_EDGE + closedTextWidth(drawing.pageWidth) + 14;
  const grid = gridOf([...groups.values()], right - left - (form === 'page' ? BUTTON : COUNTS), form);
  const marksOf = (id: string): ReactNode => isMarked && <MarkRows groups={groups.get(id) ?? []} grid={grid} form={form} />;
  return (
    <>
      {form === 'page' && <div className="facts" style={at(TEXT_EDGE, 12)}><Provenance map={map} lang={lang} /></div>}
      {form === 'page' && isMarked && closed[0] && <div className="facts" style={at(left, closed[0].y + 3)}><ColumnTitles grid={grid} messages={messages} /></div>}
      {drawing.bands.map((band) => {
        const { id, y } = band;
        const shown = behind.get(id);
        if (!shown) return null;
        if (band.form === 'open') {
          const { kind } = shown.band;
          return <BandActions key={id} shown={shown} band={band} x={right} title={kind === 'thesis' ? headingOf({ map, messages }) : kind === 'rest' ? messages['band.rest'] : ''} />;
        }
        const answer = answerOf(shown);
        if (form === 'line') {
          const counts = { ...countsInAll(map, answer), unstated: 0 };
          const told = <Facts parts={withCommas(factParts(counts, lang, 'brief'), messages)} />;
          return (
            <div key={id}>
              {!isFiltered && <div className="facts" style={at(left, y + 7)}>{marksOf(id)}</div>}
              <p className="facts" style={{ ...at(right, y + 8), translate: '-100% 0' }}>{isFiltered ? messages['filter.no-hit'](shown.band.roots.flatMap(subtreeOf).length) : told}</p>
            </div>
          );
        }
        return (
          <div key={id}>
            <p className="facts word-because" style={at(left - WORDS, y + 21)} aria-hidden="true">{messages['word.because']}</p>
            <p className="facts word-but" style={at(left - WORDS, y + 46)} aria-hidden="true">{messages['word.but']}</p>
            <button type="button" className="facts band-open nopan" tabIndex={-1} style={at(right - BUTTON + 12, y + 18)} onClick={() => onOpen(id)}>{messages['band.open']}</button>
            <div className="facts" style={at(left, y + 24)}>{marksOf(id)}</div>
            <div className="facts told" style={{ ...at(left, y + 75), width: right - left }}>
              <p><Facts parts={answerFacts(map, answer, lang)} /></p>
              <p><Facts parts={furtherFacts(map, shown, lang)} /></p>
            </div>
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

/** "2 separate reasons, 11 more behind them, 3 objections, 1 unanswered". */
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
