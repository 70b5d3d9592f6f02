// A field for words in the language of the page; what there is in another one stands in it faintly.

import { useId, type ReactNode } from 'react';
import { textIn, type LocalizedText } from '../../model/localized-text.ts';
import { MOST } from '../../presenting/talk.ts';
import { useDraft } from '../use-draft.ts';

interface WordsFieldProps {
  readonly label: string;
  readonly text: LocalizedText | undefined;
  readonly lang: string;
  readonly languages: readonly string[];
  readonly rows: number;
  /** What the text is once it is emptied, where that is anything: it comes into the field when that is left. */
  readonly emptied?: string | undefined;
  readonly onChange: (text: string) => void;
}

export function WordsField({ label, text, lang, languages, rows, emptied = '', onChange }: WordsFieldProps): ReactNode {
  const id = useId();
  const own = text?.[lang] ?? '';
  const other = text && own === '' ? textIn(text, lang, languages).text : '';
  const { draft, type, leave } = useDraft(own);
  const take = ({ target }: { readonly target: { readonly value: string } }): void => {
    type(target.value, target.value || emptied);
    onChange(target.value);
  };
  const shared = { id, dir: 'auto' as const, value: draft ?? own, placeholder: emptied || other, maxLength: MOST.text, onChange: take, onBlur: leave };
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? <input type="text" autoComplete="off" {...shared} /> : <textarea rows={rows} {...shared} />}
    </p>
  );
}
