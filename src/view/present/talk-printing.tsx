// While a talk is given, paper shows the talk: its handout for the audience, or as it was asked for.

import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { PrintedTalk } from '../print/printed-talk.tsx';
import { useOnPaper } from '../print/use-on-paper.ts';
import { usePages } from './use-pages.ts';

export function TalkPrinting({ map }: { readonly map: ArgumentMap }): ReactNode {
  const { isOnPaper, what } = useOnPaper();
  const pages = usePages(map);
  const taken = isOnPaper ? pages() : undefined;
  return taken && createPortal(<PrintedTalk taken={taken} isForSpeaker={what === 'speaker'} />, document.body);
}
