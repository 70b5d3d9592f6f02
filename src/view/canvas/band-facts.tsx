// What stands behind each question, as marks and in words, at the right of its band; above all, whose argument it is.

import type { ReactNode } from 'react';
import { closeOne, openAllOf } from '../../analysis/open-state.ts';
import { countsInAll, marksBySteps, type Mark } from '../../analysis/tally.ts';
import type { VisibleSubmap } from '../../analysis/visible.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn, type Locale, type LocalizedText } from '../../model/localized-text.ts';
import { messagesOf } from '../../i18n/translate.ts';
import { marksX, TEXT_EDGE } from '../../layout/columns.ts';
import type { Drawing } from '../../layout/drawing.ts';
import { factsOf } from '../../scene/facts.ts';
import { useMessages, useStores } from '../stores-context.tsx';

interface BandFactsProps {
  readonly map: ArgumentMap;
  readonly drawing: Drawing;
  readonly visible: VisibleSubmap;
  readonly lang: Locale;
}

const PITCH = 17;

export function BandFacts({ map, drawing, visible, lang }: BandFactsProps): ReactNode {
  const messages = messagesOf(lang);
  const { source } = map;
  const say = (text: LocalizedText | undefined): string => (text ? textIn(text, lang, map.language).text : '');
  const whose = source ? [say(source.author), say(source.publisher), source.date, say(source.kind)].filter((part) => part) : [];
  const provenance = drawing.form === 'page' && (
    <div className="facts" style={{ transform: `translate(${TEXT_EDGE}px, 12px)` }}>
      {[messages['first.argues'], ...whose].join(' · ')} <span className="aside">{messages['first.reasoning']}</span>
    </div>
  );
  const behind = drawing.bands.map(({ id, form, y }) => {
    const band = visible.bands.find((each) => (each.band.id ?? 'rest') === id)?.band;
    if (!band) return null;
    if (form === 'open') return <BandActions key={id} map={map} id={id} x={Math.min(drawing.pageWidth, 1280) - 24} y={y + 2} />;
    const facts = factsOf(countsInAll(map, band.roots), lang);
    const left = form === 'page' ? marksX(drawing.pageWidth) : drawing.pageWidth - 24;
    return (
      <div key={id} className={`facts facts-${form}`} style={{ transform: `translate(${left}px, ${form === 'page' ? y + 18 : y + 8}px)` }}>
        {form === 'page' && <MarkRows columns={marksBySteps(map, band.roots)} />}
        <p>{facts}</p>
      </div>
    );
  });
  return (
    <>
      {provenance}
      {behind}
    </>
  );
}

/** Opens all of an open question, or closes it. */
function BandActions({ map, id, x, y }: { readonly map: ArgumentMap; readonly id: string; readonly x: number; readonly y: number }): ReactNode {
  const { view } = useStores();
  const messages = useMessages();
  return (
    <div className="facts band-actions nopan" style={{ transform: `translate(${x}px, ${y}px) translateX(-100%)` }}>
      <button type="button" onClick={() => view.setState({ open: openAllOf(map, view.getState().open, id), at: id })}>{messages['band.open-all']}</button>
      <button type="button" onClick={() => view.setState({ open: closeOne(map, view.getState().open, id), at: id })}>{messages['band.close']}</button>
    </div>
  );
}

function MarkRows({ columns }: { readonly columns: readonly (readonly Mark[])[] }): ReactNode {
  let x = 0;
  const parts: ReactNode[] = [];
  for (const column of columns) {
    const reasons = column.filter((mark) => mark.shape !== 'objection');
    const objections = column.filter((mark) => mark.shape === 'objection');
    reasons.forEach((mark, i) => parts.push(<rect key={mark.id} className={mark.implicit ? 'mark-implicit' : 'mark-reason'} x={x + i * PITCH} y={0} width={13} height={13} />));
    objections.forEach((mark, i) => {
      const at = x + i * PITCH;
      parts.push(<path key={mark.id} className={`mark-${mark.status}`} d={`M${at} 24h13l-6.5 11z${mark.status === 'answered' ? `M${at} 37.5h13` : ''}`} />);
    });
    x += Math.max(reasons.length, objections.length) * PITCH + 22;
  }
  return <svg width={Math.max(1, x)} height={42} aria-hidden="true">{parts}</svg>;
}
