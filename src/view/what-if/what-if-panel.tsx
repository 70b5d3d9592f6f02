// Doubting: what the reader says of the selected claim or of a step to it, and what then falls, weakens and still stands.

import './what-if.css';
import { useEffect, type KeyboardEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { labelOf } from '../../analysis/what-if/evaluation.ts';
import { OVERRIDE_KINDS, overrideOf } from '../../analysis/what-if/overrides.ts';
import { addedTo, authorsMap } from '../../analysis/what-if/with-own.ts';
import { namerIn, statusWords } from '../../formats/chain-sentences.ts';
import { ownReadingMessagesOf } from '../../i18n/own-reading.ts';
import { whatIfMessagesOf } from '../../i18n/what-if.ts';
import type { ArgumentMap, Id, Inference } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { isLetterKey, keyOf } from '../../store/commands/command.ts';
import { commandOf, runCommand } from '../../store/commands/index.ts';
import { isSaid } from '../../store/view-store.ts';
import { CommandButton } from '../command-button.tsx';
import { Panel, useSelectedInSight } from '../panel.tsx';
import { useStores } from '../stores-context.tsx';
import { ConsequenceList } from './consequence-list.tsx';
import { Hinges } from './hinges.tsx';
import { Because, OwnWords } from './own-words.tsx';
import { ReadingsSection } from './readings-section.tsx';
import { SayButtons } from './say-buttons.tsx';
import { Standing } from './standing.tsx';
import { useView } from '../use-view.ts';

const HERE = ['reject', 'doubt', 'grant', 'compare', 'undo', 'redo'] as const;

export function WhatIfPanel({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const view = useView();
  const { isComparing, past, future } = useStore(stores.whatIf);
  const words = whatIfMessagesOf(lang);
  const name = namerIn({ map, locale: lang });
  useSelectedInSight();
  useEffect(() => void Promise.all([stores.followWhatIf(), stores.keepOwn()]), [stores]);
  /** The keys that stand on its buttons act here as they do on the map. */
  const press = (event: KeyboardEvent): void => {
    const key = keyOf(event);
    const command = HERE.find((id) => commandOf(id).keys?.includes(key));
    // In a field they are letters, and what is undone is what was typed.
    if (command === undefined || (event.target as HTMLElement).matches('input, textarea') || (isLetterKey(key) && !stores.preferences.getState().letterKeys) || !runCommand(stores, command)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const said = OVERRIDE_KINDS.flatMap((kind) => view.said[kind].map((id) => ({ kind, id })));
  const added = addedTo(map)?.own.statements.length ?? 0;
  const asked = said.length === 1 && added === 0 ? words.asked[said[0]!.kind](name(said[0]!.id)) : said.length + added > 1 ? words.askedSeveral(said.length + added) : added === 1 ? words.askedAdded(name(addedTo(map)!.own.statements[0]!.id)) : undefined;
  return (
    <Panel title={words.title} className="what-if" onKeyDown={press}>
      {/* Always in the same place: what is pressed twice in a row must not become another button. */}
      {(isSaid(view) || added > 0 || past.length + future.length > 0) && (
        <>
          <p className="say-more">
            <CommandButton command="undo" label={words.undo} hasKey />
            <CommandButton command="redo" label={words.redo} hasKey />
            <CommandButton command="compare" label={isComparing ? words.compareBack : words.compare} isPressed={isComparing} hasKey />
            <CommandButton command="authors-reading" label={words.back} />
          </p>
          {isComparing && <p className="thesis-now" role="status">{words.comparing}</p>}
        </>
      )}
      {asked === undefined ? <p className="hint">{words.intro}</p> : <p className="claim">{asked}</p>}
      {asked !== undefined && <ThesisNow map={map} />}
      <Selected map={map} />
      {(isSaid(view) || added > 0) && <ConsequenceList map={map} />}
      {(isSaid(view) || added > 0) && <Standing map={map} />}
      <Hinges map={authorsMap(map)} />
      <p className="hint">{words.rule}</p>
      <ReadingsSection map={map} />
    </Panel>
  );
}

/** What is selected, what can be said of it, and of each step that leads to it. */
function Selected({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const { at = '', said } = useView();
  const words = whatIfMessagesOf(lang);
  const name = namerIn({ map, locale: lang });
  const index = indexOf(map);
  const step = index.inference(at);
  const statement = index.statement(at) ?? index.answersTo(at)[0];
  const id: Id | undefined = step?.id ?? statement?.id;
  if (id === undefined) return <p className="hint">{words.nothingSelected}</p>;
  const steps = index.inferencesOn(id);
  const from = index.inferencesFrom(id);
  const own = addedTo(map)?.ids.has(id) === true;
  return (
    <section className="say-of">
      <h3>{own ? ownReadingMessagesOf(lang).selectedOwn : step ? words.selectedStep : words.selected}</h3>
      <p className="say-claim">{name(id)}</p>
      {(!own || overrideOf(said, id) !== undefined) && <SayButtons id={id} of={name(id)} hasKeys />}
      <Because key={`because ${id}`} id={id} />
      {/* Of what the reader adds nothing has to be accepted first. */}
      {!own && <Steps map={map} summary={words.stepsFrom} steps={from} />}
      {!own && <Steps map={map} summary={words.steps} steps={steps} />}
      {/* Once something is said, what follows from it comes first. */}
      <details open={!isSaid({ said })}>
        <summary>{ownReadingMessagesOf(lang).ownWords}</summary>
        <OwnWords map={map} id={id} />
      </details>
    </section>
  );
}

/** Steps from the selected claim or to it, each to be rejected, doubted or granted without the claim. */
function Steps({ map, summary, steps }: { readonly map: ArgumentMap; readonly summary: string; readonly steps: readonly Inference[] }): ReactNode {
  const name = namerIn({ map, locale: useStore(useStores().preferences, (preferences) => preferences.lang) });
  if (steps.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <ul className="say-steps">{steps.map(({ id }) => <li key={id}><p>{name(id)}</p><SayButtons id={id} of={name(id)} /><Because id={id} /></li>)}</ul>
    </details>
  );
}

/** What most want to know first: whether the thesis still stands. */
function ThesisNow({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const words = whatIfMessagesOf(lang);
  const { now, consequences } = useStore(stores.whatIf);
  if (now?.map !== map || map.thesis === undefined) return null;
  const change = consequences.get(map.thesis);
  return <p className="thesis-now" role="status">{words.thesisNow[labelOf(now, map.thesis)]} {change ? words.thesisWhy(statusWords({ map, now, locale: lang }, change)) : words.thesisUntouched}</p>;
}
