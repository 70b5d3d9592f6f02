// Enter in a text of indented lines: the next line begins as far in as this one. Tab stays the browser's: it leaves the field.

import type { KeyboardEvent } from 'react';

/** To be called on every key. Shift+Enter, and Enter while a word is being composed, stay as they are. */
export function keepIndent(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const { key, shiftKey, ctrlKey, altKey, metaKey, nativeEvent, currentTarget: area } = event;
  if (key !== 'Enter' || shiftKey || ctrlKey || altKey || metaKey || nativeEvent.isComposing) return;
  const indent = indentAt(area.value, area.selectionStart);
  if (indent === '') return;
  // The one way to write into a field that its undo goes back over; deprecated, and nothing has come in its place.
  if (document.execCommand('insertText', false, `\n${indent}`)) event.preventDefault();
}

/** What stands before the words of the line in which `at` stands, as far as `at`. */
export function indentAt(text: string, at: number): string {
  return /^[ \t\u3000\u00a0]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))![0];
}
