// What lies over the stage for a moment: nothing at all, all scenes, another talk, a number to go to, the keys.

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { commandNamesOf } from '../../i18n/commands.ts';
import { talkMessagesOf } from '../../i18n/talk.ts';
import { storyMessages } from '../../i18n/stories.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import type { Playback } from '../../presenting/playback.ts';
import { STORY_IDS } from '../../presenting/stories/story.ts';
import { SCENE_COMMANDS } from '../../store/commands/scene.ts';
import { runCommand } from '../../store/commands/index.ts';
import type { StageLayer } from '../../store/talk-store.ts';
import { curatedOf } from '../../store/talk/begin.ts';
import type { CURATED } from '../../store/talk/follow-talk.ts';
import { goTo, goToScene, makeOwn } from '../../store/talk/play.ts';
import { OWN, ownTalkOf } from '../../store/talk/own-talk.ts';
import { keyName } from '../key-name.ts';
import { useStores } from '../stores-context.tsx';
import { Later, later } from '../later.tsx';

const TakeLayer = later(() => import('./take-layer.tsx'), 'TakeLayer');

interface LayersProps {
  readonly map: ArgumentMap;
  readonly playback: Playback;
  readonly layer: Exclude<StageLayer, 'none'>;
  readonly at: number;
}

export function Layers({ map, playback, layer, at }: LayersProps): ReactNode {
  const { talk, preferences } = useStores();
  const lang = useStore(preferences, (state) => state.lang);
  const words = talkMessagesOf(lang);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = (what: string): HTMLElement | null | undefined => root.current?.querySelector<HTMLElement>(what);
    (first('[aria-current], input') ?? first('button') ?? root.current)?.focus();
  }, [layer]);
  // Back to the stage, which has the keys.
  useEffect(() => {
    const stage = root.current?.closest<HTMLElement>('.talk');
    return () => stage?.focus();
  }, []);
  const close = (): void => talk.setState({ layer: 'none' });
  const titles = { blank: '', overview: words.overview, help: words.help, talks: words.talks, 'go-to': words.goTo, take: words.take };
  return (
    <div className={`talk-layer layer-${layer}`} role="dialog" aria-modal="true" aria-label={titles[layer] || words.stage} ref={root} tabIndex={-1}>
      {layer !== 'blank' && <h2>{titles[layer]} <button type="button" onClick={close} aria-label={words.previous}>✕</button></h2>}
      {layer === 'overview' && <Overview map={map} playback={playback} at={at} />}
      {layer === 'talks' && <Talks />}
      {layer === 'go-to' && <GoTo />}
      {layer === 'take' && <Later><TakeLayer map={map} /></Later>}
      {layer === 'help' && <Keys />}
    </div>
  );
}

function Overview({ map, playback, at }: Omit<LayersProps, 'layer'>): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  return (
    <ol className="talk-scenes">
      {playback.scenes.map(({ scene }, i) => (
        <li key={scene.id}><button type="button" aria-current={i === at ? 'step' : undefined} onClick={() => goToScene(stores, i)}><b>{i + 1}</b> {textIn(scene.title, lang, map.language).text}</button></li>
      ))}
    </ol>
  );
}

function Talks(): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const now = useStore(stores.view, (view) => view.talk);
  const words = talkMessagesOf(lang);
  const [curated, setCurated] = useState<typeof CURATED>();
  useEffect(() => void curatedOf(stores).then(setCurated), [stores]);
  const { draft } = useStore(ownTalkOf(stores));
  const names = [...(draft ? [[OWN, words.own] as const] : []), ...(curated ? [[curated, words.curated] as const] : []), ...STORY_IDS.map((id) => [id, storyMessages[lang][id]] as const)];
  return (
    <ul className="talk-scenes">
      {names.map(([name, title]) => (
        <li key={name}><button type="button" aria-current={name === now ? 'true' : undefined} onClick={() => runCommand(stores, 'present', name)}>{title}{name === now && ` (${words.chosen})`}</button></li>
      ))}
      <li><button type="button" className="talk-make" onClick={() => makeOwn(stores)}>{draft ? words.edit : words.make}</button></li>
    </ul>
  );
}

function GoTo(): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const words = talkMessagesOf(lang);
  const [isNowhere, setNowhere] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setNowhere(!goTo(stores, field.current?.value ?? ''));
      }}
    >
      <input ref={field} aria-label={words.goTo} autoComplete="off" aria-invalid={isNowhere} onKeyDown={(event) => event.key === 'Escape' && runCommand(stores, 'leave-talk')} />
      <button type="submit" className="framed-button">{words.go}</button>
      <p role="status">{isNowhere && words.nowhere}</p>
    </form>
  );
}

function Keys(): ReactNode {
  const { preferences } = useStores();
  const lang = useStore(preferences, (state) => state.lang);
  const names = commandNamesOf(lang);
  return (
    <dl className="keys">
      {SCENE_COMMANDS.filter(({ scope }) => scope === 'scene').map(({ id, keys = [] }) => (
        <div key={id}>
          <dt>{keys.map((key) => <kbd key={key}>{keyName(key, lang)}</kbd>)}</dt>
          <dd>{names[id]}</dd>
        </div>
      ))}
    </dl>
  );
}
