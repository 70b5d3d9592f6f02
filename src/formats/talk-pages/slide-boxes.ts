// What a slide draws, as a list of boxes in columns: claims, right of each what bears on it. Each says in words how it bears on its
// claim, whose it is and what the author makes of it, so that nothing is lost where somebody moves it.

import type { VisiblePlace, VisibleStep, VisibleSubmap } from '../../analysis/visible.ts';
import { wordsIn, type Notation } from '../../i18n/notation.ts';
import { messagesOf } from '../../i18n/translate.ts';
import { referenceRow } from '../../layout/drawing.ts';
import type { ArgumentMap, Polarity } from '../../model/argument-map.ts';
import { textIn, type Locale } from '../../model/localized-text.ts';
import { indexOf } from '../../model/map-index.ts';
import { spineOf } from '../../analysis/spine.ts';
import { appearanceOf, type Appearance } from '../../scene/appearance.ts';
import { voiceOf } from '../take-along/voice.ts';
import type { Said } from './page.ts';

export interface SlideBox extends Said {
  readonly id: string;
  readonly column: number;
  /** Index of the box that it bears on, or of the first premise of the step that it attacks; -1 for none. */
  readonly on: number;
  readonly attacksStep: boolean;
  readonly polarity: Polarity | undefined;
  /** How it bears on that: "because", "but", "and". */
  readonly word: string;
  readonly number: string;
  /** Whose view, stance, sureness. */
  readonly label: string;
  readonly look: Pick<Appearance, 'frame' | 'isStruck'> | undefined;
  readonly isFocus: boolean;
}

export interface SlideWanted {
  readonly map: ArgumentMap;
  readonly locale: Locale;
  readonly notation: Notation;
}

/** In reading order, each after what it bears on. O(what is shown) */
export function slideBoxes({ map, locale, notation }: SlideWanted, { bands }: VisibleSubmap, focus: readonly string[]): readonly SlideBox[] {
  const index = indexOf(map);
  const terms = wordsIn(locale, notation);
  const messages = messagesOf(locale);
  const boxes: SlideBox[] = [];
  type Bearing = Pick<SlideBox, 'column' | 'on' | 'attacksStep' | 'polarity' | 'word'>;
  const ROOT: Bearing = { column: 0, on: -1, attacksStep: false, polarity: undefined, word: '' };

  const put = ({ place, steps, elaborations }: VisiblePlace, bearing: Bearing): number => {
    const statement = index.statement(place.id)!;
    const { text, lang, number, label, frame, isStruck } = appearanceOf(map, place, statement, locale, terms);
    // What attacks a step has that word in its label already.
    const said = label.map((part) => part.text).join(' · ');
    const at = boxes.push({ ...bearing, id: place.id, text, lang, number, label: said, look: { frame, isStruck }, isFocus: focus.includes(place.id) }) - 1;
    for (const step of steps) putStep(step, at, bearing.column + 1, -1);
    for (const each of elaborations) put(each, { column: bearing.column + 1, on: at, attacksStep: false, polarity: 'support', word: terms['that-is'] });
    return at;
  };
  const putStep = ({ step, premises, undercuts }: VisibleStep, claim: number, column: number, attacked: number): void => {
    const own = premises.map(({ id, shown }, i) => {
      const word = i > 0 ? terms.and : attacked >= 0 ? '' : step.polarity === 'support' ? terms.because : terms.but;
      const bearing: Bearing = { column, on: attacked >= 0 ? attacked : claim, attacksStep: attacked >= 0, polarity: step.polarity, word };
      return shown ? put(shown, bearing) : putReference(step.id, id, bearing);
    });
    for (const undercut of undercuts) putStep(undercut, claim, column, own[0]!);
  };
  const putReference = (step: string, premise: string, bearing: Bearing): number => {
    const statement = index.statement(premise)!;
    const { text, lang } = textIn(statement.short ?? statement.text, locale, map.language);
    const id = referenceRow(step, premise);
    const number = messages['box.see'](spineOf(map).placeOf(premise)?.number ?? '');
    return boxes.push({ ...bearing, id, text: voiceOf(map, locale)(statement) + text, lang, number, label: '', look: undefined, isFocus: focus.includes(id) }) - 1;
  };

  for (const { band, roots } of bands) {
    const question = band.kind === 'question' && focus.includes(band.id!) ? index.question(band.id!) : undefined;
    if (question) {
      const { text, lang } = textIn(question.text, locale, map.language);
      boxes.push({ ...ROOT, id: question.id, text, lang, number: band.number, label: '', look: undefined, isFocus: true });
    }
    for (const root of roots) put(root, ROOT);
  }
  return boxes;
}

/** Those boxes alone that some lead to or bear on: one slide of several, where they do not fit on one. */
export function boxesAbout(boxes: readonly SlideBox[], id: string): readonly SlideBox[] {
  const at = boxes.findIndex((box) => box.id === id);
  const box = boxes[at];
  if (!box) return [];
  const claim = boxes[box.on];
  return claim ? [{ ...claim, on: -1, column: 0, word: '', polarity: undefined, attacksStep: false, isFocus: false }, { ...box, on: 0, column: 1 }] : [{ ...box, on: -1, column: 0 }];
}
