// A page with the picnic open, for parts of it to be shown on.

import type { ReactNode } from 'react';
import { render } from 'vitest-browser-react';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import { StoresContext } from '../../src/view/stores-context.tsx';
import { picnic } from '../analysis/picnic.ts';
import { fakeFetch, FakeLocation, fakePorts, readersOf } from '../store/fake-ports.ts';

const FILE = 'data/maps/picnic/map.json';

/** The stores of a page that has opened it. */
export async function openPicnic(): Promise<AppStores> {
  const stores = createAppStores(fakePorts({ location: new FakeLocation('map=picnic'), fetchFile: fakeFetch([FILE]) }), readersOf({ [FILE]: picnic }));
  await stores.start();
  return stores;
}

export function showOn(stores: AppStores, part: ReactNode): ReturnType<typeof render> {
  return render(<StoresContext value={stores}>{part}</StoresContext>);
}
