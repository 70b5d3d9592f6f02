// The critical questions of a step, or of each step to a statement: which the text takes up, and with what; the open ones
// are prompts for discussion.

import './readings.css';
import { useEffect, useState, type ReactNode } from 'react';
import { criticalQuestionsOf, type AskedQuestion } from '../analysis/critical-questions.ts';
import { claimInWords } from '../formats/reading-values.ts';
import { relationSentence } from '../formats/relation-sentence.ts';
import { criticalMessagesOf } from '../i18n/critical.ts';
import type { ArgumentMap, Critical, Inference } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { textIn, type Locale } from '../model/localized-text.ts';
import type { Schemes } from '../model/schemes.ts';
import { runCommand } from '../store/commands/index.ts';
import { loadSchemes } from '../store/load-schemes.ts';
import { useStores } from './stores-context.tsx';

interface Shown {
  readonly map: ArgumentMap;
  readonly lang: Locale;
}

/** @param steps those that have a scheme */
export function CriticalQuestions({ map, lang, steps }: Shown & { readonly steps: readonly Inference[] }): ReactNode {
  const { fetchFile } = useStores();
  const words = criticalMessagesOf(lang);
  const [schemes, setSchemes] = useState<Schemes | 'failed'>();
  useEffect(() => {
    let isGone = false;
    void loadSchemes(fetchFile).then((loaded) => !isGone && setSchemes(loaded ?? 'failed'));
    return () => void (isGone = true);
  }, [fetchFile]);
  return (
    <section className="critical" aria-label={words.title}>
      <h3>{words.title}</h3>
      {schemes === undefined || schemes === 'failed' ? (
        <p className="hint" role="status">{schemes ? words.failed : words.loading}</p>
      ) : (
        <>
          <p className="hint">{words.hint}</p>
          {steps.map((step) => <OfStep key={step.id} map={map} lang={lang} step={step} schemes={schemes} isOpen={steps.length === 1} />)}
        </>
      )}
    </section>
  );
}

function OfStep({ map, lang, step, schemes, isOpen }: Shown & { readonly step: Inference; readonly schemes: Schemes; readonly isOpen: boolean }): ReactNode {
  const words = criticalMessagesOf(lang);
  const scheme = schemes.schemes.find(({ id }) => id === step.scheme);
  if (!scheme) return <p className="hint">{words.none(step.scheme ?? '')}</p>;
  const say = (text: typeof scheme.name): string => textIn(text, lang, ['en']).text;
  const asked = criticalQuestionsOf(step, scheme);
  const taken = asked.filter(({ takenUp }) => takenUp.length > 0);
  const open = asked.filter(({ takenUp }) => takenUp.length === 0);
  const list = (name: string, questions: readonly AskedQuestion[]): ReactNode => questions.length > 0 && (
    <>
      <h4>{name}</h4>
      <ul>
        {questions.map(({ question, takenUp }) => (
          <li key={question.id}>
            {say(question.text)} <span className="hint">({words.touches[question.kind]})</span>
            {takenUp.map((critical, i) => <By key={i} map={map} lang={lang} critical={critical} />)}
          </li>
        ))}
      </ul>
    </>
  );
  return (
    <details open={isOpen}>
      <summary>
        {step.polarity === 'attack' && `${words.against}: `}{say(scheme.name)} <span className="hint">{words.count(taken.length, asked.length)}</span>
      </summary>
      {!isOpen && <p className="hint">{relationSentence(map, step.id, lang, { form: 'short' })}</p>}
      <p className="hint">{say(scheme.form)}</p>
      {list(words.takenUp, taken)}
      {list(words.open, open)}
    </details>
  );
}

/** What takes a question up: a click goes to the statement, of a step to its first premise. */
function By({ map, lang, critical: { by, note } }: Shown & { readonly critical: Critical }): ReactNode {
  const stores = useStores();
  const step = indexOf(map).inference(by);
  const to = step ? step.premises[0]! : by;
  if (!step && !indexOf(map).statement(by)) return null;
  return (
    <p>
      <button type="button" className="relation" onClick={() => runCommand(stores, 'select', to)}>
        {step ? relationSentence(map, by, lang, { form: 'short' }) : claimInWords(map, by, lang)}
      </button>
      {note && <span className="hint"> {textIn(note, lang, map.language).text}</span>}
    </p>
  );
}
