// An item of a set before the class: read from the last row, answered by hands, then shown which answer counts and why.

import '../present/present.css';
import './class.css';
import { maxIndex } from 'd3-array';
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { classMessagesOf } from '../../i18n/class.ts';
import { languageTag } from '../../i18n/language-name.ts';
import { talkMessagesOf } from '../../i18n/talk.ts';
import { teachMessagesOf } from '../../i18n/teach.ts';
import { answersOf, keepAnswer } from '../../store/talk/answers.ts';
import { teacherOf } from '../../store/teach/teacher.ts';
import type { Item } from '../../teaching/item.ts';
import { sheetId, type Sheet } from '../../teaching/sheet.ts';
import { isForHands, worthOfChoices } from '../../teaching/show-of-hands.ts';
import { Hands } from '../present/hands.tsx';
import { useStores } from '../stores-context.tsx';
import { ClassScreen } from './class-screen.tsx';

interface ItemScreenProps {
  readonly sheet: Sheet;
  readonly items: readonly Item[];
  /** The id of the item that it begins with. */
  readonly first: string;
  readonly onClose: () => void;
}

export function ItemScreen({ sheet, items, first, onClose }: ItemScreenProps): ReactNode {
  const stores = useStores();
  const { accepted } = useStore(teacherOf(stores));
  const words = classMessagesOf(useStore(stores.preferences, (state) => state.lang));
  const told = talkMessagesOf(sheet.lang);
  const teach = teachMessagesOf(sheet.lang);
  const asked = items.filter(isForHands);
  const [at, setAt] = useState(() => Math.max(0, asked.findIndex(({ id }) => id === first)));
  const [isRevealed, setRevealed] = useState(false);
  const item = asked[at]!;
  const of = `${item.map}/set-${sheetId(sheet)}`;
  const [counts, setCounts] = useState<Readonly<Record<string, readonly number[]>>>(() => Object.fromEntries(Object.entries(answersOf(stores.storage, of)).flatMap(([id, answer]) => (Array.isArray(answer) ? [[id, answer as readonly number[]]] : []))));
  const own = counts[item.id] ?? [];
  const count = (next: readonly number[]): void => {
    setCounts({ ...counts, [item.id]: next });
    keepAnswer(stores, of, item.id, next);
  };
  const go = (by: 1 | -1): void => {
    setRevealed(false);
    setAt(Math.max(0, Math.min(asked.length - 1, at + by)));
  };
  // The first press shows the answer, the next goes on, as in a talk.
  const on = (): void => (isRevealed ? go(1) : setRevealed(true));
  const back = (): void => (isRevealed ? setRevealed(false) : go(-1));
  const press = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    const isField = target.closest('input') !== null;
    if (event.key === 'PageDown' || (!isField && (event.key === 'ArrowRight' || (event.key === ' ' && !target.closest('button'))))) on();
    else if (event.key === 'PageUp' || (!isField && event.key === 'ArrowLeft')) back();
    else return;
    event.preventDefault();
  };
  const worth = worthOfChoices(item, accepted);
  const marked = ({ worth: score }: { readonly worth: number }): 'right' | 'partly' | 'wrong' => (score >= 1 ? 'right' : score > 0 ? 'partly' : 'wrong');
  const most = maxIndex(worth.choices, (choice, i) => (marked(choice) === 'right' ? 0 : (own[i] ?? 0)));
  const favourite = most >= 0 && (own[most] ?? 0) > 0 && marked(worth.choices[most]!) !== 'right' ? worth.choices[most] : undefined;
  const ways = (
    <>
      <button type="button" disabled={at === 0} onClick={() => go(-1)}>{told.previous}</button>
      <span>{words.itemAt(at + 1, asked.length)}</span>
      <button type="button" disabled={at === asked.length - 1} onClick={() => go(1)}>{told.next}</button>
    </>
  );
  return (
    <ClassScreen title={`${item.kind} ${teach.kind[item.kind]}`} ways={ways} onClose={onClose} onKeyDown={press}>
      <div className="class-item" lang={languageTag(item.lang)}>
        {item.about.map(({ id, as, text }) => <blockquote key={`${as} ${id}`}><small>{as}</small> {text}</blockquote>)}
        <section key={item.id} className="talk-ask" aria-label={item.prompt}>
          <p className="talk-prompt">{item.prompt}</p>
          <Hands choices={worth.choices.map((choice) => ({ key: choice.id, text: choice.text, ...(choice.note === undefined ? {} : { note: choice.note }), ...(isRevealed ? { mark: marked(choice) } : {}) }))} counts={own} onCount={count} />
        </section>
        <p className="exercise-ways">
          <button type="button" className="framed-button" aria-expanded={isRevealed} onClick={() => setRevealed(!isRevealed)}>{isRevealed ? words.hide : words.reveal}</button>
          <button type="button" className="framed-button" disabled={own.every((each) => each === 0)} onClick={() => count(own.map(() => 0))}>{words.recount}</button>
          <span className="hint">{words.handsKeys}</span>
        </p>
        <div role="status"><Revealed isRevealed={isRevealed}>
          <p className="class-why"><strong>{words.accepted(worth.choices.flatMap((choice, i) => (marked(choice) === 'right' ? [i + 1] : [])))}</strong> {worth.why}</p>
          {favourite?.why !== undefined && <p className="class-why"><strong>{words.mostChose(most + 1)}</strong> {favourite.why}</p>}
        </Revealed></div>
      </div>
    </ClassScreen>
  );
}

/** What was hidden comes into sight where the screen is too low for all of it. */
function Revealed({ isRevealed, children }: { readonly isRevealed: boolean; readonly children: ReactNode }): ReactNode {
  const [shown, setShown] = useState<HTMLElement | null>(null);
  useEffect(() => {
    shown?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return isRevealed && <div ref={setShown}>{children}</div>;
}
