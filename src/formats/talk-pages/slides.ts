// A talk as slides (Office Open XML, ECMA-376) with shapes and texts that can be edited: a title, for each scene its picture, before
// it what it asks and after it what follows from the doubt that it carries, as on the stage; at the end where all of it comes from.

import { approximateMeasurer } from '../../layout/text-measure.ts';
import { takeTalkMessagesOf } from '../../i18n/take-talk.ts';
import { boxesAbout, slideBoxes, type SlideBox, type SlideWanted } from './slide-boxes.ts';
import { placeSlide, type Area, type PlacedSlide } from './slide-layout.ts';
import type { TalkPage, TalkPages } from './page.ts';
import type { Deck, openDeck } from './slide-deck.ts';

export const SLIDE_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export interface SlidesWanted extends SlideWanted {
  /** What writes them, as it comes by itself. */
  readonly openDeck: typeof openDeck;
  /** Told after each slide; the answer says whether to go on. */
  readonly tell: (done: number, of: number) => Promise<boolean>;
}

/** Which faces the machine has that shows them, nobody knows here. */
const measure = approximateMeasurer;
/** Room for the picture, in points on a slide of 960 x 540; with a caption below it, less. */
const AREA: Area = { x: 36, y: 92, width: 888, height: 350 };
const CAPTION = 38;

/** The file, or nothing where it was given up. O(scenes * map) */
export async function writeSlides(talk: TalkPages, wanted: SlidesWanted): Promise<Uint8Array | undefined> {
  const deck = wanted.openDeck(talk, wanted.locale);
  const made = talk.pages.map((page) => slidesOf(page, wanted));
  const all: readonly ((deck: Deck) => void)[] = [
    (to) => to.title(talk),
    ...made.flat(),
    (to) => to.source(talk),
  ];
  for (const [i, add] of all.entries()) {
    add(deck);
    if (!(await wanted.tell(i + 1, all.length))) return undefined;
  }
  return deck.write();
}

/** The slides of one scene. */
function slidesOf(page: TalkPage, wanted: SlidesWanted): ((deck: Deck) => void)[] {
  const { ask, suppose, caption } = page;
  const area = { ...AREA, height: AREA.height - (caption ? CAPTION : 0) };
  const pictures = picturesOf(page, wanted, area);
  return [
    ...(ask ? [(deck: Deck) => deck.ask(page, ask)] : []),
    ...pictures.map((placed, i) => (deck: Deck) => deck.picture(page, placed, notesOf(page, wanted, i))),
    ...(suppose ? [(deck: Deck) => deck.text(page, [...suppose.what, ...suppose.follows], suppose.what.length)] : []),
  ];
}

/** As much as fits in words that can be read: with all that comes, without it, else box by box. */
function picturesOf({ part, lessPart, focus }: TalkPage, wanted: SlidesWanted, area: Area): readonly PlacedSlide[] {
  const all = slideBoxes(wanted, part, focus);
  if (all.length === 0) return [{ boxes: [], lines: [] }];
  const less = slideBoxes(wanted, lessPart, focus);
  const whole = placeSlide(all, area, measure) ?? placeSlide(less, area, measure);
  if (whole) return [whole];
  return less.filter(({ isFocus }) => isFocus).map(({ id }) => {
    const [about, alone] = [boxesAbout(less, id), less.filter((box) => box.id === id).map((box): SlideBox => ({ ...box, on: -1, column: 0 }))];
    return placeSlide(about, area, measure) ?? placeSlide(alone, area, measure) ?? placeSlide(alone.map((box) => clipped(box)), area, measure)!;
  });
}

/** Longer than any slide holds; the notes have all of it. */
const MOST_LETTERS = 700;

function clipped(box: SlideBox): SlideBox {
  return { ...box, label: '', text: `${Array.from(box.text).slice(0, MOST_LETTERS / 2).join('')}…` };
}

/** For the speaker: the note, how long it is meant to take, what it is about in full, and where that stands in the text. */
function notesOf({ note, claims, where, seconds }: TalkPage, { locale }: SlidesWanted, i: number): string {
  const words = takeTalkMessagesOf(locale);
  const said = claims.map(({ number, voice, text }) => `${number} ${voice}${text}`);
  return [...(i === 0 && note ? [note.text] : []), words.seconds(seconds), ...said, where].filter((line) => line !== '').join('\n');
}
