// What stands behind each answer, as marks and in words, at the right of its question; above all, whose argument it is.

import { Fragment, memo, type ReactNode } from 'react';
import { caseFor, countsOf, marksOf } from '../../analysis/case.ts';
import { objectionStatus } from '../../analysis/objections.ts';
import { sizeOfBand, spineOf, type Place } from '../../analysis/spine.ts';
import type { Mark } from '../../analysis/tally.ts';
import type { VisibleBand, VisibleSubmap } from '../../analysis/visible.ts';
import { drawnIn } from '../../analysis/visible-tree.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { textIn, type Locale } from '../../model/localized-text.ts';
import type { Words } from '../../i18n/notation.ts';
import { messagesOf } from '../../i18n/translate.ts';
import { closedTextWidth, isNarrow, marksX, TEXT_EDGE } from '../../layout/columns.ts';
import type { Drawing } from '../../layout/drawing.ts';
import { caseFacts, furtherFacts } from '../../scene/case-facts.ts';
import { headingOf } from '../../scene/headings.ts';
import { runCommand } from '../../store/commands/index.ts';
import { useStores } from '../stores-context.tsx';
import { Later, later } from '../later.tsx';
import { Facts } from './facts.tsx';
import { ColumnTitles, gridOf, groupsOf, LEAST_PITCH, MarkRows, mayFit, type Form } from './mark-rows.tsx';
import { Provenance } from './provenance.tsx';

/** No question is open on the first screen. */
const BandActions = later(() => import('./band-actions.tsx'), 'BandActions');

export interface BandFactsProps {
  readonly map: ArgumentMap;
  readonly drawing: Drawing;
  readonly visible: VisibleSubmap;
  readonly lang: Locale;
  readonly words: Words;
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

export const BandFacts = memo(function BandFacts({ map, drawing, visible, lang, words, isFar, onOpen }: BandFactsProps): ReactNode {
  const stores = useStores();
  const messages = messagesOf(lang);
  const spine = spineOf(map);
  const titleOf = (id: Id): string => {
    const statement = indexOf(map).statement(id);
    return statement ? `${spine.placeOf(id)?.number ?? ''} ${textIn(statement.text, lang, map.language).text}` : '';
  };
  const form: Form = drawing.form === 'page' ? 'page' : 'line';
  const length = isNarrow(drawing.pageWidth) ? 'brief' : 'whole';
  const headline = form === 'page' ? drawing.boxes.find(({ kind }) => kind === 'thesis') : undefined;
  const right = Math.min(drawing.pageWidth, MOST_PAGE) - MARGIN;
  const behind = new Map(visible.bands.map((band) => [band.band.id ?? 'rest', band]));
  const drawn = drawnIn(visible, spine);
  const closed = drawing.bands.filter(({ form }) => form !== 'open');
  // A filter opens every question in which it finds anything.
  const isFiltered = visible.filtered + visible.dimmed > 0;
  const marksBehind = (band: VisibleBand | undefined): readonly (readonly Mark[])[] => {
    const answer = answerOf(band);
    return answer ? groupsOf(marksOf(map, caseFor(map, answer))) : [];
  };
  const left = form === 'page' ? marksX(drawing.pageWidth) : TEXT_EDGE + closedTextWidth(drawing.pageWidth) + 14;
  const room = right - left - (form === 'page' ? BUTTON : COUNTS);
  const isMarked = closed.length < MOST_MARKED && closed.every(({ id }) => {
    const answer = answerOf(behind.get(id));
    return !answer || mayFit(countsOf(map, answer), room);
  });
  const groups = new Map(isMarked ? closed.map(({ id }) => [id, marksBehind(behind.get(id))]) : []);
  const grid = gridOf([...groups.values()], room, form);
  // Where the marks would be only noise, the words that count them take their place.
  const hasMarks = isMarked && grid.pitch >= LEAST_PITCH;
  const rowsOf = (id: string): ReactNode => hasMarks && <MarkRows groups={groups.get(id) ?? []} grid={grid} form={form} titleOf={titleOf} onMark={(at) => runCommand(stores, 'select', at)} />;
  return (
    <>
      {drawing.provenance && <p className="facts provenance" style={{ ...at(drawing.provenance.x, drawing.provenance.y), width: drawing.provenance.width, WebkitLineClamp: drawing.provenance.height / 16 }}><Provenance map={map} lang={lang} /></p>}
      {headline && !isFar && <button type="button" className="facts band-open nopan" tabIndex={-1} style={at(right - BUTTON + 12, headline.y + 6)} onClick={() => onOpen(headline.id)}>{messages['band.open']}</button>}
      {form === 'page' && hasMarks && closed[0] && <div className="facts" style={at(left, closed[0].y + 3)}><ColumnTitles grid={grid} messages={messages} /></div>}
      {drawing.bands.map((band) => {
        const { id, y } = band;
        const shown = behind.get(id);
        if (!shown) return null;
        if (band.form === 'open') {
          const { kind } = shown.band;
          const title = kind === 'thesis' ? headingOf({ map, messages }) : kind === 'rest' ? messages['band.rest'] : '';
          return (
            <Fragment key={id}>
              {title !== '' && <p className="facts" style={band.heading ? at(band.heading.x, y) : at(TEXT_EDGE, y + 8)}>{title}</p>}
              <Later><BandActions band={shown.band} all={sizeOfBand(spine, shown.band)} boxes={drawn.get(shown.band) ?? 0} {...(band.heading ? { x: band.heading.x, y: band.heading.y, stackWidth: band.heading.width } : { x: right, y: y + 2 })} /></Later>
            </Fragment>
          );
        }
        const answer = answerOf(shown);
        if (!answer) return null;
        if (form === 'line') {
          const told = <Facts parts={caseFacts(map, answer, lang, 'line')} />;
          return (
            <div key={id}>
              {!isFiltered && <div className="facts" style={at(left, y + 7)}>{rowsOf(id)}</div>}
              <p className="facts" style={{ ...at(right, y + 8), translate: '-100% 0' }}>{isFiltered ? messages['filter.no-hit'](sizeOfBand(spine, shown.band)) : told}</p>
            </div>
          );
        }
        return (
          <div key={id}>
            {hasMarks && <p className="facts word word-support" style={at(left - WORDS, y + 21)} aria-hidden="true">{words.because}</p>}
            {hasMarks && <p className="facts word word-attack" style={at(left - WORDS, y + 46)} aria-hidden="true">{words.but}</p>}
            <button type="button" className="facts band-open nopan" tabIndex={-1} style={at(right - BUTTON + 12, y + 18)} onClick={() => onOpen(id)}>{messages[isFar ? 'band.near' : 'band.open']}</button>
            <div className="facts" style={at(left, y + 24)}>{rowsOf(id)}</div>
            <div className={hasMarks && right - left > ONE_LINE ? 'facts told one-line' : 'facts told'} style={hasMarks ? { ...at(left, y + 75), width: right - left } : { ...at(left - WORDS, y + 20), width: right - left + WORDS - BUTTON }}>
              <p><Facts parts={caseFacts(map, answer, lang, length)} onAlarm={() => runCommand(stores, 'select', unansweredIn(map, answer))} /></p>
              <p><Facts parts={furtherFacts(map, shown.band.roots, lang, length)} /></p>
            </div>
          </div>
        );
      })}
    </>
  );
});

/** What the counts of an answer may need; with less they break, beside texts that are higher then. */
const ONE_LINE = 330;

const at = (x: number, y: number): { transform: string } => ({ transform: `translate(${x}px, ${y}px)` });

/** The answer line of a question alone: what stands behind its reservation must not seem to stand behind it. */
function answerOf(band: VisibleBand | undefined): Place | undefined {
  return band?.band.roots[0];
}

/** The first objection to an answer that has no reply. */
function unansweredIn(map: ArgumentMap, claim: Place): Id | undefined {
  const index = indexOf(map);
  return caseFor(map, claim).objections.flat().find((step) => objectionStatus(map, index.inference(step.id)!) === 'unanswered')?.premises[0]?.id;
}
