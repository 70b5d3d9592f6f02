// The line at the foot: how to read the map, and for what is pointed at or selected its relation as a sentence; how much
// is shown; nearer and farther.

import { memo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { spineOf } from '../analysis/spine.ts';
import { relationSentence } from '../formats/relation-sentence.ts';
import { languageTag } from '../i18n/language-name.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { seenOf, shownAround } from '../store/view-store.ts';
import { CommandButton } from './command-button.tsx';
import { LegendButton } from './legend-button.tsx';
import { ViewSwitch } from './view-switch.tsx';
import { useMessages, useStores } from './stores-context.tsx';
import { Later, later } from './later.tsx';
import { useView } from './use-view.ts';
import { usePicked } from './use-picked.ts';

const Legend = later(() => import('./legend.tsx'), 'Legend');

const ZOOMS = [['zoom-in', 'canvas.zoom-in', '+'], ['zoom-out', 'canvas.zoom-out', '−'], ['fit', 'canvas.fit', '⤢']] as const;

/** What two lines hold at 1280 px. */
const MOST_LETTERS = { en: 230, zh: 115 } as const;

/**
 * @param isOutline nothing is drawn, so there is nothing to bring nearer and no drawing to explain
 * @param isReady the first view is there, and what it can do without may come
 */
export const FootLine = memo(function FootLine({ map, isOutline, isReady }: { readonly map: ArgumentMap; readonly isOutline: boolean; readonly isReady: boolean }): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const view = useView();
  const { lang, also, legendOpen, notation } = useStore(stores.preferences);
  const { hovered, panel, isFar, isNarrow } = usePicked(stores.session, 'hovered', 'panel', 'isFar', 'isNarrow');
  const pointed = hovered ?? view.at;
  const step = pointed === undefined ? undefined : (spineOf(map).placeOf(pointed)?.step?.id ?? pointed);
  const whole = step === undefined ? '' : relationSentence(map, step, lang, { notation });
  const sentence = whole.length <= MOST_LETTERS[lang] ? whole : relationSentence(map, step!, lang, { form: 'short', notation });
  const second = step === undefined || also === undefined || also === lang || !map.language.includes(also) ? '' : relationSentence(map, step, also, { form: 'short', notation });
  const { shown, closed, filtered, dimmed, total } = seenOf(map, view, isFar);
  const around = shownAround(map, view, shown);
  return (
    <footer className={['foot', sentence === '' ? '' : 'foot-tells', isOutline ? 'foot-outline' : ''].filter((name) => name !== '').join(' ')}>
      {isNarrow && <ViewSwitch />}
      <p className="foot-sentence" title={whole}>{sentence}{second !== '' && <span className="foot-also" lang={languageTag(also!)}> {second}</span>}</p>
      {sentence === '' && legendOpen && !isOutline && <Later fallback={<p className="foot-legend" />}>{isReady ? <Legend /> : <p className="foot-legend" />}</Later>}
      <p className="foot-counts">{isFar ? messages['filter.far'](shown, total) : messages['filter.status'](shown, closed, filtered, dimmed, around)}</p>
      {view.at !== undefined && <CommandButton command="panel-inspector" label={messages['inspector.title']} isPressed={panel === 'inspector'} hasKey />}
      {!isOutline && <span className="zooms">{ZOOMS.map(([command, label, sign]) => <CommandButton key={command} command={command} label={messages[label]} sign={sign} />)}</span>}
      <CommandButton command="panel-help" label={messages['bar.help']} isPressed={panel === 'help'} />
      {!isOutline && <LegendButton />}
    </footer>
  );
});
