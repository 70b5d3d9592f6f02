// The first screens of a map as HTML, in every language and for every size: what the build puts into the page.

import { renderToStaticMarkup } from 'react-dom/server';
import '../i18n/all.ts';
import { readMapText } from '../formats/read-map-text.ts';
import { initialOpen } from '../analysis/open-state.ts';
import { createAppStores, type AppStores } from '../store/app-stores.ts';
import { DEFAULT_MAP } from '../store/map-file.ts';
import type { Ports } from '../store/ports.ts';
import { LOCALES } from '../store/preferences-store.ts';
import { initialView } from '../store/view-store.ts';
import { StoresContext } from '../view/stores-context.tsx';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Locale } from '../model/localized-text.ts';
import { factsByLines } from './facts-height.ts';
import { FirstPage } from './first-page.tsx';

/**
 * The first screens of the map in a file, the smallest first, and rules for them alone. What is pressed on them is done when the application is there.
 * @throws Error where the file is no sound map
 */
export async function firstScreens(bytes: Uint8Array): Promise<{ readonly html: string; readonly css: string }> {
  const { result } = await readMapText(bytes);
  if (!result.ok) throw new Error(`the first screen cannot be drawn: ${result.findings.map(({ rule }) => rule).join(', ')}`);
  const map = result.value;
  const [narrow, wide] = [true, false].map((isNarrow) => LOCALES.map((lang) => screenOf(map, lang, isNarrow)).join('\n')) as [string, string];
  const { html, css } = factsByLines(narrow);
  return { html: `${html}\n${wide}`, css };
}

/** No rows and boxes to walk over and no words about keys yet, no names and roles by which somebody would take it for the application, and no words that only a pointer that rests would bring. */
const ALTERED: readonly (readonly [RegExp, string])[] = [
  [/ tabindex="-?\d+"/g, ''],
  [/<p id="[^"]*" class="unseen".*?<\/p>/g, ''],
  [/(<div [^>]*role="tree(?:item)?"[^>]*?) aria-label="[^"]*"/g, '$1'],
  [/ aria-(?:describedby|keyshortcuts|level|posinset|setsize|expanded|selected)="[^"]*"/g, ''],
  [/ role="tree/g, ' data-role="tree'],
  [/ data-id="/g, ' data-first-id="'],
  [/<div class="outline"/g, '<div class="outline" tabindex="0"'], // it scrolls, also by key
  [/<title>.*?<\/title>/g, ''],
];

/** Whether a map opens: what the build says is sound is not asked again by the page. */
export async function isSound(bytes: Uint8Array): Promise<boolean> {
  return (await readMapText(bytes)).result.ok;
}

function screenOf(map: ArgumentMap, lang: Locale, isNarrow: boolean): string {
  const html = renderToStaticMarkup(
    <StoresContext value={storesWith(map, lang, isNarrow)}>
      <FirstPage map={map} lang={lang} isNarrow={isNarrow} />
    </StoresContext>,
  );
  return ALTERED.reduce((text, [from, to]) => text.replaceAll(from, to), html);
}

/** The stores of a page on which the map has just been opened. */
function storesWith(map: ArgumentMap, lang: Locale, isNarrow: boolean): AppStores {
  const never = (): never => {
    throw new Error('the first screen asks for nothing');
  };
  const ports = { location: { read: () => '' }, storage: { read: () => undefined }, languages: [lang], layoutRunner: { onFallback: () => {} } } as unknown as Ports;
  const stores = createAppStores(new Proxy(ports, { get: (target, key) => (key in target ? target[key as keyof Ports] : never) }));
  stores.document.setState({ status: 'ready', map, name: DEFAULT_MAP });
  stores.view.setState(initialView(DEFAULT_MAP, initialOpen(map)));
  stores.session.setState({ isNarrow });
  // On a server components are shown what stores began with.
  for (const store of Object.values(stores)) if (typeof store === 'object' && 'getInitialState' in store) Object.assign(store, { getInitialState: store.getState });
  return stores;
}
