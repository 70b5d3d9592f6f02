// The map as the textbooks have it: as a framework of attacks and supports, under a semantics of the reader's choice, with all
// that the result depends on beside it. From the palette only.

import './what-if.css';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { SUPPORT_READINGS, type SupportReading } from '../../analysis/frameworks/framework.ts';
import { extensionsOf, strengthsOf, type MapExtensions } from '../../analysis/semantics/evaluate-map.ts';
import { semantics, type ExtensionSemanticsId, type GradualSemanticsId } from '../../analysis/semantics/index.ts';
import type { Strengths } from '../../analysis/semantics/semantics.ts';
import { expertMessagesOf } from '../../i18n/experts.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { ChoiceGroup, type Choice } from '../choice-group.tsx';
import { NumberField } from '../number-field.tsx';
import { Panel } from '../panel.tsx';
import { useStores } from '../stores-context.tsx';
import { ExtensionLists, StrengthTable } from './expert-results.tsx';

const FRAMEWORKS = ['af', 'baf', 'qbaf'] as const;
const OF_EXTENSIONS: readonly ExtensionSemanticsId[] = semantics.flatMap((each) => (each.kind === 'extensions' ? [each.id] : []));
const OF_STRENGTHS: readonly GradualSemanticsId[] = semantics.flatMap((each) => (each.kind === 'strengths' ? [each.id] : []));

type Outcome = { readonly extensions: MapExtensions | undefined } | { readonly strengths: Strengths };

export function ExpertPanel({ map }: { readonly map: ArgumentMap }): ReactNode {
  const lang = useStore(useStores().preferences, (preferences) => preferences.lang);
  const words = expertMessagesOf(lang);
  const [as, setAs] = useState<(typeof FRAMEWORKS)[number]>('af');
  const [ofExtensions, setOfExtensions] = useState<ExtensionSemanticsId>('grounded');
  const [ofStrengths, setOfStrengths] = useState<GradualSemanticsId>('df-quad');
  const [support, setSupport] = useState<SupportReading>('evidential');
  const [base, setBase] = useState(0.5);
  const work = useCallback((): Outcome => {
    if (as === 'qbaf') return { strengths: strengthsOf(map, { as, semantics: ofStrengths, base }) };
    return { extensions: extensionsOf(map, as === 'af' ? { as, semantics: ofExtensions } : { as, semantics: ofExtensions, support }) };
  }, [map, as, ofExtensions, ofStrengths, support, base]);
  const [done, setDone] = useState<{ readonly work: typeof work; readonly outcome: Outcome }>();
  useEffect(() => {
    // What was chosen is shown before its result is worked out.
    const soon = setTimeout(() => setDone({ work, outcome: work() }));
    return () => clearTimeout(soon);
  }, [work]);
  const outcome = done?.work === work ? done.outcome : undefined;
  const choices = <T extends string>(ids: readonly T[], names: Readonly<Record<T, string>>, chosen: T, choose: (id: T) => void): Choice[] => ids.map((id) => ({ id, name: names[id], isChosen: id === chosen, choose: () => choose(id) }));
  return (
    <Panel title={words.title} className="experts">
      <p className="hint">{words.intro}</p>
      <ChoiceGroup name={words.as} choices={choices(FRAMEWORKS, words.framework, as, setAs)} />
      {as === 'qbaf' ? <ChoiceGroup name={words.semantics} choices={choices(OF_STRENGTHS, words.name, ofStrengths, setOfStrengths)} /> : <ChoiceGroup name={words.semantics} choices={choices(OF_EXTENSIONS, words.name, ofExtensions, setOfExtensions)} />}
      {as === 'baf' && <ChoiceGroup name={words.support} choices={choices(SUPPORT_READINGS, words.reading, support, setSupport)} />}
      {as === 'qbaf' && (
        <label className="field">
          {words.base}
          <NumberField type="number" min={0} max={1} step={0.05} value={base} read={(text) => (text !== '' && Number(text) >= 0 && Number(text) <= 1 ? Number(text) : null)} onNumber={(number) => setBase(number!)} />
        </label>
      )}
      <section aria-live="polite">
        <h3>{as === 'qbaf' ? [words.framework[as], words.name[ofStrengths], base].join(' · ') : [words.framework[as], words.name[ofExtensions], ...(as === 'baf' ? [words.reading[support]] : [])].join(' · ')}</h3>
        {!outcome && <p className="hint">{words.working}</p>}
        {outcome && 'strengths' in outcome && <StrengthTable map={map} lang={lang} strengths={outcome.strengths} />}
        {outcome && 'extensions' in outcome && (outcome.extensions ? <ExtensionLists map={map} lang={lang} found={outcome.extensions} /> : <p>{words.tooLarge}</p>)}
      </section>
    </Panel>
  );
}
