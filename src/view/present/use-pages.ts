// The talk that is given, as pages in the language of the page: without anything of the reader's own, for they are signed with the
// author's name.

import { useCallback } from 'react';
import { useStore } from 'zustand';
import { authorsMap } from '../../analysis/what-if/with-own.ts';
import type { PictureWanted } from '../../formats/talk-pages/page-picture.ts';
import type { TalkPages } from '../../formats/talk-pages/page.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { linkToTalk, reachOfTalk } from '../../store/talk/link-to-talk.ts';
import { pagesOfTalk } from '../../store/talk/pages-of-talk.ts';
import { measureText } from '../canvas/measure-text.ts';
import { useStores } from '../stores-context.tsx';

export interface TalkTaken extends PictureWanted {
  readonly talk: TalkPages;
  /** Of files: map, talk, version. */
  readonly name: string;
}

/** @returns what makes the pages; they are nothing while no talk is given */
export function usePages(shown: ArgumentMap): () => TalkTaken | undefined {
  const stores = useStores();
  const { lang: locale, notation } = useStore(stores.preferences);
  const { talk, playback, name } = useStore(stores.talk);
  return useCallback(() => {
    if (!talk || !playback) return undefined;
    const map = authorsMap(shown);
    const wanted: PictureWanted = { map, locale, notation, measure: measureText };
    const pages = pagesOfTalk({ ...wanted, talk, playback, linkTo: (scene) => linkToTalk(stores, scene), reach: reachOfTalk(stores) });
    return { ...wanted, talk: pages, name: [map.id, name, map.version].filter((part) => part !== undefined && part !== '').join('-') };
  }, [stores, shown, talk, playback, name, locale, notation]);
}
