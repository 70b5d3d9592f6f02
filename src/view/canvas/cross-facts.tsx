// What a cross says beside its boxes: whose argument it is, and of an open question how much is shown and how to close it.

import { Fragment, type ReactNode } from 'react';
import { sizeOfBand, spineOf } from '../../analysis/spine.ts';
import { drawnIn } from '../../analysis/visible-tree.ts';
import { crossMeasures } from '../../layout/cross/measures.ts';
import { messagesOf } from '../../i18n/translate.ts';
import { headingOf } from '../../scene/headings.ts';
import { BandActions } from './band-actions.tsx';
import type { BandFactsProps } from './band-facts.tsx';
import { Provenance } from './provenance.tsx';

const MARGIN = 24;
const BUTTON = 52;

export function CrossFacts({ map, drawing, visible, lang, isFar, onOpen }: BandFactsProps): ReactNode {
  const messages = messagesOf(lang);
  const { spine } = crossMeasures(drawing.level, drawing.pageWidth);
  const right = drawing.pageWidth - MARGIN;
  const headline = drawing.form === 'page' ? drawing.boxes.find(({ kind }) => kind === 'thesis') : undefined;
  const at = (x: number, y: number): { transform: string } => ({ transform: `translate(${x}px, ${y}px)` });
  const order = spineOf(map);
  const drawn = drawnIn(visible, order);
  const open = visible.bands.filter((band) => band.isOpen && drawing.form === 'bands');
  return (
    <>
      {drawing.provenance && <p className="facts provenance" style={{ ...at(drawing.provenance.x, drawing.provenance.y), width: drawing.provenance.width, WebkitLineClamp: drawing.provenance.height / 16 }}><Provenance map={map} lang={lang} /></p>}
      {headline && !isFar && <button type="button" className="facts band-open nopan" tabIndex={-1} style={at(right - BUTTON, headline.y + 6)} onClick={() => onOpen(headline.id)}>{messages['band.open']}</button>}
      {open.map((shown) => {
        const { id = 'rest', kind } = shown.band;
        const entry = kind === 'question' ? drawing.boxes.find((box) => box.id === id) : undefined;
        const top = entry ? entry.y + entry.height : (drawing.bands.find((band) => band.id === id)?.y ?? 0) + 14;
        const title = kind === 'thesis' ? headingOf({ map, messages }) : kind === 'rest' ? messages['band.rest'] : '';
        return (
          <Fragment key={id}>
            {title !== '' && <p className="facts stacked" style={{ ...at(spine.x, top), width: spine.width }}>{title}</p>}
            <BandActions band={shown.band} all={sizeOfBand(order, shown.band)} boxes={drawn.get(shown.band) ?? 0} x={spine.x} y={title === '' ? top + 4 : top + 22} stackWidth={spine.width} />
          </Fragment>
        );
      })}
    </>
  );
}
