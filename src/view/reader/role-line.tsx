// What the sentence that is pointed at or selected does in the argument: a line for each thing, each leading to its place on
// the map.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { rolesOfSentence } from '../../formats/sentence-role.ts';
import { voiceOf } from '../../formats/take-along/voice.ts';
import { readerMessagesOf } from '../../i18n/reader.ts';
import { AUTHOR, speakerOf, type ArgumentMap, type Id, type Statement } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { textIn } from '../../model/localized-text.ts';
import { runCommand } from '../../store/commands/index.ts';
import { useStores } from '../stores-context.tsx';

interface RoleLineProps {
  readonly map: ArgumentMap;
  readonly sentence: string | undefined;
  readonly isBackground: (sentence: string) => boolean;
}

export function RoleLine({ map, sentence, isBackground }: RoleLineProps): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const held = useStore(stores.view, (view) => view.held);
  const words = readerMessagesOf(lang);
  if (sentence === undefined) return <div className="role-line"><p className="hint">{words.pick}</p></div>;
  // On a small screen the text lies over what it leads to.
  const goTo = (id: Id): void => {
    runCommand(stores, 'select', id);
    if (stores.session.getState().isNarrow) runCommand(stores, 'toggle-text');
  };
  const roles = rolesOfSentence(map, sentence, lang);
  // Whether the author holds it is what one asks first, so that is said here of their own claims too.
  const whose = (statement: Statement): string => {
    if (statement.stance !== 'asserts' || statement.implicit) return voiceOf(map, lang)(statement);
    return speakerOf(statement) === AUTHOR ? words.byAuthor : words.agreed(voiceOf(map, lang)(statement).replace(/^\(|\) $/g, ''));
  };
  const told = (id: Id): string => {
    const statement = indexOf(map).statement(id);
    return statement ? `${whose(statement)}${textIn(statement.short ?? statement.text, lang, map.language).text}` : '';
  };
  return (
    <div className="role-line" role="status">
      <p className="hint role-head">{words.place(sentence)} {held !== sentence && <button type="button" className="plain" onClick={() => runCommand(stores, 'hold-sentence', sentence)}>{words.hold}</button>}</p>
      {roles.length === 0 ? <p>{isBackground(sentence) ? words.background : words.unmapped}</p> : (
        <ul>
          {roles.map(({ id, number, text }) => (
            <li key={`${id} ${text}`}>
              <button type="button" onClick={() => goTo(id)}><span className="role-number">{number}</span> {text}{number !== '' && told(id) !== '' && <>: <span className="role-claim">{told(id)}</span></>}</button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
