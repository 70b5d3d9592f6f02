// Where to go from the selected statement, by a button for each question that one asks of it.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { inspectorMessagesOf } from '../i18n/inspector.ts';
import { CommandButton } from './command-button.tsx';
import { useStores } from './stores-context.tsx';

export function FollowBar(): ReactNode {
  const words = inspectorMessagesOf(useStore(useStores().preferences, (preferences) => preferences.lang));
  return (
    <p className="follow">
      <CommandButton command="why" label={words.why} hasKey />
      <CommandButton command="so-what" label={words.soWhat} hasKey />
      <CommandButton command="against" label={words.against} hasKey />
      <CommandButton command="elsewhere" label={words.elsewhere} hasKey />
      <CommandButton command="focus-wider" label={words.around} hasKey />
    </p>
  );
}
