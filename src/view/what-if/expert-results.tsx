// What a textbook semantics makes of a map: which statements stand in every extension, in some, in none; or how strong each is.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { numberOf } from '../../analysis/number-of.ts';
import type { Extensions, Strengths } from '../../analysis/semantics/semantics.ts';
import { expertMessagesOf } from '../../i18n/experts.ts';
import { languageTag } from '../../i18n/language-name.ts';
import type { ArgumentMap, Statement } from '../../model/argument-map.ts';
import { textIn, type Locale } from '../../model/localized-text.ts';
import { runCommand } from '../../store/commands/index.ts';
import { useStores } from '../stores-context.tsx';

interface ResultProps {
  readonly map: ArgumentMap;
  readonly lang: Locale;
}

export function ExtensionLists({ map, lang, found: { extensions, complete } }: ResultProps & { readonly found: Extensions }): ReactNode {
  const words = expertMessagesOf(lang);
  const count = new Map<string, number>();
  for (const extension of extensions) for (const id of extension) count.set(id, (count.get(id) ?? 0) + 1);
  const lists = { inAll: [] as Statement[], inSome: [] as Statement[], inNone: [] as Statement[] };
  for (const statement of map.statements) {
    const n = count.get(statement.id) ?? 0;
    lists[n === 0 ? 'inNone' : n === extensions.length ? 'inAll' : 'inSome'].push(statement);
  }
  if (extensions.length === 0) return <p>{complete ? words.none : words.extensions(0, false)}</p>;
  return (
    <>
      <p>{words.extensions(extensions.length, complete)}</p>
      {(['inAll', 'inSome', 'inNone'] as const).filter((key) => lists[key].length > 0).map((key) => (
        <details key={key} open={key === 'inSome'}>
          <summary>{words[key](lists[key].length)}</summary>
          <ul className="consequences">{lists[key].map((statement) => <li key={statement.id}><Goto map={map} lang={lang} statement={statement} /></li>)}</ul>
        </details>
      ))}
    </>
  );
}

export function StrengthTable({ map, lang, strengths: { strengths, settled, steps } }: ResultProps & { readonly strengths: Strengths }): ReactNode {
  const words = expertMessagesOf(lang);
  const inOrder = map.statements.toSorted((a, b) => strengths.get(b.id)! - strengths.get(a.id)!);
  return (
    <>
      <p>{!settled ? words.unsettled(steps) : steps === 0 ? words.direct : words.settled(steps)}</p>
      <table className="strengths">
        <thead>
          <tr><th scope="col">{words.strength}</th><th scope="col">{words.statement}</th></tr>
        </thead>
        <tbody>
          {inOrder.map((statement) => (
            <tr key={statement.id}>
              <td>{strengths.get(statement.id)!.toFixed(3)}</td>
              <td><Goto map={map} lang={lang} statement={statement} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Goto({ map, lang, statement }: ResultProps & { readonly statement: Statement }): ReactNode {
  const stores = useStores();
  const isHere = useStore(stores.view, ({ at }) => at === statement.id);
  const said = textIn(statement.short ?? statement.text, lang, map.language);
  return (
    <button type="button" className="place" aria-current={isHere || undefined} onClick={() => runCommand(stores, 'select', statement.id)}>
      <span className="place-number">{numberOf(map, statement.id)}</span> <span lang={languageTag(said.lang)}>{said.text}</span>
    </button>
  );
}
