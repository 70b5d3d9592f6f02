// What the essay sets out to show, its thesis and its answers, and whether each still stands.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { conclusionsOf } from '../../analysis/what-if/load-bearing.ts';
import { statusWords } from '../../formats/chain-sentences.ts';
import { whatIfMessagesOf } from '../../i18n/what-if.ts';
import { languageTag } from '../../i18n/language-name.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { indexOf } from '../../model/map-index.ts';
import { runCommand } from '../../store/commands/index.ts';
import { useStores } from '../stores-context.tsx';
import { StatusIcon } from './status-icon.tsx';

export function Standing({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const { now, consequences } = useStore(stores.whatIf);
  if (!now || now.map !== map) return null;
  const words = whatIfMessagesOf(lang);
  const claims = conclusionsOf(map).map((id) => indexOf(map).statement(id)!);
  const changed = claims.filter(({ id }) => consequences.has(id));
  const same = claims.length - changed.length;
  return (
    <section>
      <h3>{words.stand}</h3>
      <ul className="consequences">
        {changed.map((claim) => {
          const said = textIn(claim.short ?? claim.text, lang, map.language);
          const change = consequences.get(claim.id)!;
          return (
            <li key={claim.id}>
              <button type="button" className="consequence" onClick={() => runCommand(stores, 'select', claim.id)}>
                <StatusIcon status={change.status} />
                <span className="consequence-claim" lang={languageTag(said.lang)}>{said.text}</span>
                <span className="consequence-words">{statusWords({ map, now, locale: lang }, change)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {same > 0 && <p className="hint">{words.sameAsBefore(same, claims.length)}</p>}
    </section>
  );
}
