// A question to the audience, where the next boxes will come: said aloud, counted, chosen or written down, then shown.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { languageTag } from '../../i18n/language-name.ts';
import { talkMessagesOf } from '../../i18n/talk.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn, type LocalizedText } from '../../model/localized-text.ts';
import type { Ask, TalkScene } from '../../presenting/talk.ts';
import { answerTo } from '../../store/talk/answers.ts';
import { useStores } from '../stores-context.tsx';
import { Hands } from './hands.tsx';

/** @param isAlone whether nothing else is on the stage */
export function AskCard({ map, scene: { ask, id }, isAlone }: { readonly map: ArgumentMap; readonly scene: TalkScene; readonly isAlone: boolean }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const answer = useStore(stores.talk, (state) => state.answers[id]);
  const words = talkMessagesOf(lang);
  if (!ask) return null;
  const say = (text: LocalizedText): ReactNode => {
    const { text: told, lang: of } = textIn(text, lang, map.language);
    return <span lang={languageTag(of)}>{told}</span>;
  };
  const { as, choices = [] } = ask;
  return (
    <section className={`talk-ask${isAlone ? ' alone' : ''}`} aria-label={textIn(ask.prompt, lang, map.language).text}>
      <p className="talk-prompt">{say(ask.prompt)}</p>
      {as === 'writing' && <textarea aria-label={words.answered} rows={3} maxLength={2000} value={typeof answer === 'string' ? answer : ''} onChange={(event) => answerTo(stores, id, event.target.value)} />}
      {as === 'hands' && choices.length > 0 && <Hands choices={choices.map(({ text }, i) => ({ key: String(i), text: say(text) }))} counts={Array.isArray(answer) ? answer : []} onCount={(counts) => answerTo(stores, id, counts)} />}
      {as !== 'hands' && choices.length > 0 && (
        <ol>
          {choices.map(({ text }, i) => (
            <li key={i}>
              <button type="button" aria-pressed={as === 'choice' ? answer === i : undefined} onClick={() => answerTo(stores, id, i)}>{say(text)}</button>
            </li>
          ))}
        </ol>
      )}
      <p className="hint">{{ aloud: words.aloud, hands: words.hands, choice: words.choose, writing: words.write }[as]}</p>
    </section>
  );
}

/** What was answered, beside what the text says, once that is shown. */
export function Answered({ map, ask: { choices = [] }, scene }: { readonly map: ArgumentMap; readonly ask: Ask; readonly scene: string }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const answer = useStore(stores.talk, (state) => state.answers[scene]);
  const words = talkMessagesOf(lang);
  if (answer === undefined || answer === '') return null;
  const say = ({ text, isRight }: (typeof choices)[number]): string => `${textIn(text, lang, map.language).text}${isRight ? ` (${words.right})` : ''}`;
  const told = typeof answer === 'string' ? answer : typeof answer === 'number' ? (choices[answer] ? say(choices[answer]) : '') : choices.map((choice, i) => `${say(choice)}: ${answer[i] ?? 0}`).join(' · ');
  return <span className="talk-answer"> {words.answered}{lang === 'zh' ? '：' : ': '}{told}</span>;
}
