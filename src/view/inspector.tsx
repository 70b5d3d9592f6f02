// Everything about the selected statement: number, full text, whose view, stance, sureness, place, relations, note.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { spineOf } from '../analysis/spine.ts';
import { relationSentence } from '../formats/relation-sentence.ts';
import { speakerOf, type ArgumentMap } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { textIn, type LocalizedText } from '../model/localized-text.ts';
import { runCommand } from '../store/commands/index.ts';
import { Panel } from './panel.tsx';
import { useMessages, useStores } from './stores-context.tsx';

export function Inspector({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const at = useStore(stores.view, (view) => view.at);
  const index = indexOf(map);
  const spine = spineOf(map);
  // A question stands for its answer, and nothing selected for the first statement there is.
  const statement = index.statement(at ?? '') ?? index.answersTo(at ?? '')[0] ?? index.statement(map.thesis ?? '') ?? map.statements[0];
  if (!statement) return null;
  const say = (text: LocalizedText): string => textIn(text, lang, map.language).text;
  const speaker = index.speaker(speakerOf(statement));
  const relations = [...index.inferencesFrom(statement.id), ...index.inferencesOn(statement.id)];
  const sentences = relations.length > 0 && (
    <ul>
      {relations.map(({ id }) => (
        <li key={id}>{relationSentence(map, id, lang)}</li>
      ))}
    </ul>
  );
  const rows: readonly (readonly [string, ReactNode])[] = [
    [messages['inspector.speaker'], speaker && [say(speaker.name), speaker.note && say(speaker.note)].filter(Boolean).join(': ')],
    [messages['inspector.stance'], messages[`stance.${statement.stance}`]],
    [messages['inspector.hedge'], statement.hedge && messages[`hedge.${statement.hedge}`]],
    [messages['inspector.basis'], statement.basis && messages[`basis.${statement.basis}`]],
    [messages['inspector.anchors'], statement.implicit ? messages['inspector.implicit'] : statement.anchors?.join(', ')],
    [messages['inspector.relations'], sentences],
    [messages['inspector.note'], statement.note && say(statement.note)],
    [messages['inspector.readings'], statement.readings?.map(({ why }) => say(why)).join(' ')],
  ];
  return (
    <Panel title={messages['inspector.title']} className="inspector">
      <p className="hint">{spine.placeOf(statement.id)?.number}</p>
      <p className="claim" lang={textIn(statement.text, lang, map.language).lang}>{say(statement.text)}</p>
      <dl>
        {rows.filter(([, value]) => value).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="plain" onClick={() => runCommand(stores, 'copy-link')}>{messages['bar.copy-link']}</button>
    </Panel>
  );
}
