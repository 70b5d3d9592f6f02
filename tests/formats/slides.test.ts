// The slides of a talk, read back from the file: by its XML, and by LibreOffice where that is installed.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Zip from 'jszip';
import { describe, expect, it } from 'vitest';
import { openDeck } from '../../src/formats/talk-pages/slide-deck.ts';
import { slideBoxes, type SlideBox } from '../../src/formats/talk-pages/slide-boxes.ts';
import { LEAST_SIZE, placeSlide } from '../../src/formats/talk-pages/slide-layout.ts';
import { writeSlides } from '../../src/formats/talk-pages/slides.ts';
import type { TalkPages } from '../../src/formats/talk-pages/page.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import type { Locale } from '../../src/model/localized-text.ts';
import { playbackOf } from '../../src/presenting/playback.ts';
import { tellStory } from '../../src/presenting/stories/index.ts';
import type { Talk } from '../../src/presenting/talk.ts';
import { pagesOfTalk } from '../../src/store/talk/pages-of-talk.ts';
import { anyMap, mapOf, statement } from '../arbitraries.ts';
import { curatedTalk, shippedMap } from '../presenting/shipped.ts';

const PUBLIC = 'https://crux.example.org/';
/** English Metric Units to a point. */
const EMU = 12_700;

function pagesFor(map: ArgumentMap, talk: Talk, locale: Locale, host = PUBLIC): TalkPages {
  return pagesOfTalk({ map, talk, playback: playbackOf(map, talk), locale, notation: 'because', linkTo: (scene) => `${host}#v=1&talk=x${scene === undefined ? '' : `&scene=${scene}`}` });
}

async function fileFor(map: ArgumentMap, talk: Talk, locale: Locale, host = PUBLIC): Promise<Uint8Array> {
  const file = await writeSlides(pagesFor(map, talk, locale, host), { map, locale, notation: 'because', openDeck, tell: async () => true });
  return file!;
}

interface Shape {
  readonly name: string;
  readonly text: string;
  /** In points. */
  readonly sizes: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface ReadSlide {
  readonly xml: string;
  readonly shapes: readonly Shape[];
  readonly notes: string;
}

const unescaped = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;|&#39;/g, "'").replace(/&amp;/g, '&');
const textOf = (xml: string): string => unescaped([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(''));

async function read(file: Uint8Array): Promise<readonly ReadSlide[]> {
  const zip = await Zip.loadAsync(file);
  const count = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  return Promise.all(Array.from({ length: count }, async (_, i) => {
    const xml = await zip.file(`ppt/slides/slide${i + 1}.xml`)!.async('string');
    const shapes = [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]): Shape => {
      const [, x, y] = /<a:off x="(-?\d+)" y="(-?\d+)"\/>/.exec(shape) ?? [];
      const [, width, height] = /<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(shape) ?? [];
      return { name: unescaped(/<p:cNvPr id="\d+" name="([^"]*)"/.exec(shape)?.[1] ?? ''), text: textOf(shape), sizes: [...shape.matchAll(/<a:rPr[^>]*\bsz="(\d+)"/g)].map(([, size]) => Number(size) / 100), x: Number(x) / EMU, y: Number(y) / EMU, width: Number(width) / EMU, height: Number(height) / EMU };
    });
    return { xml, shapes, notes: textOf(await zip.file(`ppt/notesSlides/notesSlide${i + 1}.xml`)!.async('string')) };
  }));
}

const essay = shippedMap('deepseek-shock-wave');
const bell = shippedMap('first-bell-at-nine');
const CASES = [['the talk of the essay, en', essay, curatedTalk(), 'en'], ['the talk of the essay, zh', essay, curatedTalk(), 'zh'], ['the order of the text, en', essay, tellStory(essay, 'text-order'), 'en'], ['objections of the small map, zh', bell, tellStory(bell, 'objections'), 'zh']] as const;

describe.each(CASES)('the slides of %s', (_, map, talk, locale) => {
  const pages = pagesFor(map, talk, locale);
  const asked = pages.pages.filter(({ ask }) => ask).length;
  const supposed = pages.pages.filter(({ suppose }) => suppose).length;
  const file = fileFor(map, talk, locale);

  it('are a title, at least one for each scene, one for each question and each doubt, and the source', async () => {
    const slides = await read(await file);
    expect(slides.length).toBeGreaterThanOrEqual(2 + pages.pages.length + asked + supposed);
    if (talk.scenes.some(({ ask }) => ask)) expect(slides.length).toBe(2 + pages.pages.length + asked + supposed);
    expect(slides[0]!.shapes.map(({ text }) => text)).toContain(pages.title.text);
    const titles = slides.map(({ shapes }) => shapes[0]!.text);
    let last = 1;
    for (const { title } of pages.pages) {
      last = titles.indexOf(title.text, last);
      expect(last, title.text).toBeGreaterThan(0);
    }
  });

  it('have every claim in focus as the text of a box, at least 14 points large, whole on the slide, and no two boxes on each other', async () => {
    const slides = await read(await file);
    for (const { claims, title } of pages.pages) {
      const own = slides.filter(({ shapes }) => shapes[0]!.text === title.text);
      for (const { text, id } of claims) expect(own.some(({ shapes }) => shapes.some((shape) => shape.name === id && shape.text.includes(text)) || shapes.some(({ name }) => name.endsWith(`:${id}`))), `${title.text}: ${id}`).toBe(true);
    }
    const ids = new Set([...map.statements, ...map.questions].map(({ id }) => id));
    let boxes = 0;
    for (const { shapes } of slides) {
      const drawn = shapes.filter(({ name }) => ids.has(name) || name.startsWith('see:'));
      for (const [i, box] of drawn.entries()) {
        boxes++;
        expect(Math.min(...box.sizes)).toBeGreaterThanOrEqual(14);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThan(80);
        expect(box.x + box.width).toBeLessThanOrEqual(960);
        expect(box.y + box.height).toBeLessThanOrEqual(446);
        for (const other of drawn.slice(i + 1)) expect(box.x + box.width <= other.x || other.x + other.width <= box.x || box.y + box.height <= other.y || other.y + other.height <= box.y, `${box.name} and ${other.name}`).toBe(true);
      }
    }
    expect(boxes).toBeGreaterThan(pages.pages.length);
  });

  it('have on each the origin, a link and its code, and the notes of the speaker', async () => {
    const slides = await read(await file);
    for (const { xml, shapes } of slides) {
      for (const line of pages.foot.lines) expect(shapes.some(({ text }) => text.includes(line)), line).toBe(true);
      expect(shapes.some(({ text }) => text.includes(PUBLIC))).toBe(true);
      expect(shapes.filter(({ name }) => name === 'QR')).toHaveLength(1);
      expect(xml).toContain('<a:hlinkClick');
    }
    for (const { note, title } of pages.pages) if (note) expect(slides.some(({ shapes, notes }) => shapes[0]!.text === title.text && notes.includes(note.text)), title.text).toBe(true);
  });

  it('have no text of the notes on them', async () => {
    const shown = (await read(await file)).map(({ xml }) => textOf(xml)).join('\n');
    for (const { note } of pages.pages) if (note && note.text.length > 20) expect(shown).not.toContain(note.text);
  });
});

it('an address of this computer alone has no code and no link on the slides, and that is said', async () => {
  const slides = await read(await fileFor(bell, tellStory(bell, 'objections'), 'en', 'http://127.0.0.1:4173/'));
  for (const { xml, shapes } of slides) {
    expect(shapes.filter(({ name }) => name === 'QR')).toEqual([]);
    expect(xml).not.toContain('<a:hlinkClick');
    expect(textOf(xml)).toContain('opens on this computer alone');
  }
});

it('they are told one by one, and given up in the middle there is no file', async () => {
  const told: [number, number][] = [];
  const pages = pagesFor(bell, tellStory(bell, 'objections'), 'en');
  const file = await writeSlides(pages, { map: bell, locale: 'en', notation: 'because', openDeck, tell: async (done, of) => told.push([done, of]) < 3 });
  expect(file).toBeUndefined();
  expect(told.map(([done]) => done)).toEqual([1, 2, 3]);
  expect(told[0]![1]).toBeGreaterThan(pages.pages.length);
});

it('whatever is written in a map is text on a slide: markup, control characters, half letters, texts without end', async () => {
  const long = 'A claim of many words without end '.repeat(50).trim();
  const map = mapOf({ title: { en: 'A & B <c> "d"' }, statements: [statement('a', { text: { en: 'x < y & "z" \u0001\ud800 </a:t>' } }), statement('b', { text: { en: long } })] });
  const scene = { id: 's', title: { en: '<b>&amp;</b> \u0000' }, show: ['a', 'b'], hide: [], focus: ['a', 'b'], highlight: [], sentences: [], note: { en: ']]> & <!--' } };
  const slides = await read(await fileFor(map, { formatVersion: 1, map: map.id, title: { en: '"' }, scenes: [scene] }, 'en'));
  const all = slides.map(({ xml }) => xml).join('');
  expect(all).not.toMatch(/[\u0000-\u0008\ud800]/); // oxlint-disable-line no-control-regex
  expect(slides.some(({ shapes }) => shapes.some(({ text }) => text.includes('x < y & "z"') && text.includes('</a:t>')))).toBe(true);
  expect(slides.some(({ notes }) => notes.includes(']]> & <!--'))).toBe(true);
});

describe('the boxes of a slide', () => {
  it('stand in their columns, whole in the area and apart, their words no smaller than can be read, whatever the map', () => {
    fc.assert(fc.property(anyMap({ maxStatements: 12 }), fc.constantFrom('en', 'zh'), (map, locale) => {
      for (const { part, focus } of pagesFor(map, tellStory(map, 'answer-first'), locale).pages) {
        const boxes = slideBoxes({ map, locale, notation: 'because' }, part, focus);
        const placed = boxes.length > 0 ? placeSlide(boxes, { x: 36, y: 92, width: 888, height: 350 }, approximateMeasurer) : undefined;
        if (!placed) continue;
        expect(placed.boxes.map(({ box }) => box)).toEqual(boxes);
        expect(placed.lines).toHaveLength(boxes.filter(({ on }) => on >= 0).length);
        for (const [i, a] of placed.boxes.entries()) {
          expect(a.size).toBeGreaterThanOrEqual(LEAST_SIZE);
          expect(a.x).toBeGreaterThanOrEqual(35.9);
          expect(a.x + a.width).toBeLessThanOrEqual(924.1);
          expect(a.y).toBeGreaterThanOrEqual(91.9);
          expect(a.y + a.height).toBeLessThanOrEqual(442.1);
          for (const b of placed.boxes.slice(i + 1)) expect(a.x + a.width <= b.x + 0.01 || b.x + b.width <= a.x + 0.01 || a.y + a.height <= b.y + 0.01 || b.y + b.height <= a.y + 0.01).toBe(true);
        }
      }
    }), { numRuns: 60 });
  });

  it('are none where they would not fit in words that can be read', () => {
    const box: SlideBox = { id: 'a', text: 'word '.repeat(900), lang: 'en', column: 0, on: -1, attacksStep: false, polarity: undefined, word: '', number: '1', label: '', look: undefined, isFocus: true };
    expect(placeSlide([box], { x: 0, y: 0, width: 888, height: 350 }, approximateMeasurer)).toBeUndefined();
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

it.skipIf(!hasOffice)('LibreOffice opens the file and shows as many slides', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slides-'));
  try {
    const file = await fileFor(bell, tellStory(bell, 'objections'), 'en');
    writeFileSync(join(folder, 'talk.pptx'), file);
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'talk.pptx')], { stdio: 'ignore' });
    const pdf = readFileSync(join(folder, 'talk.pdf'), 'latin1');
    expect((pdf.match(/\/Type\s*\/Page(?!s)/g) ?? []).length).toBe((await read(file)).length);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
