// What a scene asks its audience before it goes on.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { builderMessagesOf } from '../../i18n/builder.ts';
import { wordsIn } from '../../presenting/edit-talk.ts';
import { ASK_KINDS, MOST, type Ask, type AskChoice } from '../../presenting/talk.ts';
import { useStores } from '../stores-context.tsx';
import { WordsField } from './words-field.tsx';

interface AskFormProps {
  readonly ask: Ask | undefined;
  readonly languages: readonly string[];
  readonly onChange: (ask: Ask | undefined) => void;
}

const hasChoices = (as: Ask['as']): boolean => as === 'choice' || as === 'hands';
/** Two to begin with: one is no choice. */
const TWO: readonly AskChoice[] = [{ text: {} }, { text: {} }];

export function AskForm({ ask, languages, onChange }: AskFormProps): ReactNode {
  const lang = useStore(useStores().preferences, (state) => state.lang);
  const words = builderMessagesOf(lang);
  const choose = (as: string): void => {
    const kind = ASK_KINDS.find((each) => each === as);
    if (!kind) return onChange(undefined);
    const choices = hasChoices(kind) ? (ask?.choices ?? TWO) : ask?.choices;
    onChange({ prompt: ask?.prompt ?? {}, as: kind, ...(choices ? { choices } : {}) });
  };
  const choices = ask && hasChoices(ask.as) ? (ask.choices ?? []) : [];
  const put = (next: readonly AskChoice[]): void => onChange({ ...ask!, choices: next });
  return (
    <div className="builder-ask">
      <label className="field">{words.ask}
        <select value={ask?.as ?? 'none'} onChange={({ target }) => choose(target.value)}>
          {(['none', ...ASK_KINDS] as const).map((as) => <option key={as} value={as}>{words.askKinds[as]}</option>)}
        </select>
      </label>
      {ask && <WordsField label={words.prompt} text={ask.prompt} lang={lang} languages={languages} rows={2} onChange={(text) => onChange({ ...ask, prompt: wordsIn(ask.prompt, lang, text) ?? {} })} />}
      {ask && hasChoices(ask.as) && (
        <fieldset>
          <legend>{words.choices}</legend>
          {choices.map((choice, i) => (
            <div key={i} className="builder-choice">
              <WordsField label={words.choice(i + 1)} text={choice.text} lang={lang} languages={languages} rows={1} onChange={(text) => put(choices.with(i, { ...choice, text: wordsIn(choice.text, lang, text) ?? {} }))} />
              <label className="choice"><input type="checkbox" checked={choice.isRight === true} onChange={({ target }) => put(choices.with(i, { ...choice, isRight: target.checked }))} /> {words.right}</label>
              <button type="button" className="plain" aria-label={words.dropChoice(i + 1)} title={words.dropChoice(i + 1)} onClick={() => put(choices.toSpliced(i, 1))}>✕</button>
            </div>
          ))}
          {choices.length < MOST.choices && <button type="button" className="plain" onClick={() => put([...choices, { text: {} }])}>{words.addChoice}</button>}
        </fieldset>
      )}
    </div>
  );
}
