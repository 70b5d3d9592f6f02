// What stands behind each answer, as marks and in words, at the right of its question; above all, whose argument it is.

import type { ReactNode } from 'react';
import { caseFor, marksOf } from '../../analysis/case.ts';
import { objectionStatus } from '../../analysis/objections.ts';
import { spineOf, subtreeOf, type Place } from '../../analysis/spine.ts';
import type { Mark } from '../../analysis/tally.ts';
import type { VisibleBand, VisibleSubmap } from '../../analysis/visible.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { textIn, type Locale } from '../../model/localized-text.ts';
import { messagesOf } from '../../i18n/translate.ts';
import { closedTextWidth, isNarrow, marksX, provenanceLines, TEXT_EDGE } from '../../layout/columns.ts';
import type { Drawing } from '../../layout/drawing.ts';
import { caseFacts, furtherFacts } from '../../scene/case-facts.ts';
import { headingOf } from '../../scene/headings.ts';
import { runCommand } from '../../store/commands/index.ts';
import { useStores } from '../stores-context.tsx';
import { BandActions } from './band-actions.tsx';
import { Facts } from './facts.tsx';
import { ColumnTitles, gridOf, groupsOf, LEAST_PITCH, MarkRows, type Form } from './mark-rows.tsx';
import { Provenance } from './provenance.tsx';

interface BandFactsProps {
  readonly map: ArgumentMap;
  readonly drawing: Drawing;
  readonly visible: VisibleSubmap;
  readonly lang: Locale;
  readonly isFar: boolean;
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

export function BandFacts({ map, drawing, visible, lang, isFar, onOpen }: BandFactsProps): ReactNode {
  const stores = useStores();
  const messages = messagesOf(lang);
  const titleOf = (id: Id): string => {
    const statement = indexOf(map).statement(id);
    return statement ? `${spineOf(map).placeOf(id)?.number ?? ''} ${textIn(statement.text, lang, map.language).text}` : '';
  };
  const form: Form = drawing.form === 'page' ? 'page' : 'line';
  const length = isNarrow(drawing.pageWidth) ? 'brief' : 'whole';
  const headline = form === 'page' ? drawing.boxes.find(({ kind }) => kind === 'thesis') : undefined;
  const right = Math.min(drawing.pageWidth, MOST_PAGE) - MARGIN;
  const behind = new Map(visible.bands.map((band) => [band.band.id ?? 'rest', band]));
  const closed = drawing.bands.filter(({ form }) => form !== 'open');
  const isMarked = closed.length < MOST_MARKED;
  // A filter opens every question in which it finds anything.
  const isFiltered = visible.filtered + visible.dimmed > 0;
  const marksBehind = (band: VisibleBand | undefined): readonly (readonly Mark[])[] => {
    const answer = answerOf(band);
    return answer ? groupsOf(marksOf(map, caseFor(answer))) : [];
  };
  const groups = new Map(isMarked ? closed.map(({ id }) => [id, marksBehind(behind.get(id))]) : []);
  const left = form === 'page' ? marksX(drawing.pageWidth) : TEXT_EDGE + closedTextWidth(drawing.pageWidth) + 14;
  const grid = gridOf([...groups.values()], right - left - (form === 'page' ? BUTTON : COUNTS), form);
  // Where the marks would be only noise, the words that count them take their place.
  const hasMarks = isMarked && grid.pitch >= LEAST_PITCH;
  const rowsOf = (id: string): ReactNode => hasMarks && <MarkRows groups={groups.get(id) ?? []} grid={grid} form={form} titleOf={titleOf} onMark={(at) => runCommand(stores, 'select', at)} />;
  return (
    <>
      {form === 'page' && <p className="facts provenance" style={{ ...at(TEXT_EDGE, 12), width: right - TEXT_EDGE, WebkitLineClamp: provenanceLines(drawing.pageWidth) }}><Provenance map={map} lang={lang} /></p>}
      {headline && !isFar && <button type="button" className="facts band-open nopan" tabIndex={-1} style={at(right - BUTTON + 12, headline.y + 6)} onClick={() => onOpen(headline.id)}>{messages['band.open']}</button>}
      {form === 'page' && hasMarks && closed[0] && <div className="facts" style={at(left, closed[0].y + 3)}><ColumnTitles grid={grid} messages={messages} /></div>}
      {drawing.bands.map((band) => {
        const { id, y } = band;
        const shown = behind.get(id);
        if (!shown) return null;
        if (band.form === 'open') {
          const { kind } = shown.band;
          return <BandActions key={id} shown={shown} band={band} x={right} title={kind === 'thesis' ? headingOf({ map, messages }) : kind === 'rest' ? messages['band.rest'] : ''} />;
        }
        const answer = answerOf(shown);
        if (!answer) return null;
        if (form === 'line') {
          const told = <Facts parts={caseFacts(map, answer, lang, 'line')} />;
          return (
            <div key={id}>
              {!isFiltered && <div className="facts" style={at(left, y + 7)}>{rowsOf(id)}</div>}
              <p className="facts" style={{ ...at(right, y + 8), translate: '-100% 0' }}>{isFiltered ? messages['filter.no-hit'](shown.band.roots.flatMap(subtreeOf).length) : told}</p>
            </div>
          );
        }
        return (
          <div key={id}>
            {hasMarks && <p className="facts word word-support" style={at(left - WORDS, y + 21)} aria-hidden="true">{messages['word.because']}</p>}
            {hasMarks && <p className="facts word word-attack" style={at(left - WORDS, y + 46)} aria-hidden="true">{messages['word.but']}</p>}
            <button type="button" className="facts band-open nopan" tabIndex={-1} style={at(right - BUTTON + 12, y + 18)} onClick={() => onOpen(id)}>{messages[isFar ? 'band.near' : 'band.open']}</button>
            <div className="facts" style={at(left, y + 24)}>{rowsOf(id)}</div>
            <div className={hasMarks ? 'facts told one-line' : 'facts told'} style={hasMarks ? { ...at(left, y + 75), width: right - left } : { ...at(left - WORDS, y + 20), width: right - left + WORDS - BUTTON }}>
              <p><Facts parts={caseFacts(map, answer, lang, length)} onAlarm={() => runCommand(stores, 'select', unansweredIn(map, answer))} /></p>
              <p><Facts parts={furtherFacts(map, shown.band.roots, lang, length)} /></p>
            </div>
          </div>
        );
      })}
    </>
  );
}

const at = (x: number, y: number): { transform: string } => ({ transform: `translate(${x}px, ${y}px)` });

/** The answer line of a question alone: what stands behind its reservation must not seem to stand behind it. */
function answerOf(band: VisibleBand | undefined): Place | undefined {
  return band?.band.roots[0];
}

/** The first objection to an answer that has no reply. */
function unansweredIn(map: ArgumentMap, claim: Place): Id | undefined {
  const index = indexOf(map);
  return caseFor(claim).objections.flat().find((step) => objectionStatus(map, index.inference(step.id)!) === 'unanswered')?.premises[0]?.id;
}
