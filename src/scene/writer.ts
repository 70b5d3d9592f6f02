// What every part of the scene needs to set words: the map, the language, and how wide a text is.

import { wordsIn, type Direction, type Notation, type Words } from '../i18n/notation.ts';
import { messagesOf, type Messages } from '../i18n/translate.ts';
import type { ArgumentMap, Statement } from '../model/argument-map.ts';
import { secondTextIn, textIn, type Locale, type LocalizedText } from '../model/localized-text.ts';
import { indexOf, type MapIndex } from '../model/map-index.ts';
import type { Level } from '../layout/drawing.ts';
import type { TextMeasurer } from '../layout/text-measure.ts';
import type { Frame } from './frames/frame.ts';
import { TYPE, type TypeRole } from './type-scale.ts';

export interface SceneOptions {
  readonly frame: Frame;
  readonly locale: Locale;
  /** The language that stands below the first, near by. */
  readonly also?: Locale | undefined;
  /** How much of an open statement is shown; near where nothing is said. */
  readonly level?: Level;
  readonly pageWidth: number;
  readonly measure: TextMeasurer;
  /** The words of relations, and what is read first. */
  readonly notation?: Notation;
  readonly direction?: Direction;
  /** For the stage of a talk: labels as large as texts, and no room kept beside headings. */
  readonly isStage?: boolean;
  /** Of a part of a map nobody can say that an objection has no reply: that may be what was left out. */
  readonly isPart?: boolean;
  /** Before the words of a statement that is only referred to: whose it is, for who cannot follow the reference. */
  readonly voiceOf?: (statement: Statement) => string;
}

export interface Writer {
  readonly map: ArgumentMap;
  readonly index: MapIndex;
  readonly locale: Locale;
  readonly messages: Messages;
  readonly words: Words;
  readonly direction: Direction;
  readonly level: Level;
  readonly pageWidth: number;
  readonly frame: Frame;
  readonly measure: TextMeasurer;
  readonly isStage: boolean;
  readonly isPart: boolean;
  /** Of the line above a box's text, and of its number. */
  readonly labelType: 'label' | 'stage-label';
  readonly voiceOf: SceneOptions['voiceOf'];
  readonly say: (text: LocalizedText) => string;
  /** The same in the second language; nothing where none is wished for, or the map has it in one only. */
  readonly second: (text: LocalizedText) => { readonly text: string; readonly lang: string } | undefined;
  /** The width of a text in one kind of type, whole pixels. */
  readonly width: (text: string, type: TypeRole) => number;
  /** The text, or as much of it as fits with an ellipsis. */
  readonly clipped: (text: string, type: TypeRole, room: number) => string;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function writerOf(map: ArgumentMap, { frame, locale, also, level = 'near', pageWidth, measure, notation, direction = 'conclusion-first', isStage = false, isPart = false, voiceOf }: SceneOptions): Writer {
  const width = (text: string, type: TypeRole): number => Math.ceil(measure(text, TYPE[type]));
  return {
    map,
    index: indexOf(map),
    locale,
    messages: messagesOf(locale),
    words: wordsIn(locale, notation, frame.isAcross ? direction : undefined),
    direction,
    level,
    pageWidth,
    frame,
    measure,
    isStage,
    isPart,
    labelType: isStage ? 'stage-label' : 'label',
    voiceOf,
    say: (text) => textIn(text, locale, map.language).text,
    second: (text) => secondTextIn(text, locale, also, map.language),
    width,
    clipped: (text, type, room) => {
      if (width(text, type) <= room) return text;
      const letters = Array.from(graphemes.segment(text), ({ segment }) => segment);
      let [fits, tooMany] = [0, letters.length];
      while (tooMany - fits > 1) {
        const half = (fits + tooMany) >> 1;
        if (width(`${letters.slice(0, half).join('').trimEnd()}…`, type) <= room) fits = half;
        else tooMany = half;
      }
      return `${letters.slice(0, fits).join('').trimEnd()}…`;
    },
  };
}
