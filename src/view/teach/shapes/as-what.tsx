// As what a card is to lie on a place: a button for each relation, by click or by its digit.

import type { KeyboardEvent, ReactNode } from 'react';
import type { TeachMessages } from '../../../i18n/teach.ts';
import type { Choice } from '../../../teaching/item.ts';

interface AsWhatProps {
  readonly relations: readonly Choice[];
  /** The place in words. */
  readonly place: string;
  readonly words: TeachMessages;
  readonly onChoose: (relation: string) => void;
}

export function AsWhat({ relations, place, words, onChoose }: AsWhatProps): ReactNode {
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = /^[1-9]$/.test(event.key) ? relations[Number(event.key) - 1] : undefined;
    if (!chosen || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(chosen.id);
  };
  return (
    // Its buttons take the keys; the digits are a way to them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className="as-what" role="group" aria-label={`${words.asWhat} ${place}`} onKeyDown={onKeyDown}>
      <span className="hint">{words.asWhat}</span>
      {relations.map(({ id, text, note }, i) => (
        <button key={id} type="button" className="framed-button" data-relation={id} onClick={() => onChoose(id)}>
          <kbd aria-hidden="true">{i + 1}</kbd>{text}{note !== undefined && <span className="option-note">{note}</span>}
        </button>
      ))}
    </div>
  );
}
