// A sentence of the text: its words where they are there, else a mark as long as they are; shaded by what it does.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { shadesOf } from '../../analysis/sentences.ts';
import type { ShownSentence } from '../../analysis/shown-text.ts';
import { readerMessagesOf } from '../../i18n/reader.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { useStores } from '../stores-context.tsx';

interface SentenceProps {
  readonly map: ArgumentMap;
  readonly sentence: ShownSentence;
  readonly isCurrent: boolean;
  readonly isEntrance: boolean;
}

export function Sentence({ map, sentence: { ids, chars, text, how, sureness = 1 }, isCurrent, isEntrance }: SentenceProps): ReactNode {
  const lang = useStore(useStores().preferences, (preferences) => preferences.lang);
  const words = readerMessagesOf(lang);
  const [id] = ids;
  if (id === undefined) return <><span className="sentence added" title={words.isAdded}>{text}</span>{' '}</>;
  const shades = [...new Set(ids.flatMap((each) => shadesOf(map, each)))];
  const part = shades.length === 0 ? words.shade.plain : shades.map((shade) => words.shade[shade]).join(', ');
  const found = how === 'likely' ? words.sure(Math.round(sureness * 100)) : how === 'missing' ? words.isMissing : '';
  const what = [part, found].filter((each) => each !== '').join('; ');
  const className = ['sentence', text === undefined ? 'mark' : '', `shade-${shades[0] ?? 'plain'}`, text !== undefined && shades[1] !== undefined ? `also-${shades[1]}` : '', how === 'likely' || how === 'missing' ? how : '', isCurrent ? 'current' : ''].filter((each) => each !== '').join(' ');
  return (
    <>
      <span
        role="button"
        tabIndex={isEntrance ? 0 : -1}
        className={className}
        data-sentence={id}
        aria-pressed={isCurrent}
        aria-label={text === undefined ? `${words.place(id)}: ${what}` : undefined}
        title={text === undefined ? `${words.place(id)}: ${what}` : what}
        style={text === undefined ? { width: lengthOf(chars) } : undefined}
      >
        {text ?? (shades[1] !== undefined && <span className={`also shade-${shades[1]}`} />)}
      </span>{/[。！？”]$/.test(text ?? '') ? '' : ' '}
    </>
  );
}

/** Pixels: long sentences are longer, the shortest can still be hit. */
function lengthOf(chars: number): number {
  return Math.round(24 + Math.min(34, Math.max(0, chars - 60) / 5));
}
