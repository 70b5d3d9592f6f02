// The talk, taken along: on paper, or as slides. What is made can be given up while it is made.

import './take-layer.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { SLIDE_TYPE, writeSlides } from '../../formats/talk-pages/slides.ts';
import { takeTalkMessagesOf } from '../../i18n/take-talk.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { runCommand } from '../../store/commands/index.ts';
import { linkToTalk, reachOfTalk } from '../../store/talk/link-to-talk.ts';
import { positionOf } from '../../store/talk/position.ts';
import { AddressCode } from '../class/address-code.tsx';
import { useStores } from '../stores-context.tsx';
import { usePages } from './use-pages.ts';

/** What is known of the slides: how many are made, or what became of them. */
type Slides = { readonly done: number; readonly of: number } | 'cancelled' | 'failed' | 'loadFailed' | 'saved' | 'notSaved';

export function TakeLayer({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const { session, preferences, save } = stores;
  const lang = useStore(preferences, (state) => state.lang);
  const words = takeTalkMessagesOf(lang);
  const { talk, playback } = useStore(stores.talk);
  const address = useStore(stores.view, (view) => view.scene);
  const scene = playback?.scenes[positionOf(playback, address).at]?.scene.id;
  const title = talk ? textIn(talk.title, lang, map.language).text : '';
  const pages = usePages(map);
  const [slides, setSlides] = useState<Slides>();
  const isWanted = useRef(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  // Who leaves does not wait for them.
  useEffect(() => () => void (isWanted.current = false), []);
  const making = typeof slides === 'object' ? slides : undefined;

  const make = async (): Promise<void> => {
    const taken = pages();
    if (!taken || isWanted.current) return;
    isWanted.current = true;
    setSlides({ done: 0, of: taken.talk.pages.length + 2 });
    const deck = await import('../../formats/talk-pages/slide-deck.ts').catch(() => undefined);
    const file = deck === undefined ? ('loadFailed' as const) : await writeSlides(taken.talk, {
      ...taken,
      openDeck: deck.openDeck,
      tell: async (done, of) => {
        setSlides({ done, of });
        // The page has to be painted, and a press to be heard.
        await new Promise((resolve) => setTimeout(resolve));
        return isWanted.current;
      },
    }).catch(() => 'failed' as const);
    const isGivenUp = !isWanted.current;
    isWanted.current = false;
    if (isGivenUp || file === undefined) setSlides('cancelled');
    else if (typeof file === 'string') setSlides(file);
    else setSlides(save(`${taken.name}.pptx`, SLIDE_TYPE, file) ? 'saved' : 'notSaved');
  };

  return (
    <>
      <p className="take-what">{words.what}</p>
      <ul className="take-ways">
        <li><button type="button" ref={first} className="framed-button" onClick={() => session.setState({ printing: { what: 'audience' } })}>{words.audience}</button><p>{words.audienceHint}</p></li>
        <li><button type="button" className="framed-button" onClick={() => session.setState({ printing: { what: 'speaker' } })}>{words.speaker}</button><p>{words.speakerHint}</p></li>
        <li>
          {making ? <button type="button" className="framed-button" onClick={() => void (isWanted.current = false)}>{words.cancel}</button> : <button type="button" className="framed-button" onClick={() => void make()}>{words.slides}</button>}
          <p role="status">{making ? <><progress max={making.of} value={making.done} aria-label={words.slides} /> {words.making(making.done, making.of)}</> : typeof slides === 'string' ? words[slides] : words.slidesHint}</p>
        </li>
        <li><button type="button" className="framed-button" onClick={() => runCommand(stores, 'take-one-file')}>{words.oneFile}</button><p>{words.oneFileHint}</p></li>
      </ul>
      <h3 className="take-address">{words.address}</h3>
      {reachOfTalk(stores) === 'browser' ? <p className="take-what">{words.onlyBrowser}</p> : <AddressCode link={linkToTalk(stores, scene)} title={title} />}
    </>
  );
}
