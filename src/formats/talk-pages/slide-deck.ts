// Writes slides by pptxgenjs, which weighs more than all the rest, so this file comes when somebody asks for them: what each kind of slide holds, where, and how it looks.

import Zip from 'jszip';
import PptxGen from 'pptxgenjs';
import { takeTalkMessagesOf } from '../../i18n/take-talk.ts';
import { approximateMeasurer } from '../../layout/text-measure.ts';
import type { Locale } from '../../model/localized-text.ts';
import { qrOf } from '../qr.ts';
import { PICTURE_COLOURS } from '../svg-looks.ts';
import type { Foot } from './foot.ts';
import type { PageAsk, TalkPage, TalkPages, WayStop } from './page.ts';
import { PAD, type PlacedSlide, type PlacedSlideBox, type SlideLine } from './slide-layout.ts';

/** Points to the inch, in which the library counts. */
const INCH = 72;
const SIZE = { width: 960, height: 540 } as const;
const LEFT = 36;
const WIDTH = SIZE.width - LEFT * 2;
const QR = 56;
const WAY_SIZE = 13;
const MASTERS = { page: 'page', cover: 'cover' } as const;
/** A shape of points, which the library draws and its types do not name. */
const POLYGON = 'custGeom' as PptxGen.SHAPE_NAME;
/** Faces that come with the programs that show slides. */
const FACES = { en: { title: 'Georgia', text: 'Arial' }, zh: { title: 'Microsoft YaHei', text: 'Microsoft YaHei' } } as const;

export interface Deck {
  readonly title: (talk: TalkPages) => void;
  readonly ask: (page: TalkPage, ask: PageAsk) => void;
  readonly picture: (page: TalkPage, placed: PlacedSlide, notes: string) => void;
  /** Sentences in place of the picture, the first few set off. */
  readonly text: (page: TalkPage, sentences: readonly string[], setOff: number) => void;
  readonly source: (talk: TalkPages) => void;
  readonly write: () => Promise<Uint8Array>;
}

/** Colours without their sign, as the library wants them. */
const colour = Object.fromEntries(Object.entries(PICTURE_COLOURS).map(([name, hex]) => [name, hex.slice(1)])) as Readonly<Record<keyof typeof PICTURE_COLOURS, string>>;

/** What XML does not hold is taken out. */
// oxlint-disable-next-line no-control-regex
const plain = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');

const at = (x: number, y: number, w: number, h: number) => ({ x: x / INCH, y: y / INCH, w: w / INCH, h: h / INCH });

/** The library packs what it writes without making it smaller; the codes alone would make it ten times as large. */
async function packed(file: Uint8Array): Promise<Uint8Array> {
  return (await Zip.loadAsync(file)).generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A deck without slides. */
export function openDeck({ title, foot, pages }: TalkPages, locale: Locale): Deck {
  const pptx = new PptxGen();
  const words = takeTalkMessagesOf(locale);
  const face = FACES[locale];
  const lang = locale === 'zh' ? 'zh-CN' : 'en-GB';
  const text = (size: number, more: PptxGen.TextPropsOptions = {}): PptxGen.TextPropsOptions => ({ fontFace: face.text, fontSize: size, color: colour.ink, lang, margin: 0, valign: 'top', fit: 'none', wrap: true, ...more });
  pptx.defineLayout({ name: 'WIDE', width: SIZE.width / INCH, height: SIZE.height / INCH });
  pptx.layout = 'WIDE';
  pptx.title = plain(title.text);
  pptx.author = plain(foot.lines[0] ?? '');
  pptx.company = '';
  const define = (name: string, place: ReturnType<typeof at>, size: number, valign: 'top' | 'bottom'): void =>
    pptx.defineSlideMaster({ title: name, background: { color: colour.paper }, objects: [{ placeholder: { options: { name: 'title', type: 'title', ...place, ...text(size, { fontFace: face.title, align: 'left', valign }) }, text: '' } }] });
  define(MASTERS.page, at(LEFT, 34, WIDTH, 54), 26, 'top');
  define(MASTERS.cover, at(LEFT + 24, 110, WIDTH - 48, 150), 40, 'bottom');

  const add = (heading: string, foots: Foot, notes = ''): PptxGen.Slide => {
    const slide = pptx.addSlide({ masterName: MASTERS.page });
    slide.addText(plain(heading), { placeholder: 'title', fontSize: heading.length > (locale === 'zh' ? 34 : 68) ? 20 : 26 });
    addFoot(slide, foots);
    slide.addNotes(plain(notes));
    return slide;
  };
  const addFoot = (slide: PptxGen.Slide, { lines, address, onlyHere }: Foot): void => {
    const code = onlyHere === '' ? qrOf(address) : undefined;
    slide.addShape('line', { ...at(LEFT, 470, WIDTH, 0), line: { color: colour.hair, width: 0.75 } });
    const link: PptxGen.TextProps = { text: plain(address), options: onlyHere === '' ? { hyperlink: { url: plain(address) }, color: colour.second } : { color: colour.second } };
    slide.addText([...lines.map((line) => ({ text: plain(line), options: { breakLine: true } })), link, ...(onlyHere === '' ? [] : [{ text: ` — ${onlyHere}` }])], { ...at(LEFT, 474, WIDTH - (code ? QR + 16 : 0), 58), ...text(9.5, { color: colour.second }) });
    if (!code) return;
    const unit = QR / code.size / INCH;
    // One shape for the whole code: squares of a row that touch are one rectangle.
    const points = code.runs.flatMap(({ x, y, width }) => [{ x: x * unit, y: y * unit, moveTo: true }, { x: (x + width) * unit, y: y * unit }, { x: (x + width) * unit, y: (y + 1) * unit }, { x: x * unit, y: (y + 1) * unit }, { close: true as const }]);
    const place = at(LEFT + WIDTH - QR, 476, QR, QR);
    slide.addShape('rect', { ...place, fill: { color: 'FFFFFF' }, line: { type: 'none' } });
    slide.addShape(POLYGON, { ...place, points, fill: { color: '000000' }, line: { type: 'none' }, objectName: 'QR' });
  };
  const addWay = (slide: PptxGen.Slide, { way, number }: TalkPage): void => {
    const stops = wayThatFits(way).flatMap(({ text: said, word, polarity }, i): PptxGen.TextProps[] => [
      ...(i === 0 ? [] : [{ text: word === '' ? ' · ' : ` ${plain(word)} `, options: { italic: locale === 'en', color: polarity === 'attack' ? colour.attack : colour.support } }]),
      { text: plain(said), options: { color: colour.second } },
    ]);
    slide.addText(stops.length > 0 ? stops : [{ text: words.scene(number, pages.length) }], { ...at(LEFT, 12, WIDTH, 20), ...text(WAY_SIZE, { color: colour.second }) });
  };
  const addCaption = (slide: PptxGen.Slide, { caption, where }: TalkPage): void => {
    const said = [...(caption ? [{ text: plain(caption.text), options: { breakLine: where !== '' } }] : []), ...(where === '' ? [] : [{ text: plain(where), options: { fontSize: 12, color: colour.second } }])];
    if (said.length > 0) slide.addText(said, { ...at(LEFT, caption ? 408 : 446, WIDTH, caption ? 56 : 18), ...text(18, { valign: 'bottom' }) });
  };
  const addBox = (slide: PptxGen.Slide, { box, x, y, width, height, size }: PlacedSlideBox): void => {
    const { word, number, label, polarity, look, isFocus } = box;
    const tone = polarity === 'attack' ? colour.attack : colour.support;
    const runs: PptxGen.TextProps[] = [
      ...(word === '' ? [] : [{ text: `${plain(word)} `, options: { color: tone, italic: locale === 'en' } }]),
      ...(number === '' ? [] : [{ text: `${plain(number)} `, options: { color: colour.second } }]),
      ...(label === '' ? [] : [{ text: `(${plain(label)}) `, options: { color: colour.second } }]),
      { text: plain(box.text), options: { bold: isFocus, ...(look?.frame === 'dashed' && locale === 'en' ? { italic: true } : {}) } },
    ];
    const dash = look?.frame === 'dashed' ? 'dash' : look?.frame === 'dotted' ? 'sysDot' : 'solid';
    const line: PptxGen.ShapeLineProps = look ? { color: isFocus ? colour.ink : colour.frame, width: isFocus ? 2.25 : 1, dashType: dash } : { type: 'none' };
    slide.addText(runs, { ...at(x, y, width, height), ...text(size, { margin: [PAD.left, PAD.right, PAD.y, PAD.y], valign: 'middle' }), shape: 'rect', ...(look ? { fill: { color: colour.card } } : {}), line, objectName: box.id });
    if (look && polarity) slide.addShape('rect', { ...at(x, y, 5, height), fill: { color: tone }, line: { type: 'none' } });
    // Granted: a second frame within the first, as on the map.
    if (look?.frame === 'double') slide.addShape('rect', { ...at(x + 3, y + 3, width - 6, height - 6), line: { color: colour.ink, width: 0.75 } });
    if (look?.isStruck) for (const shift of [0, 9]) slide.addShape('line', { ...at(x + width - 28 + shift, y + height - 13, 24, 18), flipV: true, line: { color: colour.ink, width: 1.25 } });
  };
  const addLine = (slide: PptxGen.Slide, { from: [fromX, fromY], to: [toX, toY], polarity, attacksStep }: SlideLine): void => {
    const [x, y] = [Math.min(fromX, toX), Math.min(fromY, toY)];
    // It runs from what bears to what that bears on, so that the head of the arrow says which is which.
    slide.addShape('line', { ...at(x, y, Math.abs(fromX - toX), Math.abs(fromY - toY)), flipH: fromX > toX, flipV: fromY > toY, line: { color: polarity === 'attack' ? colour.attack : colour.support, width: 1.5, endArrowType: attacksStep ? 'oval' : 'triangle' } });
  };
  const addSentences = (slide: PptxGen.Slide, sentences: readonly string[], setOff: number, size: number): void => {
    slide.addText(sentences.map((sentence, i) => ({ text: plain(sentence), options: { breakLine: true, bold: i < setOff, paraSpaceAfter: 10 } })), { ...at(LEFT, 96, WIDTH, 364), ...text(size) });
  };

  return {
    title: ({ title: named, about, foot: foots }) => {
      const slide = pptx.addSlide({ masterName: MASTERS.cover });
      slide.addText(plain(named.text), { placeholder: 'title', fontSize: named.text.length > 90 ? 28 : 40 });
      slide.addText([{ text: words.aTalk, options: { breakLine: true, color: colour.second, fontSize: 16 } }, { text: plain(about) }], { ...at(LEFT + 24, 284, WIDTH - 48, 120), ...text(20) });
      addFoot(slide, foots);
    },
    ask: (page, ask) => {
      const slide = add(page.title.text, page.foot, [page.note?.text ?? '', ...ask.choices.filter(({ isRight }) => isRight).map(({ text: said }) => `${said} (${words.tellsSo})`)].filter((part) => part !== '').join('\n'));
      addWay(slide, page);
      addSentences(slide, [ask.prompt.text, ...choicesOf(ask)], 1, 26);
    },
    picture: (page, { boxes, lines }, notes) => {
      const slide = add(page.title.text, page.foot, notes);
      addWay(slide, page);
      for (const line of lines) addLine(slide, line);
      for (const box of boxes) addBox(slide, box);
      addCaption(slide, page);
    },
    text: (page, sentences, setOff) => {
      const slide = add(page.title.text, page.foot, page.note?.text);
      addWay(slide, page);
      addSentences(slide, sentences, setOff, sentences.join('').length > 700 ? 16 : 22);
    },
    source: ({ foot: foots }) => {
      const slide = add(words.source, foots);
      addSentences(slide, [...foots.lines, foots.address, foots.onlyHere].filter((line) => line !== ''), 1, 20);
    },
    write: async () => packed((await pptx.write({ outputType: 'uint8array' })) as Uint8Array),
  };
}

/** A way in one line: of a long one the question and the end. */
function wayThatFits(way: readonly WayStop[]): readonly WayStop[] {
  const isTooLong = (stops: readonly WayStop[]): boolean => approximateMeasurer(stops.map(({ text, word }) => `${text} ${word} `).join(''), { face: 'sans', size: WAY_SIZE }) > WIDTH;
  let fits = way;
  for (let from = 2; isTooLong(fits) && from < way.length; from++) fits = [way[0]!, { ...way[0]!, text: '…', word: '', polarity: undefined }, ...way.slice(from)];
  return fits;
}

/** What a question is answered with, in the order in which it is chosen. */
function choicesOf({ choices, how }: PageAsk): readonly string[] {
  return [...choices.map(({ text }, i) => `${String.fromCharCode(65 + (i % 26))}  ${text}`), how];
}
