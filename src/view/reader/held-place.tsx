// A place of the text that is held while another one is read: its words, and what connects the two, tensions first.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { connectionOf } from '../../analysis/connection.ts';
import { groundedIn } from '../../analysis/sentences.ts';
import { numberOf } from '../../analysis/number-of.ts';
import type { ShownText } from '../../analysis/shown-text.ts';
import { relationSentence } from '../../formats/relation-sentence.ts';
import { languageTag } from '../../i18n/language-name.ts';
import { readerMessagesOf } from '../../i18n/reader.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { textIn } from '../../model/localized-text.ts';
import { runCommand } from '../../store/commands/index.ts';
import { useStores } from '../stores-context.tsx';

interface HeldPlaceProps {
  readonly map: ArgumentMap;
  readonly text: ShownText;
  readonly held: string;
  /** The other place, where one is selected. */
  readonly sentence: string | undefined;
}

/** The words of a sentence; where they are not there, what the map says stands in it. */
function WordsAt({ map, text, sentence }: Pick<HeldPlaceProps, 'map' | 'text'> & { readonly sentence: string }): ReactNode {
  const lang = useStore(useStores().preferences, (preferences) => preferences.lang);
  const own = text.sentences.find(({ ids }) => ids.includes(sentence))?.text;
  if (own !== undefined) return <p className="held-words" lang={languageTag(text.language)}>{own}</p>;
  return groundedIn(map, sentence).statements.map((id) => {
    const told = textIn(indexOf(map).statement(id)!.text, lang, map.language);
    return <p key={id} className="held-words" lang={languageTag(told.lang)}><span className="role-number">{numberOf(map, id)}</span> {told.text}</p>;
  });
}

export function HeldPlace({ map, text, held, sentence }: HeldPlaceProps): ReactNode {
  const stores = useStores();
  const { lang, notation } = useStore(stores.preferences);
  const words = readerMessagesOf(lang);
  const other = sentence === undefined || sentence === held ? undefined : sentence;
  const { tensions, shared, way } = other === undefined ? { tensions: [], shared: [], way: [] } : connectionOf(map, held, other);
  const say = (told: ArgumentMap['title']): string => textIn(told, lang, map.language).text;
  const connection = other !== undefined && (
    <div role="status">
      <ul aria-label={words.connects}>
        {shared.map((id) => <li key={id}><button type="button" onClick={() => runCommand(stores, 'select', id)}>{words.both(numberOf(map, id))}</button></li>)}
        {way.map((id) => <li key={id}><button type="button" onClick={() => runCommand(stores, 'select', id)}>{relationSentence(map, id, lang, { form: 'short', notation })}</button></li>)}
        {tensions.length + shared.length + way.length === 0 && <li>{words.nothing}</li>}
      </ul>
    </div>
  );
  return (
    <div className="held" role="group" aria-label={words.heldAt(words.place(held))}>
      {tensions.map(({ id, text: told }) => <p key={id} className="tension" role="status">{words.tension}{say(told)}</p>)}
      <div className="held-places">
        <div>
          <p className="held-head">
            <button type="button" className="plain" onClick={() => runCommand(stores, 'select-sentence', held)}>{words.place(held)}</button>
            <button type="button" className="plain" onClick={() => runCommand(stores, 'hold-sentence', held)}>{words.letGo}</button>
          </p>
          <WordsAt map={map} text={text} sentence={held} />
        </div>
        <div>
          <p className="held-head">{other === undefined ? <span className="hint">{words.pickSecond}</span> : words.place(other)}</p>
          {other !== undefined && <WordsAt map={map} text={text} sentence={other} />}
        </div>
      </div>
      {connection}
    </div>
  );
}
