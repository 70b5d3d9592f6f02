// What stands above and below the picture: the way to what the scene is about, its title, and what is said to the audience.

import { type ReactNode } from 'react';
import { useStore } from 'zustand';
import { languageTag } from '../../i18n/language-name.ts';
import { wordsIn } from '../../i18n/notation.ts';
import { talkMessagesOf } from '../../i18n/talk.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { indexOf } from '../../model/map-index.ts';
import type { Beat } from '../../presenting/beats.ts';
import type { PlayedScene } from '../../presenting/playback.ts';
import { wayOf } from '../../presenting/way-of.ts';
import { useStores } from '../stores-context.tsx';
import { Answered } from './ask-card.tsx';
import { Following } from './following.tsx';

interface SceneHeadingProps {
  readonly map: ArgumentMap;
  readonly played: PlayedScene;
  readonly beat: Beat | undefined;
}

export function SceneHeading({ map, played, beat }: SceneHeadingProps): ReactNode {
  const { preferences } = useStores();
  const { lang, notation } = useStore(preferences);
  const words = talkMessagesOf(lang);
  const terms = wordsIn(lang, notation);
  const { scene, focus } = played;
  const title = textIn(scene.title, lang, map.language);
  const caption = scene.caption && textIn(scene.caption, lang, map.language);
  const way = wayOf(map, beat?.focus[0] ?? focus[0]);
  const index = indexOf(map);
  return (
    <>
      <header className="talk-head">
        <p className="talk-way">
          {way.map(({ id, polarity }, i) => {
            const record = index.statement(id) ?? index.question(id);
            const text = record && textIn(record.short ?? record.text, lang, map.language);
            return text && <span key={id}>{i > 0 && polarity && <em className={`word-${polarity}`}> {polarity === 'support' ? terms.because : terms.but} </em>}<span lang={languageTag(text.lang)}>{text.text}</span>{i === 0 && way.length > 1 && !way[1]!.polarity && ' · '}</span>;
          })}
        </p>
        <h2 className="talk-title" lang={languageTag(title.lang)}>{title.text}</h2>
      </header>
      <div className="talk-caption" role="status">
        {beat?.kind === 'whatIf' ? <Following map={map} focus={beat.focus} /> : caption && beat?.kind !== 'ask' && <p lang={languageTag(caption.lang)}>{caption.text}{scene.ask && <Answered map={map} ask={scene.ask} scene={scene.id} />}</p>}
        {beat?.kind !== 'ask' && scene.sentences.length > 0 && <p className="talk-where">{words.where(scene.sentences.map((id) => id.replace(/^P/, '¶')).join(', '))}</p>}
      </div>
    </>
  );
}
