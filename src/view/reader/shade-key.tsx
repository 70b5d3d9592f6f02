// What the shades of sentences mean: those that occur.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { SHADES, shadesOf } from '../../analysis/sentences.ts';
import type { ShownText } from '../../analysis/shown-text.ts';
import { readerMessagesOf } from '../../i18n/reader.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { useStores } from '../stores-context.tsx';

export function ShadeKey({ map, text }: { readonly map: ArgumentMap; readonly text: ShownText }): ReactNode {
  const words = readerMessagesOf(useStore(useStores().preferences, (preferences) => preferences.lang));
  const found = new Set(text.sentences.flatMap(({ ids }) => ids.map((id) => shadesOf(map, id)[0] ?? ('plain' as const))));
  return (
    <div className="shade-key">
      {[...SHADES, 'plain' as const].filter((shade) => found.has(shade)).map((shade) => (
        <span key={shade}><span className={`mark shade-${shade}`} aria-hidden="true" /> {words.shade[shade]}</span>
      ))}
    </div>
  );
}
