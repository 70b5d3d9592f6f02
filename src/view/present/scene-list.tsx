// The scenes of a talk that is made: picked to be worked on, and moved by hand or by key.

import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { builderMessagesOf } from '../../i18n/builder.ts';
import { languageTag } from '../../i18n/language-name.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { authorsMap } from '../../analysis/what-if/with-own.ts';
import { spineOf } from '../../analysis/spine.ts';
import { checkTalk } from '../../presenting/check-talk.ts';
import { moved } from '../../presenting/edit-talk.ts';
import { playbackOf, type PlayedScene } from '../../presenting/playback.ts';
import type { Talk } from '../../presenting/talk.ts';
import { lookAt } from '../../store/talk/make-talk.ts';
import { changeTalk, ownTalkOf, pickScene } from '../../store/talk/own-talk.ts';
import { Entry } from '../entry.tsx';
import { useStores } from '../stores-context.tsx';
import { SceneForm } from './scene-form.tsx';
import { useReorder } from './use-reorder.ts';

export function SceneList({ map: shown, talk }: { readonly map: ArgumentMap; readonly talk: Talk }): ReactNode {
  const stores = useStores();
  const map = authorsMap(shown);
  const lang = useStore(stores.preferences, (state) => state.lang);
  const picked = useStore(ownTalkOf(stores), (state) => state.picked);
  const [told, setTold] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const words = builderMessagesOf(lang);
  const played = useMemo(() => playbackOf(map, talk).scenes, [map, talk]);
  // Who makes a talk in one language makes it in one.
  const findings = useMemo(() => checkTalk(map, talk).filter(({ rule }) => rule !== 'talk-language'), [map, talk]);
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= talk.scenes.length || to === from) return;
    changeTalk(stores, moved(map, talk, from, to), { picked: talk.scenes[from]!.id });
    setTold(words.movedTo(to + 1, talk.scenes.length));
  };
  const { dragged, into, handle } = useReorder(list, move);
  const count = useRef(talk.scenes.length);
  useEffect(() => {
    const added = talk.scenes.length === count.current + 1 ? talk.scenes.findIndex(({ id }) => id === picked) : -1;
    if (added >= 0) setTold(words.added(added + 1));
    count.current = talk.scenes.length;
    list.current?.querySelector('.builder-scene.picked')?.scrollIntoView({ block: 'nearest' });
  }, [talk, picked, words]);
  const press = (event: KeyboardEvent, at: number): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(at, at + by);
    // Where the entry itself was put elsewhere in the page, the focus has to follow it.
    const handle = event.currentTarget as HTMLElement;
    requestAnimationFrame(() => handle.focus());
  };
  const seconds = talk.scenes.reduce((sum, scene) => sum + (scene.seconds ?? 0), 0);
  return (
    <section>
      <h3>{words.scenes} ({talk.scenes.length}){seconds > 0 && `, ${words.minutes(Math.max(1, Math.round(seconds / 60)))}`}</h3>
      <ol className="builder-scenes" ref={list}>
        {played.map((each, at) => {
          const { scene } = each;
          const title = textIn(scene.title, lang, map.language);
          const isPicked = scene.id === picked;
          const hints = findings.filter(({ path }) => path[0] === 'scenes' && path[1] === at);
          return (
            <Entry key={scene.id} className={`builder-scene${isPicked ? ' picked' : ''}${dragged === at ? ' dragged' : ''}${into === at ? (dragged !== undefined && dragged < at ? ' into-below' : ' into-above') : ''}`}>
              <p className="builder-row">
                <button type="button" className="builder-handle" aria-label={words.drag(at + 1)} title={words.drag(at + 1)} onKeyDown={(event) => press(event, at)} {...handle(at)}>⠿</button>
                <button type="button" className="builder-title" data-first aria-expanded={isPicked} onClick={() => (pickScene(stores, isPicked ? undefined : scene.id), isPicked || lookAt(stores, scene))}>
                  <b>{at + 1}</b> <span lang={languageTag(title.lang)}>{title.text || words.untitled}</span>
                  <small>{metaOf(map, each, words)}{hints.length > 0 && ` · ${words.findings(hints.length)}`}</small>
                </button>
              </p>
              {isPicked && <SceneForm map={map} talk={talk} at={at} before={each.before} hints={hints} onMove={(by) => move(at, at + by)} />}
            </Entry>
          );
        })}
      </ol>
      <p className="unseen" role="status">{told}</p>
    </section>
  );
}

function metaOf(map: ArgumentMap, { scene, shown, added }: PlayedScene, words: ReturnType<typeof builderMessagesOf>): string {
  const boxes = [...shown].filter((id) => spineOf(map).stepOf(id) === undefined).length;
  return [words.boxes(boxes, added.length), scene.ask && words.asks, scene.whatIf && words.supposes, scene.seconds !== undefined && words.seconds(scene.seconds)].filter(Boolean).join(' · ');
}
