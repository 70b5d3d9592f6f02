// Following the argument from the selected statement: why it holds, what follows from it, what speaks against it, where else it
// is used, and looking at nothing but what stands around it.

import { MOST_STEPS, readNear } from '../../analysis/filters/near.ts';
import { spineOf } from '../../analysis/spine.ts';
import { targetIdOf, type ArgumentMap, type Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import type { AppStores } from '../app-stores.ts';
import { NO_IDS } from '../view-store.ts';
import { defineCommand } from './command.ts';
import { select } from './explore.ts';

/** Where a relation leads from a record: the first is gone to. */
type Leads = (map: ArgumentMap, at: Id) => readonly Id[];

const premisesOn = (polarity: 'support' | 'attack'): Leads => (map, at) => indexOf(map).inferencesOn(at).flatMap((step) => (step.polarity === polarity ? step.premises : NO_IDS));

export const FOLLOW_COMMANDS = [
  following('why', '1', premisesOn('support')),
  following('so-what', '2', (map, at) => {
    const { placeOf, stepOf } = spineOf(map);
    const place = placeOf(at);
    // An answer helps to answer for the whole text.
    return [stepOf(at)?.under.id ?? place?.parent?.id ?? (place && at !== map.thesis ? map.thesis : undefined)].flatMap((id) => id ?? NO_IDS);
  }),
  // Against it, or against a step to it.
  following('against', '3', (map, at) => [...premisesOn('attack')(map, at), ...indexOf(map).inferencesOn(at).flatMap((step) => premisesOn('attack')(map, step.id))]),
  following('elsewhere', '4', (map, at) => {
    const home = spineOf(map).placeOf(at)?.step?.id;
    return indexOf(map).inferencesFrom(at).flatMap((step) => (step.id === home ? NO_IDS : [targetIdOf(step)]));
  }),
  around('focus-wider', 'z', 1),
  around('focus-narrower', 'Shift+z', -1),
] as const;

function following<const T extends string>(id: T, key: string, leads: Leads) {
  const target = (stores: AppStores): Id | undefined => {
    const { map } = stores.document.getState();
    const { at } = stores.view.getState();
    return map && at !== undefined ? leads(map, at)[0] : undefined;
  };
  return defineCommand(id, {
    keys: [key],
    scope: 'map',
    when: (stores) => target(stores) !== undefined,
    run: (stores) => {
      const to = target(stores);
      if (to !== undefined) select(stores, to);
    },
  });
}

/** How many steps around the selected statement are looked at; none looks at everything. */
function around<const T extends string>(id: T, key: string, by: 1 | -1) {
  const next = (stores: AppStores): number | undefined => {
    const { at, filters } = stores.view.getState();
    const { map } = stores.document.getState();
    const said = readNear(filters.near[0] ?? '');
    if (by < 0) return said && said.steps - 1;
    if (!map || at === undefined || !spineOf(map).placeOf(at)) return undefined;
    const steps = said?.id === at ? said.steps + 1 : 1;
    return steps <= MOST_STEPS ? steps : undefined;
  };
  return defineCommand(id, {
    keys: [key],
    scope: 'map',
    when: (stores) => next(stores) !== undefined,
    run: (stores) => {
      const steps = next(stores);
      if (steps === undefined) return;
      const { at, filters } = stores.view.getState();
      const of = by < 0 ? readNear(filters.near[0] ?? '')!.id : at!;
      stores.view.setState({ filters: { ...filters, near: steps === 0 ? NO_IDS : [`${steps}.${of}`] }, extra: NO_IDS });
    },
  });
}
