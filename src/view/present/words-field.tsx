// A field for words in the language of the page; what there is in another one stands in it faintly.

import { useId, type ReactNode } from 'react';
import { textIn, type LocalizedText } from '../../model/localized-text.ts';
import { MOST } from '../../presenting/talk.ts';

interface WordsFieldProps {
  readonly label: string;
  readonly text: LocalizedText | undefined;
  readonly lang: string;
  readonly languages: readonly string[];
  readonly rows: number;
  readonly onChange: (text: string) => void;
}

export function WordsField({ label, text, lang, languages, rows, onChange }: WordsFieldProps): ReactNode {
  const id = useId();
  const own = text?.[lang] ?? '';
  const other = text && own === '' ? textIn(text, lang, languages).text : '';
  const shared = { id, dir: 'auto' as const, value: own, placeholder: other, maxLength: MOST.text };
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? <input type="text" autoComplete="off" {...shared} onChange={({ target }) => onChange(target.value)} /> : <textarea rows={rows} {...shared} onChange={({ target }) => onChange(target.value)} />}
    </p>
  );
}
