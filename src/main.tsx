// Composition root: plugs the browser into the stores and the stores into the page.

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
import { copyText } from './platform/clipboard.ts';
import { fetchFile } from './platform/fetch-map.ts';
import { createLayoutRunner } from './platform/layout-runner.ts';
import { createLocation } from './platform/location.ts';
import { prefersDark } from './platform/colours.ts';
import { createMapReader } from './platform/map-reader.ts';
import { createMarks } from './platform/marks.ts';
import { laterShelf } from './platform/later-shelf.ts';
import { saveFile } from './platform/save-file.ts';
import { browserStorage } from './platform/storage.ts';
import { createAppStores } from './store/app-stores.ts';
import { App } from './view/app.tsx';
import { StoresContext } from './view/stores-context.tsx';

const stores = createAppStores(
  { location: createLocation(), storage: browserStorage, fetchFile, layoutRunner: createLayoutRunner(), shelf: laterShelf, copy: copyText, save: saveFile, pictures: () => import('./platform/pictures.ts'), cuts: async () => (await import('./platform/cut-finder.ts')).createCutFinder(), texts: async () => (await import('./platform/text-shelf.ts')).textShelf, channel: async () => (await import('./platform/channel.ts')).createChannel(), fullScreen: async () => (await import('./platform/full-screen.ts')).toggleFullScreen(), prefersDark, languages: navigator.languages },
  { layouts: LAYOUT_IDS, readMap: createMapReader() },
);
/** Not awaited by this module: what is fetched on the way may wait for it to end. */
async function begin(): Promise<void> {
  // Boxes are measured in the faces that they are drawn in, so these come first; a face that fails is done without.
  await Promise.allSettled([loadMessages(stores.preferences.getState().lang), ...['15px "Source Serif 4 Variable"', 'italic 15px "Source Serif 4 Variable"', '15px "Source Sans 3 Variable"'].map((font) => document.fonts.load(font))]);
  createRoot(document.querySelector('#app')!).render(
    <StoresContext value={stores}>
      <App marks={createMarks()} />
    </StoresContext>,
  );
  await stores.start();
}

void begin();
