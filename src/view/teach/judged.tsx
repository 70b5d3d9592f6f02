// What an answer came to: the verdict and why; then the places in the text and on the map, and a line for whoever disagrees.

import { useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useStore } from 'zustand';
import { inspectorMessagesOf } from '../../i18n/inspector.ts';
import { learnerMessagesOf } from '../../i18n/learner.ts';
import type { TeachMessages } from '../../i18n/teach.ts';
import { targetIdOf, type ArgumentMap, type Id } from '../../model/argument-map.ts';
import { textIn, type Locale } from '../../model/localized-text.ts';
import { indexOf } from '../../model/map-index.ts';
import { runCommand } from '../../store/commands/index.ts';
import { selectSentence } from '../../store/select-sentence.ts';
import { isSame, objectionTo } from '../../store/teach/objections.ts';
import { practiceOf } from '../../store/teach/practice.ts';
import { remarksOn, withoutRule } from '../../teaching/feedback-text.ts';
import { modelLeft, modelTree, type ModelLine } from '../../teaching/model-left.ts';
import { HINTS, type Feedback, type Grade, type Item } from '../../teaching/item.ts';
import { useStores } from '../stores-context.tsx';
import { useIsOnMap } from './shapes/place.tsx';

interface JudgedProps {
  readonly ref: Ref<HTMLElement>;
  readonly item: Item;
  readonly grade: Grade;
  readonly words: TeachMessages;
}

/** The verdict. It has the focus first: from here Enter goes on. */
export function Judged({ ref, item, grade: { score, feedback, edgeF1 }, words }: JudgedProps): ReactNode {
  const practice = practiceOf(useStores());
  const { lesson, given, items, at, hints } = useStore(practice);
  const m = learnerMessagesOf(item.lang);
  const isOnMap = useIsOnMap();
  // On the map the model stands beside the answer.
  const tree = isOnMap ? [] : modelTree(item);
  const left = modelLeft(item, feedback);
  // The same rule is said once in a set.
  const isRuleTold = lesson?.practice === 'set' && items.slice(0, at).some((each) => each.kind === item.kind && each.hints[RULE] === item.hints[RULE] && given.some((one) => one.item === each.id));
  const isPart = score !== null && score > 0 && score < 1 && item.shape === 'pick-one' && hints < HINTS;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.repeat || event.target !== event.currentTarget) return;
    event.preventDefault();
    practice.next();
  };
  return (
    // The box is no control; Enter on it is what Enter on "Next" beside it would be.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={ref} className={`judged ${score === null ? '' : score >= 1 ? 'right' : score > 0 ? 'partly' : 'wrong'}`} tabIndex={-1} data-first aria-label={`${words.result}. ${m.enterGoesOn}`} data-score={score ?? 'none'} onKeyDown={onKeyDown}>
      <p className="judged-text"><strong>{words.score(score)}</strong> {isRuleTold ? withoutRule(feedback, item.lang) : feedback.text} {isPart && m.part[item.kind]}</p>
      {score === null && <p>{words.notJudged}</p>}
      {edgeF1 !== undefined && edgeF1 < 1 && <p className="hint">{words.edges(edgeF1)}</p>}
      {(score === null || score < 1) && left !== '' && <p className="model">{left}</p>}
      {(score === null || score < 1) && tree.length > 0 && <div className="model">{words.model}<Tree lines={tree} /></div>}
      <p className="enter-hint" aria-hidden="true">{m.enterGoesOn}</p>
    </section>
  );
}

/** Which of the hints tells the rule. */
const RULE = 1;

function Tree({ lines }: { readonly lines: readonly ModelLine[] }): ReactNode {
  return <ul className="model-tree">{lines.map(({ id, text, under }) => <li key={id}>{text}{under.length > 0 && <Tree lines={under} />}</li>)}</ul>;
}

interface JudgedMoreProps {
  readonly map: ArgumentMap;
  readonly item: Item;
  readonly grade: Grade;
  readonly words: TeachMessages;
}

/** What may be looked up, and contested: behind the button that goes on, in the order of the keys. */
export function JudgedMore({ map, item, grade: { score, feedback }, words }: JudgedMoreProps): ReactNode {
  const practice = practiceOf(useStores());
  const isSet = useStore(practice, ({ lesson }) => lesson?.practice === 'set');
  const isGiven = useStore(practice, ({ given }) => given.some((each) => each.item === item.id));
  const parts = remarksOn(item, feedback);
  return (
    <div className="judged-more">
      {parts.length > 0 && <ul className="judged-parts">{parts.map(({ text, about }) => <li key={text}>{text} {about && <Links map={map} feedback={about} lang={item.lang} words={words} isShort />}</li>)}</ul>}
      {parts.length === 0 || feedback.places.length > 0 ? <Links map={map} feedback={feedback} lang={item.lang} words={words} /> : null}
      {(isGiven || !isSet) && (score ?? 1) < 1 && <Contest item={item} isSet={isSet} words={words} />}
    </div>
  );
}

function Contest({ item, isSet, words }: { readonly item: Item; readonly isSet: boolean; readonly words: TeachMessages }): ReactNode {
  const practice = practiceOf(useStores());
  const { given, draft, objections } = useStore(practice);
  const own = !isSet && draft !== undefined ? objections.find((each) => isSame(each, objectionTo(item, draft, ''))) : undefined;
  const kept = (isSet ? given.find((each) => each.item === item.id)?.contested : own?.why) ?? '';
  const [why, setWhy] = useState(kept);
  const isKept = kept !== '' && kept === why;
  return (
    <label className="field">
      {words.contest}
      <input value={why} maxLength={300} onChange={(event) => setWhy(event.target.value)} onBlur={() => practice.contest(why)} onKeyDown={(event) => event.key === 'Enter' && (event.preventDefault(), practice.contest(why))} />
      <span role="status">{isKept && isSet ? learnerMessagesOf(item.lang).kept : isSet ? words.contestHint : words.contestOwnHint}</span>
    </label>
  );
}

interface LinksProps {
  readonly map: ArgumentMap;
  readonly feedback: Feedback;
  readonly lang: Locale;
  readonly words: TeachMessages;
  /** Places alone: what the part is about stands in its words. */
  readonly isShort?: boolean;
}

/** As many of a kind as help; all of them stand on the map. */
const MOST_LINKS = 4;

function Links({ map, feedback: { places, records }, lang, words, isShort = false }: LinksProps): ReactNode {
  const stores = useStores();
  const practice = practiceOf(stores);
  const anchors = inspectorMessagesOf(lang);
  const toText = (sentence: string): void => {
    practice.look();
    stores.view.setState({ text: 'beside' });
    selectSentence(stores, sentence);
  };
  const toMap = (id: Id): void => {
    practice.look();
    if (stores.session.getState().isNarrow) stores.view.setState({ text: undefined });
    runCommand(stores, 'select', id);
  };
  const named = records.flatMap((id) => {
    const name = nameOf(map, id, lang, words);
    return name === undefined ? [] : [{ id, name }];
  });
  return (
    <span className={isShort ? 'links short' : 'links'}>
      {map.source && places.slice(0, isShort ? 2 : MOST_LINKS).map((place) => <button key={place} type="button" className="plain" aria-label={`${words.inText}: ${anchors.anchor(place)}`} onClick={() => toText(place)}>{anchors.anchor(place)}</button>)}
      {!isShort && named.slice(0, MOST_LINKS).map(({ id, name }) => <button key={id} type="button" className="plain to-map" aria-label={`${words.onMap}: ${name}`} onClick={() => toMap(id)}><span aria-hidden="true">→ </span>{name}</button>)}
    </span>
  );
}

function nameOf(map: ArgumentMap, id: Id, lang: Locale, words: TeachMessages): string | undefined {
  const index = indexOf(map);
  const own = index.statement(id) ?? index.question(id);
  if (own) return textIn(own.text, lang, map.language).text;
  const step = index.inference(id);
  const target = step && index.statement(targetIdOf(step));
  return target && words.stepTo(textIn(target.text, lang, map.language).text);
}
