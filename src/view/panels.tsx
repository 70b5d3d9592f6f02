// The panels by their names; each comes when it is first opened. A new one is a file and a line.

import type { ComponentType, ReactNode } from 'react';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Panel } from '../store/session-store.ts';
import { later } from './later.tsx';

type Shown = Exclude<Panel, 'none' | 'failure'>;

/** Panels that need no map on the screen: they lead to one. */
const MAPLESS = {
  maps: later(() => import('./maps/maps-panel.tsx'), 'MapsPanel'),
  display: later(() => import('./display-panel.tsx'), 'DisplayPanel'),
  'own-text': later(() => import('./maps/own-text-panel.tsx'), 'OwnTextPanel'),
};
const isMapless = (panel: Shown): panel is keyof typeof MAPLESS => panel in MAPLESS;
const MAPPED: Readonly<Record<Exclude<Shown, keyof typeof MAPLESS>, ComponentType<{ readonly map: ArgumentMap }>>> = {
  search: later(() => import('./search-panel.tsx'), 'SearchPanel'),
  filter: later(() => import('./filter-panel.tsx'), 'FilterPanel'),
  inspector: later(() => import('./inspector.tsx'), 'Inspector'),
  about: later(() => import('./about-panel.tsx'), 'AboutPanel'),
  help: later(() => import('./help-panel.tsx'), 'HelpPanel'),
  take: later(() => import('./take/take-panel.tsx'), 'TakePanel'),
  health: later(() => import('./health/health-panel.tsx'), 'HealthPanel'),
  'what-if': later(() => import('./what-if/what-if-panel.tsx'), 'WhatIfPanel'),
  experts: later(() => import('./what-if/expert-panel.tsx'), 'ExpertPanel'),
  talk: later(() => import('./present/builder-panel.tsx'), 'BuilderPanel'),
  practice: later(() => import('./teach/practice-panel.tsx'), 'PracticePanel'),
  teach: later(() => import('./teach/teach-panel.tsx'), 'TeachPanel'),
  advice: later(() => import('./maps/advice-panel.tsx'), 'AdvicePanel'),
};

export function Panels({ panel, map }: { readonly panel: Shown; readonly map: ArgumentMap | undefined }): ReactNode {
  if (isMapless(panel)) {
    const Mapless = MAPLESS[panel];
    return <Mapless />;
  }
  const Mapped = MAPPED[panel];
  return map && <Mapped map={map} />;
}
