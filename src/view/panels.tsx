// The panels by their names; each comes when it is first opened. A new one is a file and a line.

import { lazy, type ComponentType, type ReactNode } from 'react';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Panel } from '../store/session-store.ts';

type Shown = Exclude<Panel, 'none' | 'failure'>;

/** Panels that need no map on the screen: they lead to one. */
const MAPLESS = {
  maps: lazy(async () => ({ default: (await import('./maps/maps-panel.tsx')).MapsPanel })),
  display: lazy(async () => ({ default: (await import('./display-panel.tsx')).DisplayPanel })),
  'own-text': lazy(async () => ({ default: (await import('./maps/own-text-panel.tsx')).OwnTextPanel })),
};
const isMapless = (panel: Shown): panel is keyof typeof MAPLESS => panel in MAPLESS;
const MAPPED: Readonly<Record<Exclude<Shown, keyof typeof MAPLESS>, ComponentType<{ readonly map: ArgumentMap }>>> = {
  search: lazy(async () => ({ default: (await import('./search-panel.tsx')).SearchPanel })),
  filter: lazy(async () => ({ default: (await import('./filter-panel.tsx')).FilterPanel })),
  inspector: lazy(async () => ({ default: (await import('./inspector.tsx')).Inspector })),
  about: lazy(async () => ({ default: (await import('./about-panel.tsx')).AboutPanel })),
  help: lazy(async () => ({ default: (await import('./help-panel.tsx')).HelpPanel })),
  take: lazy(async () => ({ default: (await import('./take/take-panel.tsx')).TakePanel })),
  health: lazy(async () => ({ default: (await import('./health/health-panel.tsx')).HealthPanel })),
  'what-if': lazy(async () => ({ default: (await import('./what-if/what-if-panel.tsx')).WhatIfPanel })),
  experts: lazy(async () => ({ default: (await import('./what-if/expert-panel.tsx')).ExpertPanel })),
  talk: lazy(async () => ({ default: (await import('./present/builder-panel.tsx')).BuilderPanel })),
  practice: lazy(async () => ({ default: (await import('./teach/practice-panel.tsx')).PracticePanel })),
  teach: lazy(async () => ({ default: (await import('./teach/teach-panel.tsx')).TeachPanel })),
  advice: lazy(async () => ({ default: (await import('./maps/advice-panel.tsx')).AdvicePanel })),
};

export function Panels({ panel, map }: { readonly panel: Shown; readonly map: ArgumentMap | undefined }): ReactNode {
  if (isMapless(panel)) {
    const Mapless = MAPLESS[panel];
    return <Mapless />;
  }
  const Mapped = MAPPED[panel];
  return map && <Mapped map={map} />;
}
