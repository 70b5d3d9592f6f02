// Down is because, right is but: reasons stand in under their claim, objections one column further; what is not drawn is
// counted in rows of its own, where it would unfold.

import { caseFor } from '../../analysis/case.ts';
import { withUndercuts, type Step } from '../../analysis/spine.ts';
import { countsOf } from '../../analysis/tally.ts';
import { downInCross, toFirstObjection, upInCross } from '../../analysis/walk-cross.ts';
import { crossMeasures, widthInCross } from '../../layout/cross/measures.ts';
import type { Level } from '../../layout/drawing.ts';
import type { Polarity } from '../../model/argument-map.ts';
import { caseParts, furtherFacts } from '../case-facts.ts';
import { crossEntry, crossPage } from '../cross-band.ts';
import { factsOf } from '../facts.ts';
import type { Writer } from '../writer.ts';
import type { Frame, Spot, Thread } from './frame.ts';

const step = ({ column, indent }: Spot, polarity: Polarity, level: Level): Spot =>
  polarity === 'attack' ? { column: column + 1, indent: 0 } : { column, indent: indent + crossMeasures(level, 0).indent };
const ROOT: Spot = { column: 0, indent: 0 };

/** Steps of one kind, counted; what is said against an objection is a reply. */
function counted({ map, locale, messages }: Writer, steps: readonly Step[], { column }: Spot): string {
  const told = column > 1 && steps[0]?.polarity === 'attack' ? messages['facts.replies'](steps.length) : factsOf({ ...countsOf(map, steps), unstated: 0 }, locale, 'brief');
  return `+ ${told}`;
}

export const cross: Frame = {
  id: 'cross',
  walk: { 'to-first-reason': toFirstObjection, 'next-sibling': downInCross, 'previous-sibling': upInCross },
  isAcross: false,
  // Hidden claims on the way stand where they would: the step bears on them.
  below: (claim, { polarity, word, through }, level) => step(through > 0 ? step(claim, word, level) : claim, polarity, level),
  undercut: (attacked, level) => step(attacked, 'attack', level),
  again: (claim, level) => step(claim, 'support', level),
  widthAt: ({ column, indent }, level, pageWidth) => widthInCross(crossMeasures(level, pageWidth), column, indent),
  roomBeside: () => 0,
  hasThreads: true,
  threadsOf: (writer, { place, folded, foldedElaborations, isOpen }, spot) => {
    const { words, level } = writer;
    const reasons = folded.filter(({ polarity }) => polarity === 'support');
    const against = [...folded.filter(({ polarity }) => polarity === 'attack').flatMap(withUndercuts), ...reasons.flatMap((each) => withUndercuts(each).slice(1))];
    const threads: Thread[] = [];
    const [right, down] = [step(spot, 'attack', level), step(spot, 'support', level)];
    if (against.length > 0) threads.push({ id: `but:${place.id}`, text: counted(writer, against, right), spot: right, polarity: 'attack' });
    if (reasons.length > 0) threads.push({ id: `more:${place.id}`, text: counted(writer, reasons, down), spot: down, polarity: 'support' });
    else if (!isOpen && foldedElaborations > 0) threads.push({ id: `more:${place.id}`, text: `+ ${words['that-is']}…`, spot: down });
    return threads;
  },
  headlineX: (pageWidth) => crossMeasures('near', pageWidth).left,
  answerX: (writer) => crossMeasures(writer.level, writer.pageWidth).left - 24,
  opened: crossEntry,
  closed: (writer, band, form) => {
    if (form === 'line') return { header: crossEntry(writer, band)!, threads: [] };
    const { map, locale, messages } = writer;
    const { roots, id = 'rest' } = band.band;
    const threads: Thread[] = [];
    if (roots[0]) {
      const direct = caseFor(map, roots[0]).objections[0] ?? [];
      // What is counted at the right is not told again below.
      const told = caseParts(map, roots[0], locale, 'brief').filter(({ tone }) => direct.length === 0 || tone === 'support' || tone === 'plain');
      const text = told.map((part) => part.text).join(messages['list.comma']);
      const [right, down] = [step(ROOT, 'attack', 'near'), step(ROOT, 'support', 'near')];
      if (direct.length > 0) threads.push({ id: `but:${id}`, text: counted(writer, direct, right), spot: right, polarity: 'attack' });
      if (text !== '') threads.push({ id: `more:${id}`, text: `+ ${text}`, spot: down, polarity: 'support' });
      const further = furtherFacts(map, roots, locale, 'brief').map(({ text }) => text).join('');
      if (further !== '') threads.push({ id: `further:${id}`, text: further, spot: step(ROOT, 'attack', 'near') });
    }
    return { header: crossPage(writer, band), threads };
  },
};
