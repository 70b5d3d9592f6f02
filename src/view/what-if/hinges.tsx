// What a claim hangs on: single starting points that bring it down, or that there is none and which least set would do.

import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { spineOf } from '../../analysis/spine.ts';
import { numberOf } from '../../analysis/number-of.ts';
import type { Cuts } from '../../analysis/what-if/cuts.ts';
import { authorsEvaluation, labelOf } from '../../analysis/what-if/evaluation.ts';
import { conclusionsOf, loadBearing } from '../../analysis/what-if/load-bearing.ts';
import { recipesOf, type Recipe } from '../../analysis/what-if/recipes.ts';
import { namerIn } from '../../formats/chain-sentences.ts';
import { whatIfMessagesOf } from '../../i18n/what-if.ts';
import { languageTag } from '../../i18n/language-name.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { indexOf } from '../../model/map-index.ts';
import { isSaid } from '../../store/view-store.ts';
import { runCommand } from '../../store/commands/index.ts';
import { useStores } from '../stores-context.tsx';

export function Hinges({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const at = useStore(stores.view, (view) => view.at);
  const isAnySaid = useStore(stores.view, isSaid);
  const words = whatIfMessagesOf(lang);
  const [stopped, setStopped] = useState<Id>();
  const [found, setFound] = useState<Cuts>();
  const index = indexOf(map);
  const selected = index.statement(at ?? '') ?? index.answersTo(at ?? '')[0];
  // A starting point hangs on nothing, and what does not stand cannot fall: then the thesis is told of.
  const hangs = (id: Id): boolean => labelOf(authorsEvaluation(map), id) === 'in' && index.inferencesOn(id).some(({ polarity }) => polarity === 'support');
  const claim = selected && hangs(selected.id) ? selected.id : conclusionsOf(map).find(hangs);
  const [finding, setFinding] = useState<{ readonly cancel: () => void }>();
  useEffect(() => {
    if (claim === undefined) return undefined;
    let isOver = false;
    let cancel = (): void => {};
    void stores.cuts().then((finder) => {
      if (isOver) return;
      const search = finder.find(map, claim);
      ({ cancel } = search);
      setFinding({ cancel });
      void search.answer.then((answer) => !isOver && (answer ? setFound(answer) : setStopped(claim)));
    });
    return () => {
      isOver = true;
      cancel();
    };
  }, [stores, map, claim]);
  if (claim === undefined) return null;
  const name = namerIn({ map, locale: lang })(claim);
  return (
    <section className="hinges" aria-live="polite">
      <h3>{words.hinges(name)}</h3>
      {isAnySaid && <p className="hint">{words.withoutYours}</p>}
      {found?.for === claim ? <Found map={map} cuts={found} /> : stopped === claim ? <p className="hint">{words.stopped}</p> : <p className="hint">{words.searching} <button type="button" className="plain" onClick={() => finding?.cancel()}>{words.stop}</button></p>}
    </section>
  );
}

function Found({ map, cuts: { for: claim, sets, complete } }: { readonly map: ArgumentMap; readonly cuts: Cuts }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const words = whatIfMessagesOf(lang);
  const name = namerIn({ map, locale: lang })(claim);
  const singles = sets.flatMap((set) => (set.length === 1 ? set : []));
  const further = recipesOf(sets.filter((set) => set.length > 1)).toSorted((a, b) => a.length - b.length);
  const [least, ...others] = further;
  const bearing = [...loadBearing(map)].flatMap(([id, fallen]) => (fallen.includes(claim) && !singles.includes(id) ? [id] : []));
  const also = bearing.filter((id) => indexOf(map).statement(id));
  const steps = bearing.filter((id) => indexOf(map).inference(id));
  return (
    <>
      {!complete && <p className="hint">{words.bounded}</p>}
      {singles.length > 0 && <><p>{words.anyOne(singles.length)}</p><ul className="hinge">{singles.map((id) => <li key={id}><Point map={map} id={id} /></li>)}</ul></>}
      {singles.length === 0 && <p>{words.noSingle(name)} {sets.length === 0 && complete && words.never}</p>}
      {also.length > 0 && <><p>{words.alsoOne(also.length)}</p><ul className="hinge">{also.map((id) => <li key={id}><Point map={map} id={id} /></li>)}</ul></>}
      {steps.length > 0 && <details><summary>{words.alsoStep(steps.length)}</summary><ul className="hinge">{steps.map((id) => <li key={id}><button type="button" className="place" onClick={() => runCommand(stores, 'select', id)}>{namerIn({ map, locale: lang })(id)}</button></li>)}</ul></details>}
      {least && <><p>{singles.length > 0 ? words.orAll(least.length, hasChoice(least)) : words.allOf(least.length, hasChoice(least))}</p><RecipeList map={map} recipe={least} /></>}
      {others.length > 0 && (
        <details>
          <summary>{words.others(others.length)}</summary>
          {others.map((recipe, i) => <div key={i}><p>{words.orAll(recipe.length, hasChoice(recipe))}</p><RecipeList map={map} recipe={recipe} /></div>)}
        </details>
      )}
    </>
  );
}

/** Whether a part of it can be one of several. */
function hasChoice(recipe: Recipe): boolean {
  return recipe.some((group) => group.length > 1);
}

function RecipeList({ map, recipe }: { readonly map: ArgumentMap; readonly recipe: Recipe }): ReactNode {
  const words = whatIfMessagesOf(useStore(useStores().preferences, (preferences) => preferences.lang));
  const order = new Map(spineOf(map).places.map(({ id }, i) => [id, i]));
  const byPlace = (a: Id, b: Id): number => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  return (
    <ul className="hinge">
      {recipe.map((group) => group.toSorted(byPlace)).toSorted(([a = ''], [b = '']) => byPlace(a, b)).map((group) => (
        <li key={group.join(',')}>
          {group.map((id, i) => <span key={id} className="hinge-part">{group.length > 1 && <em>{i === 0 ? words.either : words.or} </em>}<Point map={map} id={id} /></span>)}
        </li>
      ))}
    </ul>
  );
}

function Point({ map, id }: { readonly map: ArgumentMap; readonly id: Id }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const statement = indexOf(map).statement(id)!;
  const said = textIn(statement.short ?? statement.text, lang, map.language);
  return (
    <button type="button" className="place" onClick={() => runCommand(stores, 'select', id)}>
      <span className="place-number">{numberOf(map, id)}</span> <span lang={languageTag(said.lang)}>{said.text}</span>
    </button>
  );
}
