// What the site and the one file have in common: the styles, what every browser has, and the page.

import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/source-sans-3/index.css';
import '@xyflow/react/dist/base.css';
import './view/tokens.css';
import './view/page.css';
import './view/canvas/canvas.css';
import './view/forced-colours.css';
import { createRoot } from 'react-dom/client';
import { loadMessages } from './i18n/translate.ts';
import { LAYOUT_IDS } from './layout/layouts/ids.ts';
import { hasFirstScreen, leaveFirstScreen } from './platform/first-screen.ts';
import { copyText } from './platform/clipboard.ts';
import { prefersDark } from './platform/colours.ts';
import { createMarks } from './platform/marks.ts';
import { laterShelf } from './platform/later-shelf.ts';
import { saveFile } from './platform/save-file.ts';
import { browserStorage } from './platform/storage.ts';
import { createAppStores, type AppOptions } from './store/app-stores.ts';
import type { Ports } from './store/ports.ts';
import { App } from './view/app.tsx';
import { drawAfterEvents } from './view/draw-after-events.ts';
import { StoresContext } from './view/stores-context.tsx';

/** Not awaited by whoever calls it: what is fetched on the way may wait for their module to end. */
export async function begin(ports: Pick<Ports, 'location' | 'fetchFile' | 'layoutRunner' | 'cuts'>, readMap: NonNullable<AppOptions['readMap']>): Promise<void> {
  const stores = createAppStores(
    { ...ports, storage: browserStorage, shelf: laterShelf, copy: copyText, save: saveFile, pictures: () => import('./platform/pictures.ts'), texts: async () => (await import('./platform/text-shelf.ts')).textShelf, channel: async () => (await import('./platform/channel.ts')).createChannel(), fullScreen: async () => (await import('./platform/full-screen.ts')).toggleFullScreen(), prefersDark, languages: navigator.languages },
    { layouts: LAYOUT_IDS, readMap },
  );
  if (!hasFirstScreen()) leaveFirstScreen();
  stores.document.subscribe(({ failure }) => failure && leaveFirstScreen());
  // Boxes are measured in the faces that they are drawn in, so these come first; a face that fails is done without.
  await Promise.allSettled([loadMessages(stores.preferences.getState().lang), ...['15px "Source Serif 4 Variable"', 'italic 15px "Source Serif 4 Variable"', '15px "Source Sans 3 Variable"'].map((font) => document.fonts.load(font))]);
  drawAfterEvents();
  createRoot(document.querySelector('#app')!).render(
    <StoresContext value={stores}>
      <App marks={createMarks()} />
    </StoresContext>,
  );
  await stores.start();
}
