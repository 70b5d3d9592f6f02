// Shows what the reader adds in the map on the screen, and keeps it, with why, in this browser by the id of the map. Comes when
// something is first added, or with a map of which something is kept.

import { fitReading } from '../../analysis/what-if/fit-reading.ts';
import { addedTo, authorsMap, withOwn } from '../../analysis/what-if/with-own.ts';
import { readerName } from '../../i18n/own-reading.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { NO_ADDITIONS, type OwnReading } from '../../model/own-reading.ts';
import type { AppStores } from '../app-stores.ts';
import { OWN_KEY, type OwnReadingState } from '../own-reading-store.ts';
import type { StoragePort } from '../ports.ts';
import { ownText, parseOwn } from './kept-own.ts';

/**
 * Begins, with what was kept of the map on the screen.
 * @param onLost told whenever something could not be kept beyond this visit
 * @returns what gives a map with what is kept of it; to be asked before it is shown
 */
export function keepOwn({ document, ownReading, followWhatIf }: Pick<AppStores, 'document' | 'ownReading' | 'followWhatIf'>, storage: StoragePort, onLost: () => void): (map: ArgumentMap) => ArgumentMap {
  let isLoading = false;
  // What does not fit this version of the map is left out, and kept as long as nothing is changed.
  const keptOf = (map: ArgumentMap): Pick<OwnReading, 'because' | 'own'> => {
    const { because = new Map(), own = NO_ADDITIONS } = parseOwn(storage.read(OWN_KEY)).maps.get(map.id) ?? {};
    return fitReading(map, { map: map.id, reject: [], doubt: [], grant: [], because, own })!.reading;
  };
  const extended = (map: ArgumentMap): ArgumentMap => withOwn(map, keptOf(map).own, readerName);

  const load = (shown: ArgumentMap | undefined): void => {
    if (!shown) return;
    const map = authorsMap(shown);
    const { because, own } = keptOf(map);
    isLoading = true;
    ownReading.setState({ by: parseOwn(storage.read(OWN_KEY)).by, because, own: addedTo(shown)?.own ?? own, opened: [], isOverlaid: false });
    isLoading = false;
    show();
  };
  const show = (): void => {
    const { map } = document.getState();
    if (!map) return;
    const { own } = ownReading.getState();
    if (own.statements.length > 0) void followWhatIf();
    const next = withOwn(authorsMap(map), own, readerName);
    if (next !== map) document.setState({ map: next });
  };
  const isOther = (a: Pick<OwnReadingState, 'by' | 'because' | 'own'>, b: typeof a): boolean => a.by !== b.by || a.because !== b.because || a.own !== b.own;

  load(document.getState().map);
  document.subscribe((now, before) => {
    if (now.map && (!before.map || authorsMap(now.map) !== authorsMap(before.map))) load(now.map);
  });
  ownReading.subscribe((now, before) => {
    const { map } = document.getState();
    if (isLoading || !map || !isOther(now, before)) return;
    if (now.own !== before.own) show();
    // Another window may have kept something of another map meanwhile.
    if (!storage.write(OWN_KEY, ownText(parseOwn(storage.read(OWN_KEY)), now.by, map.id, now))) onLost();
  });
  return extended;
}
