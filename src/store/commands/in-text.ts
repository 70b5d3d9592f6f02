// Walking in the text from sentence to sentence, and out of it.

import type { AppStores } from '../app-stores.ts';
import type { Sentences } from '../ports.ts';
import { defineCommand } from './command.ts';

export const IN_TEXT_COMMANDS = [
  defineCommand('close-text', {
    keys: ['r'],
    scope: 'text',
    when: (stores) => stores.view.getState().text !== undefined,
    run: (stores) => {
      stores.session.getState().sentences?.leave();
      stores.view.setState({ text: undefined });
    },
  }),
  inText('to-map', ['Enter', 'Space'], (sentences) => sentences.leave()),
  inText('next-sentence', ['ArrowRight'], (sentences) => sentences.go('next')),
  inText('previous-sentence', ['ArrowLeft'], (sentences) => sentences.go('previous')),
  inText('next-paragraph', ['ArrowDown'], (sentences) => sentences.go('next-paragraph')),
  inText('previous-paragraph', ['ArrowUp'], (sentences) => sentences.go('previous-paragraph')),
  inText('first-sentence', ['Home'], (sentences) => sentences.go('first')),
  inText('last-sentence', ['End'], (sentences) => sentences.go('last')),
] as const;

function inText<const T extends string>(id: T, keys: readonly string[], act: (sentences: Sentences) => void) {
  return defineCommand(id, {
    keys,
    scope: 'text',
    when: (stores: AppStores) => stores.session.getState().sentences !== undefined,
    run: (stores: AppStores) => {
      const { sentences } = stores.session.getState();
      if (sentences) act(sentences);
    },
  });
}
