// Everything about what is selected: of a statement its number, full text, whose view, stance, sureness, place in the text,
// relations as sentences, notes; of a step its sentence. A relation leads to its other end.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { spineOf } from '../analysis/spine.ts';
import { relationSentence } from '../formats/relation-sentence.ts';
import { speakerOf, targetIdOf, type ArgumentMap, type Id, type Inference, type Statement } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { textIn, type Locale, type LocalizedText } from '../model/localized-text.ts';
import { languageTag } from '../i18n/language-name.ts';
import { inspectorMessagesOf } from '../i18n/inspector.ts';
import type { Notation } from '../i18n/notation.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { runCommand } from '../store/commands/index.ts';
import { FollowBar } from './follow-bar.tsx';
import { Panel, useSelectedInSight } from './panel.tsx';
import { useMessages, useStores } from './stores-context.tsx';
import { useOwnWords } from './use-own-words.ts';
import { Later, later } from './later.tsx';

const CriticalQuestions = later(() => import('./critical-questions.tsx'), 'CriticalQuestions');
const OtherReadings = later(() => import('./other-readings.tsx'), 'OtherReadings');

export function Inspector({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const { lang, also, notation } = useStore(stores.preferences);
  const at = useStore(stores.view, (view) => view.at) ?? '';
  useSelectedInSight();
  const index = indexOf(map);
  const inference = index.inference(at);
  // A question stands for its answer, and nothing selected for the first statement there is.
  const statement = index.statement(at) ?? index.answersTo(at)[0] ?? index.statement(map.thesis ?? '') ?? map.statements[0];
  const shown = inference ? <Step map={map} inference={inference} lang={lang} also={also} notation={notation} /> : statement && <Whole map={map} statement={statement} lang={lang} also={also} notation={notation} />;
  const asked = (inference ? [inference] : index.inferencesOn(statement?.id ?? '')).filter(({ scheme }) => scheme !== undefined);
  return (
    <Panel title={inference ? inspectorMessagesOf(lang).step : messages['inspector.title']} className="inspector">
      <FollowBar />
      {shown}
      <Later>
        {asked.length > 0 && <CriticalQuestions map={map} lang={lang} steps={asked} />}
      </Later>
      <p className="print-choices">
        <button type="button" className="plain" onClick={() => runCommand(stores, 'copy-link')}>{messages['bar.copy-link']}</button>
        <button type="button" className="plain" onClick={() => runCommand(stores, 'panel-take')}>{inspectorMessagesOf(lang).take}</button>
      </p>
    </Panel>
  );
}

interface Shown {
  readonly map: ArgumentMap;
  readonly lang: Locale;
  /** The language that stands below the first. */
  readonly also?: Locale | undefined;
  readonly notation: Notation;
}

function Whole({ map, statement, lang, also, notation }: Shown & { readonly statement: Statement }): ReactNode {
  const words = inspectorMessagesOf(lang);
  const index = indexOf(map);
  const say = (text: LocalizedText): string => textIn(text, lang, map.language).text;
  const speaker = index.speaker(speakerOf(statement));
  const from = index.inferencesFrom(statement.id).map((step) => ({ step, to: targetIdOf(step) }));
  const on = withAttacksOn(map, statement.id).map((step) => ({ step, to: step.premises[0]! }));
  const read = [statement, ...index.inferencesFrom(statement.id)].filter(({ readings = [] }) => readings.length > 0);
  const tensions = map.tensions.filter(({ between }) => between.includes(statement.id));
  return (
    <>
      <p className="hint">{spineOf(map).placeOf(statement.id)?.number}</p>
      <p className="claim" lang={textIn(statement.text, lang, map.language).lang}>{say(statement.text)}</p>
      <Second lang={lang} also={also} textOf={(other) => (statement.text[other] === undefined ? '' : textIn(statement.text, other, map.language).text)} />
      <Rows
        rows={[
          [words.speaker, speaker && [say(speaker.name), speaker.note && say(speaker.note)].filter(Boolean).join(': ')],
          [words.stance, vocabularyOf(lang)[`stance.${statement.stance}`]],
          [words.hedge, statement.hedge && words[`hedge.${statement.hedge}`]],
          [words.basis, statement.basis && words[`basis.${statement.basis}`]],
          [words.anchors, statement.implicit ? words.implicit : <Places key="places" anchors={statement.anchors ?? []} lang={lang} />, statement.implicit === true || (statement.anchors ?? []).length > 0],
          [words.bearsOn, <Relations key="from" map={map} lang={lang} notation={notation} relations={from} />, from.length > 0],
          [words.grounds, <Relations key="on" map={map} lang={lang} notation={notation} relations={on} />, on.length > 0],
          [words.tensions, tensions.map(({ text }) => say(text)).join(' ')],
          [words.note, statement.note && say(statement.note)],
          [words.readings, <Later key="readings"><OtherReadings map={map} lang={lang} records={read} /></Later>, read.length > 0],
        ]}
      />
    </>
  );
}

function Step({ map, inference, lang, also, notation }: Shown & { readonly inference: Inference }): ReactNode {
  const words = inspectorMessagesOf(lang);
  const say = (text: LocalizedText): string => textIn(text, lang, map.language).text;
  const on = indexOf(map).inferencesOn(inference.id).map((step) => ({ step, to: step.premises[0]! }));
  return (
    <>
      <p className="claim">{relationSentence(map, inference.id, lang, { notation })}</p>
      <Second lang={lang} also={also} textOf={(other) => (map.language.includes(other) ? relationSentence(map, inference.id, other, { notation }) : '')} />
      <Rows
        rows={[
          [words.anchors, inference.anchors ? <Places key="places" anchors={inference.anchors} lang={lang} /> : words.unanchored],
          [words.attacks, <Relations key="on" map={map} lang={lang} notation={notation} relations={on} />, on.length > 0],
          [words.note, inference.note && say(inference.note)],
          [words.readings, <Later key="readings"><OtherReadings map={map} lang={lang} records={[inference]} /></Later>, (inference.readings ?? []).length > 0],
        ]}
      />
    </>
  );
}

/** The same in the second language, where one is wished for and the map has it. */
function Second({ lang, also, textOf }: Pick<Shown, 'lang' | 'also'> & { readonly textOf: (other: Locale) => string }): ReactNode {
  const text = also === undefined || also === lang ? '' : textOf(also);
  return text !== '' && <p className="also" lang={also && languageTag(also)}>{text}</p>;
}

/** Where it stands in the text, and the words there where they are there. Each place leads to itself. */
function Places({ anchors, lang }: { readonly anchors: readonly string[]; readonly lang: Locale }): ReactNode {
  const stores = useStores();
  const own = useOwnWords();
  const words = inspectorMessagesOf(lang);
  return (
    <ul className="places">
      {anchors.map((id) => {
        const found = own.get(id);
        return (
          <li key={id}>
            <button
              type="button"
              className="relation"
              onClick={() => {
                stores.view.setState({ text: 'beside' });
                runCommand(stores, 'select-sentence', id);
              }}
            >
              {words.anchor(id)}
            </button>
            {found && <blockquote lang={languageTag(found.language)}>“{found.text}”{found.sureness < 1 && ` ${words.unsure(Math.round(found.sureness * 100))}`}</blockquote>}
          </li>
        );
      })}
    </ul>
  );
}

/** The steps to a statement, each with what attacks it, and so on. */
function withAttacksOn(map: ArgumentMap, id: Id): Inference[] {
  const order: Inference[] = [];
  const stack = indexOf(map).inferencesOn(id).toReversed();
  while (stack.length > 0) {
    const step = stack.pop()!;
    if (order.includes(step)) continue; // steps that attack each other in a circle
    order.push(step);
    stack.push(...indexOf(map).inferencesOn(step.id).toReversed());
  }
  return order;
}

/** Names and values; what has no value is left out. */
function Rows({ rows }: { readonly rows: readonly (readonly [string, ReactNode, boolean?])[] }): ReactNode {
  return (
    <dl>
      {rows.filter(([, value, isThere]) => isThere ?? Boolean(value)).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Relations({ map, lang, notation, relations }: Shown & { readonly relations: readonly { readonly step: Inference; readonly to: Id }[] }): ReactNode {
  const stores = useStores();
  return (
    <ul>
      {relations.map(({ step, to }) => (
        <li key={step.id}>
          <button type="button" className="relation" onClick={() => runCommand(stores, 'select', to)}>{relationSentence(map, step.id, lang, { notation })}</button>
        </li>
      ))}
    </ul>
  );
}
