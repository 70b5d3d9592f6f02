// The teacher's page: a set, what the class is given, and what comes back.

import './teach.css';
import { useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { teachMessagesOf } from '../../i18n/teach.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { teacherOf } from '../../store/teach/teacher.ts';
import { NO_IDS } from '../../store/view-store.ts';
import { Panel } from '../panel.tsx';
import { useStores } from '../stores-context.tsx';
import { ClassResults } from './class-results.tsx';
import { HandOut } from './hand-out.tsx';
import { PrintedSheet } from './printed-sheet.tsx';
import { SetForm } from './set-form.tsx';

export function TeachPanel({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const teacher = teacherOf(stores);
  const { sheet, items, able } = useStore(teacher);
  const isReady = sheet !== undefined;
  // Whoever sets exercises does none: the set of the address is taken over, and the map is seen again.
  useEffect(() => {
    if (isReady && stores.view.getState().lesson[0]) stores.view.setState({ lesson: NO_IDS });
  }, [stores, isReady]);
  const words = teachMessagesOf(useStore(stores.preferences, (preferences) => preferences.lang));
  return (
    <Panel title={words.teach} className="teach">
      <p className="hint">{words.teachHint}</p>
      {!sheet ? <p role="status">{words.coming}</p> : able.length === 0 ? <p role="status">{words.none}</p> : (
        <>
          <SetForm sheet={sheet} words={words} />
          {items.length > 0 && <HandOut map={map} sheet={sheet} words={words} />}
          <ClassResults map={map} words={words} />
          {items.length > 0 && <PrintedSheet map={map} sheet={sheet} items={items} words={teachMessagesOf(sheet.lang)} />}
        </>
      )}
    </Panel>
  );
}
