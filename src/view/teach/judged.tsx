// What an answer came to: the verdict and why, the places in the text and on the map, and a line for whoever disagrees.

import { useState, type ReactNode, type Ref } from 'react';
import { useStore } from 'zustand';
import { inspectorMessagesOf } from '../../i18n/inspector.ts';
import type { TeachMessages } from '../../i18n/teach.ts';
import { targetIdOf, type ArgumentMap, type Id } from '../../model/argument-map.ts';
import { textIn, type Locale } from '../../model/localized-text.ts';
import { indexOf } from '../../model/map-index.ts';
import { runCommand } from '../../store/commands/index.ts';
import { selectSentence } from '../../store/select-sentence.ts';
import { practiceOf } from '../../store/teach/practice.ts';
import type { Feedback, Grade, Item } from '../../teaching/item.ts';
import { useStores } from '../stores-context.tsx';

interface JudgedProps {
  readonly ref: Ref<HTMLElement>;
  readonly map: ArgumentMap;
  readonly item: Item;
  readonly grade: Grade;
  readonly words: TeachMessages;
}

export function Judged({ ref, map, item, grade: { score, feedback, edgeF1 }, words }: JudgedProps): ReactNode {
  const practice = practiceOf(useStores());
  const { lesson, given } = useStore(practice);
  const kept = given.find((each) => each.item === item.id);
  const [why, setWhy] = useState(kept?.contested ?? '');
  // What stands in the text already is not said twice.
  const parts = (feedback.parts ?? []).filter(({ text }) => !feedback.text.includes(text));
  return (
    <section ref={ref} className={`judged ${score === null ? '' : score >= 1 ? 'right' : score > 0 ? 'partly' : 'wrong'}`} tabIndex={-1} aria-label={words.result} data-score={score ?? 'none'}>
      <p className="judged-text"><strong>{words.score(score)}</strong> {feedback.text}</p>
      {score === null && <p>{words.notJudged}</p>}
      {edgeF1 !== undefined && <p className="hint">{words.edges(edgeF1)}</p>}
      {parts.length > 0 && <ul className="judged-parts">{parts.map((part, i) => <li key={`${i} ${part.text}`}>{part.text} <Links map={map} feedback={part} lang={item.lang} words={words} isShort /></li>)}</ul>}
      {(score === null || score < 1) && <p className="model">{item.hints.at(-1)}</p>}
      {parts.length === 0 || feedback.places.length > 0 ? <Links map={map} feedback={feedback} lang={item.lang} words={words} /> : null}
      {lesson?.practice === 'set' && kept && (score ?? 1) < 1 && (
        <label className="field">
          {words.contest}
          <input value={why} maxLength={300} onChange={(event) => setWhy(event.target.value)} onBlur={() => practice.contest(why)} onKeyDown={(event) => event.key === 'Enter' && (event.preventDefault(), practice.contest(why))} />
          <span>{words.contestHint}</span>
        </label>
      )}
    </section>
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
