// Where the text pulls two ways: each tension shows its two places side by side.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { sentencesOf } from '../../analysis/sentences.ts';
import { readerMessagesOf } from '../../i18n/reader.ts';
import type { ArgumentMap, Tension } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { runCommand } from '../../store/commands/index.ts';
import { useStores } from '../stores-context.tsx';

export function Tensions({ map, onPick }: { readonly map: ArgumentMap; readonly onPick: () => void }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const words = readerMessagesOf(lang);
  return (
    <div className="text-body">
      <p className="hint">{words.tensionsHint}</p>
      <ul className="wordless">
        {map.tensions.map((tension) => {
          const [first, second] = placesOf(map, tension);
          return (
            <li key={tension.id}>
              <button
                type="button"
                disabled={first === undefined || second === undefined}
                onClick={() => {
                  stores.view.setState({ held: first });
                  runCommand(stores, 'select-sentence', second);
                  onPick();
                }}
              >
                {textIn(tension.text, lang, map.language).text}
                <span className="hint">{[first, second].flatMap((place) => (place === undefined ? [] : [words.place(place)])).join(' · ')}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A sentence of each side: of those that the tension names, else of the statements between which it is. */
function placesOf(map: ArgumentMap, { between, anchors = [] }: Tension): readonly (string | undefined)[] {
  const sides = between.map((id) => sentencesOf(map, id));
  const placeOf = (side: number, other: string | undefined): string | undefined => {
    const own = sides[side] ?? [];
    // What the text does not say stands where the tension is felt.
    return [...own.filter((id) => anchors.includes(id)), ...own, ...anchors].find((id) => id !== other);
  };
  const second = sides[1]?.length === 0 ? undefined : placeOf(1, undefined);
  const first = placeOf(0, second);
  return [first, second ?? placeOf(1, first)];
}
