// A choice among a few, each a radio button with its name.

import type { ReactNode } from 'react';

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

export function ChoiceGroup({ name, choices }: { readonly name: string; readonly choices: readonly Choice[] }): ReactNode {
  return (
    <fieldset>
      <legend>{name}</legend>
      {choices.map(({ id, name: each, isChosen, choose }) => (
        <label key={id} className="choice">
          <input type="radio" name={name} checked={isChosen} data-first={isChosen || undefined} onChange={choose} />
          {each}
        </label>
      ))}
    </fieldset>
  );
}
