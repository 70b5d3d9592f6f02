// What lies over the page now and then, each fetched when it is first wanted: the palette, a guided walk, the way back to a talk or an exercise.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { loadMessages } from '../i18n/translate.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { Later, later } from './later.tsx';
import { useStores } from './stores-context.tsx';
import { TypeAhead } from './type-ahead.tsx';
import { usePicked } from './use-picked.ts';

const Palette = later(async () => (await loadMessages('zh'), import('./palette/palette.tsx')), 'Palette');
const DetourStrip = later(() => import('./present/detour-strip.tsx'), 'DetourStrip');
const CoveredNote = later(() => import('./teach/covered-note.tsx'), 'CoveredNote');
const WalkBar = later(() => import('./walk-bar.tsx'), 'WalkBar');

export function NowAndThen({ map }: { readonly map: ArgumentMap | undefined }): ReactNode {
  const { session, view } = useStores();
  const { walk, isPaletteOpen, isMapHidden, isNarrow, panel } = usePicked(session, 'walk', 'isPaletteOpen', 'isMapHidden', 'isNarrow', 'panel');
  const talk = useStore(view, (state) => state.talk);
  return (
    <>
      <Later>{map && talk !== undefined && <DetourStrip />}</Later>
      <Later>{map && walk && <WalkBar map={map} walk={walk} />}</Later>
      <Later>{isMapHidden && panel !== 'none' && !isNarrow && <CoveredNote />}</Later>
      <Later fallback={<TypeAhead />} onLost={() => session.setState({ isPaletteOpen: false })}>{isPaletteOpen && <Palette />}</Later>
    </>
  );
}
