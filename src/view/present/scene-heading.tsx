// What stands above and below the picture: the way to what the scene is about, its title, and what is said to the audience.

import { type ReactNode } from 'react';
import { useStore } from 'zustand';
import { spineOf } from '../../analysis/spine.ts';
import { voiceOf } from '../../formats/take-along/voice.ts';
import { languageTag } from '../../i18n/language-name.ts';
import { wordsIn } from '../../i18n/notation.ts';
import { talkMessagesOf } from '../../i18n/talk.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
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
  // What stands in the picture or on a card need not be told above it.
  const way = wayOf(map, beat?.focus[0] ?? focus[0]).filter(({ id }) => beat === undefined || ![...beat.framed, ...beat.apart].includes(id));
  const index = indexOf(map);
  const say = (id: Id, isWhole: boolean): ReactNode => {
    const record = index.statement(id) ?? index.question(id);
    const text = record && textIn((isWhole ? undefined : record.short) ?? record.text, lang, map.language);
    return text && <span lang={languageTag(text.lang)}>{text.text}</span>;
  };
  return (
    <>
      <header className="talk-head">
        <p className="talk-way">
          {way.map(({ id, polarity }, i) => <span key={id}>{i > 0 && (polarity ? <em className={`word-${polarity}`}> {polarity === 'support' ? terms.because : terms.but} </em> : ' · ')}{say(id, way.length === 1)}</span>)}
        </p>
        <h2 className="talk-title" lang={languageTag(title.lang)}>{title.text}</h2>
      </header>
      {beat && beat.apart.length > 0 && <div className="talk-cards">{beat.apart.map((id) => <Card key={id} map={map} claim={id} focus={beat.focus} />)}</div>}
      <div className="talk-caption" role="status">
        {beat?.kind === 'whatIf' ? <Following map={map} focus={focus} /> : caption && beat?.kind !== 'ask' && <p lang={languageTag(caption.lang)}>{caption.text}{scene.ask && <Answered map={map} ask={scene.ask} scene={scene.id} />}</p>}
        {beat?.kind === 'show' && scene.sentences.length > 0 && <p className="talk-where">{words.where(scene.sentences.map((id) => id.replace(/^P/, '¶')).join(', '))}</p>}
      </div>
    </>
  );
}

/** A claim that stands too far away to be in the picture, and how what is there bears on it. */
function Card({ map, claim, focus }: { readonly map: ArgumentMap; readonly claim: Id; readonly focus: readonly Id[] }): ReactNode {
  const { lang, notation } = useStore(useStores().preferences);
  const terms = wordsIn(lang, notation);
  const statement = indexOf(map).statement(claim);
  const { placeOf } = spineOf(map);
  const steps = focus.flatMap((id) => (placeOf(id)?.parent?.id === claim ? (placeOf(id)?.step ?? []) : []));
  const own = placeOf(claim)?.step?.polarity;
  if (!statement) return null;
  const { text, lang: of } = textIn(statement.short ?? statement.text, lang, map.language);
  const voice = voiceOf(map, lang)(statement).trim().replace(/^[(（]|[)）]$/g, '');
  return (
    <p className="talk-card">
      <span className={`talk-claim${own ? ` bears-${own}` : ''}`}>{voice !== '' && <small>{voice}</small>}<b>{placeOf(claim)?.number}</b> <span lang={languageTag(of)}>{text}</span></span>
      {steps[0] && steps.every(({ polarity }) => polarity === steps[0]!.polarity) && <em className={`word-${steps[0].polarity}`}>{steps.every(({ attacks }) => attacks) ? terms['does-not-follow'] : steps[0].polarity === 'support' ? terms.because : terms.but}</em>}
    </p>
  );
}
