// Runs before anything is painted, in at most 1 kB: which first screen is shown, in which colours, and what is pressed on it. None where the address, or what this
// browser has kept, leads anywhere else: then the page stays empty until the application has painted. What it reads is what
// `bindAddress`, `createPreferencesStore` and `keepOwn` read; it only has to tell the usual from everything else.

import { DEFAULT_MAP } from '../store/map-file.ts';

/** What an address may say of the first screen, and what may be kept without changing anything on it. */
const USUAL = new RegExp(`^(|v=1|map=${DEFAULT_MAP}|(lang|theme|letterKeys)=.*|notation=because|direction=c.*|legendOpen=t.*)$`);

const { dataset } = document.documentElement;
const whole: string = history.state?.crux?.whole ?? location.hash.slice(1);
const said = new URLSearchParams(whole);
let kept: Record<string, unknown> = {};
let own: string | undefined;
try {
  own = localStorage['crux.own'];
  kept = Object(JSON.parse(localStorage['crux.preferences'] ?? null)) as typeof kept;
} catch {
  // Nothing is kept, or nothing that can be read.
}
const first = (form: RegExp, ...words: readonly unknown[]): string | undefined => (words as string[]).find((word) => form.test(word));
dataset['theme'] = first(/^(light|dark|system)$/, said.get('theme'), kept['theme']) ?? '';
dataset['first'] = 'none';
if ([...whole.split('&'), ...Object.entries(kept).map((entry) => entry.join('='))].every((part) => USUAL.test(part)) && !own?.includes(DEFAULT_MAP)) {
  dataset['first'] = first(/^(en|zh)$/, said.get('lang'), kept['lang'], ...navigator.languages.map((tag) => tag.toLowerCase().split('-')[0])) ?? 'en';
  new PerformanceObserver((list) => {
    for (const painted of list.getEntriesByName('first-contentful-paint')) {
      performance.mark('crux:readable', painted); // at its start
      // To set texts in faces that are still to come takes as long again as to set them: what is read first does not wait for that.
      const set = (): string => (dataset['faces'] = '');
      document.fonts.load('1px "Source Sans 3 Variable","Source Serif 4 Variable"').then(set, set);
    }
  }).observe({ type: 'paint' });
}
// Done by the application, once it is there.
onclick = (press) => (self.pressed = press);
