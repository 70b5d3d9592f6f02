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
import { spineOf } from '../../analysis/spine.ts';
import { runCommand } from '../../store/commands/index.ts';
import { useStores } from '../stores-context.tsx';
import { useView } from '../use-view.ts';

interface RoleLineProps {
  readonly map: ArgumentMap;
  readonly sentence: string | undefined;
  readonly isBackground: (sentence: string) => boolean;
}

export function RoleLine({ map, sentence, isBackground }: RoleLineProps): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const { held, at } = useView();
  const words = readerMessagesOf(lang);
  if (sentence === undefined) return <div className="role-line" role="status"><p className="hint">{at !== undefined && indexOf(map).statement(at)?.implicit ? words.notSaid : words.pick}</p></div>;
  // On a small screen the text lies over what it leads to.
  const goTo = (id: Id): void => {
    runCommand(stores, 'select', id);
    if (stores.session.getState().isNarrow) runCommand(stores, 'toggle-text');
  };
  // What is selected comes first.
  const roles = rolesOfSentence(map, sentence, lang).toSorted((a, b) => Number(b.id === at) - Number(a.id === at));
  const bands = spineOf(map).bands.filter(({ kind, roots }) => kind === 'question' && roots.length > 0);
  const asked = bands.filter(({ id, roots }) => roles.some((role) => role.number !== '' && spineOf(map).placeOf(role.id)?.band.id === id && !roots.some((root) => root.id === role.id)));
  const short = (id: Id): string => {
    const record = indexOf(map).statement(id) ?? indexOf(map).question(id);
    return record ? textIn(record.short ?? record.text, lang, map.language).text : '';
  };
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
      <p className="hint role-head">{words.place(sentence)}{roles.filter((role) => role.number !== '').length > 1 && ` · ${words.several(roles.filter((role) => role.number !== '').length)}`} {held !== sentence && <button type="button" className="plain" onClick={() => runCommand(stores, 'hold-sentence', sentence)}>{words.hold}</button>}</p>
      {roles.length === 0 ? <p>{isBackground(sentence) ? words.background : words.unmapped}</p> : (
        <ul>
          {roles.map(({ id, number, text, besides }) => (
            <li key={`${id} ${text}`}>
              <button type="button" aria-pressed={id === at} onClick={() => goTo(id)}><span className="role-number">{number}</span> {text}{number !== '' && told(id) !== '' && <span className="role-claim">{told(id)}</span>}{besides.length > 0 && <small>{besides.join('; ')}</small>}</button>
            </li>
          ))}
          {asked.map(({ id, number, roots }) => <li key={id} className="hint">{words.inQuestion(number, short(id!), short(roots[0]!.id))}</li>)}
        </ul>
      )}
    </div>
  );
}
