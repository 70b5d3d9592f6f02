// The key to one item, by the letters of the sheet: what is worth a point, what a part of one, and why.

import type { ReactNode } from 'react';
import { inspectorMessagesOf } from '../../i18n/inspector.ts';
import { learnerMessagesOf } from '../../i18n/learner.ts';
import type { SheetMessages } from '../../i18n/sheet.ts';
import { asText } from '../../teaching/answers.ts';
import { relationsOn } from '../../teaching/board-map.ts';
import { answerKeyOf, type AnswerKey, type Worth } from '../../teaching/answer-key.ts';
import { reasonIn, ruleIn } from '../../teaching/feedback-text.ts';
import type { Answer, Item, Placement } from '../../teaching/item.ts';
import { lettersOf, printedPlaces, relationName } from './printed-letters.ts';

interface PrintedKeyProps {
  readonly item: Item;
  readonly m: SheetMessages;
  /** The number of the item on the sheet that tells this rule already. */
  readonly ruleIn: number | undefined;
}

/** More would be no help. */
const MOST_PLACES = 3;

export function PrintedKey({ item, m, ruleIn: before }: PrintedKeyProps): ReactNode {
  const key = answerKeyOf(item);
  const feedback = key.by === 'answers' ? key.answers[0]!.feedback : key.feedback;
  const anchors = inspectorMessagesOf(item.lang);
  const places = feedback.places.slice(0, MOST_PLACES).map(anchors.anchor);
  const scoring = m.scoring[item.kind];
  return (
    <div className="print-key">
      <KeyBody item={item} keyOf={key} m={m} />
      <p className="print-small">
        {scoring !== undefined && <>{scoring} </>}
        {before === undefined ? m.rule(ruleIn(feedback, item.lang)) : m.alike(before)} {places.length > 0 && m.where(m.lists(places))}
      </p>
    </div>
  );
}

function KeyBody({ item, keyOf, m }: { readonly item: Item; readonly keyOf: AnswerKey; readonly m: SheetMessages }): ReactNode {
  const letters = lettersOf(item);
  const letter = (id: string): string => letters.get(id) ?? id;
  const relation = (id: string): string => (item.shape === 'place' ? relationName(item.relations.find((each) => each.id === id)?.text ?? id) : '');
  const allowed = (answer: Answer): boolean => item.shape !== 'place' || (answer as readonly Placement[]).every((place) => relationsOn(item, item.targets.find(({ id }) => id === place.target)!).some(({ id }) => id === place.relation));
  const inOrder = (ids: readonly string[]): readonly string[] => ids.map(letter).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const label = (answers: readonly Answer[]): string => {
    const sets = answers.filter((answer): answer is readonly string[] => Array.isArray(answer) && typeof answer[0] === 'string');
    if (sets.length > 0) return m.or(sets.map((set) => m.together(set.map(letter))));
    const places = answers.flatMap((answer) => (Array.isArray(answer) ? (answer as readonly Placement[]) : []));
    if (places.length > 0) return m.lists([...new Set(places.map((place) => place.relation))].map((as) => m.placed(m.or(inOrder(places.filter((place) => place.relation === as).map(({ target }) => target))), relation(as))));
    return m.or(answers.map((answer) => letter(asText(answer))));
  };
  const choices = item.shape === 'match' ? item.right : 'options' in item ? item.options : [];
  const wordsOf = (answers: readonly Answer[]): string => (answers.length === 1 ? (choices.find(({ id }) => id === answers[0])?.text ?? '') : '');
  switch (keyOf.by) {
    case 'answers': {
      // On the sheet nothing is put as what it cannot be there.
      const answers = keyOf.answers.filter(({ answer }) => allowed(answer));
      const scores = [...new Set(answers.map(({ score }) => score))];
      return (
        <>
          <dl className="print-worth">
            {scores.map((score) => <WorthRow key={score} item={item} m={m} score={score} answers={answers.filter((each) => each.score === score)} label={label} wordsOf={wordsOf} isBrief={item.shape === 'place' && score < 1} />)}
          </dl>
          {keyOf.isPartial ? <p>{m.least(keyOf.answers.length)}</p> : <p className="print-small">{m.elseNothing}</p>}
        </>
      );
    }
    case 'rows':
      return (
        <ol className="print-rows">
          {keyOf.rows.map(({ left, worth, most }) => (
            <li key={left}>
              <span>{item.shape === 'match' && item.left.find(({ id }) => id === left)?.text}</span>
              <dl className="print-worth">
                {[...new Set(worth.map(({ score }) => score))].map((score) => <WorthRow key={score} item={item} m={m} score={item.kind === 'E10' && score === most ? undefined : score} answers={worth.filter((each) => each.score === score)} label={label} wordsOf={wordsOf} />)}
              </dl>
            </li>
          ))}
        </ol>
      );
    case 'model': {
      const parts = keyOf.feedback.parts ?? [];
      return (
        <>
          {item.shape === 'place' && !item.optional ? <KeyTree item={item} model={keyOf.model} letter={letter} relation={relation} /> : (
            <dl className="print-worth">
              {keyOf.model.map((mark, i) => {
                const alike = keyOf.also.filter(({ answer }) => answer.id === mark.id && answer.relation === mark.relation);
                return <div key={mark.id}><dt>{m.or([mark.target, ...alike.map(({ answer }) => answer.target)].map(letter))}</dt><dd><em>{relation(mark.relation)}</em> {parts[i] && reasonIn(parts[i], item.lang)}</dd></div>;
              })}
            </dl>
          )}
          {item.shape === 'place' && !item.optional && keyOf.also.map((each) => <p key={`${each.answer.id} ${each.answer.target} ${each.answer.relation}`}>{m.instead(letter(each.answer.id), relation(each.answer.relation), letter(each.answer.target))} {each.feedback.differs && m.differs}</p>)}
          {keyOf.neutral.length > 0 && <p>{m.neutral(m.list(keyOf.neutral.map(({ answer }) => `${letter(answer.target)} (${relation(answer.relation)})`)))} {m.differs}</p>}
        </>
      );
    }
    case 'words':
      return <p>{item.shape === 'written' && m.notScored} {typeof keyOf.model === 'string' ? keyOf.model : label([keyOf.model])}</p>;
  }
}

interface WorthRowProps {
  readonly item: Item;
  readonly m: SheetMessages;
  readonly score: number | undefined;
  readonly answers: readonly Worth[];
  readonly label: (answers: readonly Answer[]) => string;
  /** The words of a single answer, for whoever has no sheet at hand. */
  readonly wordsOf: (answers: readonly Answer[]) => string;
  /** Letters alone: what is said of one is said of the best answer already. */
  readonly isBrief?: boolean;
}

/** Answers of one worth; those of which the same is said stand together. */
function WorthRow({ item, m, score, answers, label, wordsOf, isBrief = false }: WorthRowProps): ReactNode {
  const isPart = score !== undefined && score < (item.shape === 'match' ? 0.5 : 1);
  const why = ({ feedback }: Worth): string => (isBrief ? '' : (isPart ? learnerMessagesOf(item.lang).part[item.kind] : undefined) ?? reasonIn(feedback, item.lang));
  return [...new Set(answers.map(why))].map((reason) => {
    const alike = answers.filter((each) => why(each) === reason).map(({ answer }) => answer);
    return (
      <div key={reason}>
        <dt>{label(alike)}</dt>
        <dd>{score !== undefined && <b>{m.full(score)}</b>} {wordsOf(alike) !== '' && <em>{wordsOf(alike)}</em>} {reason}</dd>
      </div>
    );
  });
}

interface KeyTreeProps {
  readonly item: Extract<Item, { readonly shape: 'place' }>;
  readonly model: readonly Placement[];
  readonly letter: (id: string) => string;
  readonly relation: (id: string) => string;
}

/** The model as a tree; what is joined to a card stands beside it, one level deeper only in words. */
function KeyTree({ item, model, letter, relation }: KeyTreeProps): ReactNode {
  const text = (id: string): string => printedPlaces(item).find((place) => place.id === id)?.text ?? '';
  const under = (target: string): ReactNode => {
    const here = model.filter((each) => each.target === target);
    return here.length > 0 && (
      <ul>
        {here.map(({ id, relation: as }) => <li key={id}><em>{relation(as)}</em> <b>{letter(id)}</b> {text(id)}{under(id)}</li>)}
      </ul>
    );
  };
  const roots = item.targets.filter(({ id }) => !item.cards.some((card) => card.id === id));
  return <ul className="print-tree">{roots.map(({ id }) => <li key={id}><b>{letter(id)}</b> {text(id)}{under(id)}</li>)}</ul>;
}
