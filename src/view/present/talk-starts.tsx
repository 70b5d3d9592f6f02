// Talks that there are, to begin one's own with.

import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { builderMessagesOf } from '../../i18n/builder.ts';
import { storyMessages } from '../../i18n/stories.ts';
import { talkMessagesOf } from '../../i18n/talk.ts';
import { STORY_IDS } from '../../presenting/stories/story.ts';
import { curatedOf } from '../../store/talk/begin.ts';
import { CURATED } from '../../store/talk/follow-talk.ts';
import { startFrom } from '../../store/talk/make-talk.ts';
import { useStores } from '../stores-context.tsx';

export function TalkStarts(): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const map = useStore(stores.document, (state) => state.map);
  const [hasCurated, setCurated] = useState(false);
  useEffect(() => void curatedOf(stores).then((name) => setCurated(name !== undefined)), [stores, map]);
  const names = [...(hasCurated ? [[CURATED, talkMessagesOf(lang).curated] as const] : []), ...STORY_IDS.map((id) => [id, storyMessages[lang][id]] as const)];
  return (
    <section>
      <h3>{builderMessagesOf(lang).orBegin}</h3>
      <ul className="builder-starts">
        {names.map(([name, title]) => <li key={name}><button type="button" onClick={() => void startFrom(stores, name)}>{title}</button></li>)}
      </ul>
    </section>
  );
}
