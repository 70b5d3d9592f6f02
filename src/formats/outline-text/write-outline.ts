// A map as an indented outline that a person can edit, and by name what the outline cannot carry.

import { group } from 'd3-array';
import { spineOf, type Place, type Step } from '../../analysis/spine.ts';
import { AUTHOR, speakerOf, type ArgumentMap, type Id, type Statement } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { textIn, type Locale, type LocalizedText } from '../../model/localized-text.ts';
import { lossesOf, type Lost } from './losses-of.ts';
import { escapedText, IMPLICIT_MARK, SIGNS, STANCE_MARKS, unsignedLine, type LineKind, type Sign } from './line.ts';

export interface WrittenOutline {
  readonly text: string;
  readonly losses: readonly Lost[];
}

const SIGN_OF = Object.fromEntries(Object.entries(SIGNS).map(([sign, kind]) => [kind, sign])) as Readonly<Record<Exclude<LineKind, 'plain'>, Sign>>;

type Pending = { readonly depth: number } & ({ readonly place: Place; readonly kind: LineKind; readonly undercuts: readonly Step[] } | { readonly id: Id; readonly kind: LineKind; readonly undercuts: readonly Step[] } | { readonly step: Step });

/** The outline of a map in one language. Iterative: a chain may be as long as the map. O(size of the map) */
export function writeOutline(map: ArgumentMap, locale: Locale): WrittenOutline {
  const index = indexOf(map);
  const say = (text: LocalizedText): string => textIn(text, locale, map.language).text;
  const lines: string[] = [`# ${escapedText(say(map.title))}`, ''];
  const row = (depth: number, kind: LineKind, words: string): void => void lines.push(`${'  '.repeat(depth)}${kind === 'plain' ? unsignedLine(words) : `${SIGN_OF[kind]} ${words}`}`);
  const told = new Set<Id>();

  const wordsOf = (statement: Statement): string => {
    const isFirst = !told.has(statement.id);
    told.add(statement.id);
    const speaker = index.speaker(speakerOf(statement));
    const voice = speakerOf(statement) === AUTHOR ? [] : [`(${(speaker ? say(speaker.name) : speakerOf(statement)).replace(/[()（）:：]/g, ' ').replace(/\s+/g, ' ').trim()}:)`];
    const marks = isFirst ? [...(statement.stance === 'asserts' ? [] : [STANCE_MARKS[statement.stance]]), ...(statement.implicit ? [IMPLICIT_MARK] : [])] : [];
    const anchors = isFirst && (statement.anchors ?? []).length > 0 ? [`[${statement.anchors!.join(', ')}]`] : [];
    return [...voice, ...marks, escapedText(say(statement.text)), ...anchors].join(' ');
  };

  /** The rows of one step: the first premise has its sign, the others stand together with it, what attacks it below the first. */
  const ofStep = ({ polarity, attacks, premises, undercuts }: Step, depth: number): Pending[] =>
    premises.map(({ id, place }, i): Pending => {
      const kind: LineKind = i > 0 ? 'together' : attacks ? 'undercut' : polarity === 'support' ? 'reason' : 'objection';
      const below = i === 0 ? undercuts : [];
      return place ? { place, kind, depth, undercuts: below } : { id, kind, depth, undercuts: below };
    });
  const restated = group(map.statements.filter((s) => s.elaborates !== undefined), (s) => s.elaborates!);
  const reservations = group(map.statements.filter((s) => s.qualifies !== undefined && s.answers !== undefined && s.answers === index.statement(s.qualifies)?.answers && s.id !== s.qualifies), (s) => s.qualifies!);
  const placed = new Set<Id>();
  const write = (...roots: Pending[]): void => {
    const todo = roots.toReversed();
    while (todo.length > 0) {
      const next = todo.pop()!;
      const { depth } = next;
      const below: Pending[] = [];
      if ('step' in next) below.push(...ofStep(next.step, depth));
      else {
        const id = 'place' in next ? next.place.id : next.id;
        row(depth, next.kind, wordsOf(index.statement(id)!));
        for (const step of next.undercuts) below.push({ step, depth: depth + 1 });
        if ('place' in next && !placed.has(id)) {
          placed.add(id);
          for (const step of next.place.steps) below.push({ step, depth: depth + 1 });
          const homes = new Set(next.place.elaborations.map((each) => each.id));
          for (const each of next.place.elaborations) below.push({ place: each, kind: 'restatement', depth: depth + 1, undercuts: [] });
          for (const each of restated.get(id) ?? []) if (!homes.has(each.id)) below.push({ id: each.id, kind: 'restatement', depth: depth + 1, undercuts: [] });
          for (const each of reservations.get(id) ?? []) {
            const place = spineOf(map).placeOf(each.id);
            if (place) below.push({ place, kind: 'answer', depth: depth + 1, undercuts: [] });
          }
        }
      }
      todo.push(...below.toReversed());
    }
  };

  const { bands } = spineOf(map);
  const isReservation = new Set([...reservations.values()].flatMap((list) => list.map((each) => each.id)));
  for (const band of bands) {
    const question = band.kind === 'question' && band.id !== undefined ? index.question(band.id) : undefined;
    const depth = question ? 1 : 0;
    if (question) lines.push('', `? ${escapedText(say(question.text))}${(question.anchors ?? []).length > 0 ? ` [${question.anchors!.join(', ')}]` : ''}`);
    const roots = band.roots.filter((root) => !placed.has(root.id) && !isReservation.has(root.id));
    for (const root of roots) {
      const statement = index.statement(root.id)!;
      const kind: LineKind = root.id === map.thesis ? 'plain' : question && statement.answers === question.id ? 'answer' : 'alone';
      write({ place: root, kind, depth, undercuts: [] });
    }
    // An answer that is told elsewhere, such as the thesis, answers here all the same.
    if (question) for (const answer of index.answersTo(question.id)) if (spineOf(map).placeOf(answer.id)?.band !== band) write({ id: answer.id, kind: 'answer', depth, undercuts: [] });
  }
  return { text: `${lines.join('\n').trimEnd()}\n`, losses: lossesOf(map, locale) };
}
