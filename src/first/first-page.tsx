// The first screen of a map without the application: the same bar, boxes, lines and foot, from the same components. What would need
// React Flow is put where React Flow puts it; what depends on the size of the screen is left to the style sheet (`first.css`).

import type { CSSProperties, ReactNode } from 'react';
import { initialOpen } from '../analysis/open-state.ts';
import { visibleSubmap } from '../analysis/visible.ts';
import { languageTag } from '../i18n/language-name.ts';
import { messagesOf } from '../i18n/translate.ts';
import { runLayout } from '../layout/run-layout.ts';
import { PAGE_WIDTHS } from '../layout/page-widths.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Locale } from '../model/localized-text.ts';
import { FIRST_FRAME } from '../scene/frames/later.ts';
import { sceneOf } from '../scene/scene.ts';
import { Bar } from '../view/bar.tsx';
import { BandFacts } from '../view/canvas/band-facts.tsx';
import { BoxNode } from '../view/canvas/box-node.tsx';
import { Lines } from '../view/canvas/lines.tsx';
import { nodesOf } from '../view/canvas/nodes.ts';
import { FootLine } from '../view/foot-line.tsx';
import { Outline } from '../view/outline/outline.tsx';
import { letterWidths } from './letter-widths.ts';

interface FirstPageProps {
  readonly map: ArgumentMap;
  readonly lang: Locale;
}

/** The screen of a phone, or with a drawing for each width of page the larger ones. */
export function FirstPage({ map, lang, isNarrow }: FirstPageProps & { readonly isNarrow: boolean }): ReactNode {
  return (
    <div className={isNarrow ? 'page first-narrow' : 'page first-wide'} lang={languageTag(lang)} data-first={lang}>
      <Bar />
      <main className="stage">
        <div>{isNarrow ? <Outline map={map} marks={NO_MARKS} /> : PAGE_WIDTHS.map((width) => <FirstMap key={width} map={map} lang={lang} pageWidth={width} />)}</div>
      </main>
      <FootLine map={map} isOutline={isNarrow} isReady={false} />
    </div>
  );
}

const NO_MARKS = { ready: () => {}, isReady: () => false, pictured: () => {}, painted: () => {} };
const nothing = (): void => {};

function FirstMap({ map, lang, pageWidth }: FirstPageProps & { readonly pageWidth: number }): ReactNode {
  const visible = visibleSubmap(map, { open: initialOpen(map), kept: undefined, hide: 'remove' });
  const { request, boxes, words } = sceneOf(map, visible, { frame: FIRST_FRAME, locale: lang, pageWidth, measure: letterWidths });
  const drawing = runLayout(request);
  const nodes = nodesOf(map, { locale: lang, notation: 'because' }, drawing, boxes, undefined, [], new Map());
  return (
    <div className={`canvas form-${drawing.form} first-map first-map-${pageWidth}`} style={{ '--page-width': `${pageWidth}px`, '--page-height': `${drawing.bounds.height}px` } as CSSProperties}>
      <div className="first-page">
        {nodes.filter(({ type }) => type === 'box').map(({ id, position, width, height, data }) => (
          <div key={id} className="first-box" data-first-id={id} style={{ transform: `translate(${position.x}px, ${position.y}px)`, width, height }}>
            <BoxNode {...({ data } as unknown as Parameters<typeof BoxNode>[0])} />
          </div>
        ))}
        <Lines map={map} drawing={drawing} messages={messagesOf(lang)} terms={words} isDimmed={() => false} isReady={false} />
        <BandFacts map={map} drawing={drawing} visible={visible} lang={lang} words={words} isFar={false} onOpen={nothing} />
      </div>
    </div>
  );
}
