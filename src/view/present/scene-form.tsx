// One scene of a talk that is made: its words, what it asks, what it looks at.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { builderMessagesOf } from '../../i18n/builder.ts';
import { languageName } from '../../i18n/language-name.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { replaced, titledIn, withoutScene, withPart, wordsIn, type SceneText } from '../../presenting/edit-talk.ts';
import { onlyItsFocus } from '../../presenting/scene-of-view.ts';
import { titleByItself } from '../../presenting/scene-title.ts';
import { shortIn } from '../../presenting/teller.ts';
import { MOST, type Talk, type TalkScene } from '../../presenting/talk.ts';
import { giveOwn, takeAgain } from '../../store/talk/make-talk.ts';
import { changeTalk } from '../../store/talk/own-talk.ts';
import { Findings } from '../findings.tsx';
import { NumberField } from '../number-field.tsx';
import { useStores } from '../stores-context.tsx';
import { AskForm } from './ask-form.tsx';
import { WordsField } from './words-field.tsx';

interface SceneFormProps {
  readonly map: ArgumentMap;
  readonly talk: Talk;
  readonly at: number;
  /** What the scenes before it leave on the stage. */
  readonly before: ReadonlySet<Id>;
  readonly hints: readonly Diagnostic[];
  readonly onMove: (by: 1 | -1) => void;
}

export function SceneForm({ map, talk, at, before, hints, onMove }: SceneFormProps): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const words = builderMessagesOf(lang);
  const scene = talk.scenes[at]!;
  const put = (next: TalkScene, part: string): void => changeTalk(stores, replaced(map, talk, at, next), { part: `${scene.id} ${part}` });
  // A scene that is named by nobody is called by what it is about, in each language: another one's words would help nobody.
  const byItself = titleByItself(map, scene);
  const say = (part: SceneText, text: string): void => put(withPart(scene, part, part === 'title' ? titledIn(scene.title, lang, text, byItself) : wordsIn(scene[part], lang, text)), part);
  const field = (part: SceneText, label: string, rows: number): ReactNode => <WordsField label={label} text={scene[part]} lang={lang} languages={map.language} rows={rows} emptied={part === 'title' ? byItself[lang] : undefined} onChange={(text) => say(part, text)} />;
  const others = map.language.filter((each) => each !== lang && Object.hasOwn(scene.title, each));
  const { focus, seconds, whatIf } = scene;
  const hasMore = scene.hide.length > 0 || scene.show.length > onlyItsFocus(map, scene, before).show.length;
  return (
    <div className="builder-form">
      {field('title', words.sceneTitle, 1)}
      {field('caption', words.caption, 2)}
      {field('note', words.note, 3)}
      {others.length > 0 && <p className="hint">{words.language(languageName(lang, lang))}</p>}
      <p className="builder-focus"><span>{words.about}:</span> {focus.map((id) => shortIn(map, id, lang)).join(' · ')}</p>
      {whatIf && <p className="hint">{words.supposed} <button type="button" className="plain" onClick={() => put(withPart(scene, 'whatIf', undefined), 'whatIf')}>{words.dropSupposed}</button></p>}
      <p className="builder-ways">
        <button type="button" className="framed-button" onClick={() => takeAgain(stores, at, 'view')}>{words.again}</button>
        <button type="button" className="framed-button" onClick={() => takeAgain(stores, at, hasMore ? 'focus' : 'all')}>{hasMore ? words.only : words.all}</button>
      </p>
      {hints.length > 0 && <Findings findings={hints} locate={undefined} lang={lang} isPlain />}
      <details className="further" open={scene.ask !== undefined || undefined}>
        <summary>{words.more}</summary>
        <AskForm ask={scene.ask} languages={map.language} onChange={(ask) => put(withPart(scene, 'ask', ask), 'ask')} />
        <label className="field builder-time">{words.time}<NumberField type="number" min={0} max={MOST.seconds} step={5} value={seconds} read={secondsIn} onNumber={(number) => put(withPart(scene, 'seconds', number), 'seconds')} /></label>
      </details>
      <p className="builder-ways">
        <button type="button" className="framed-button" onClick={() => void giveOwn(stores, scene.id)}>▷ {words.playFrom}</button>
        <button type="button" className="framed-button" disabled={at === 0} onClick={() => onMove(-1)}>{words.up}</button>
        <button type="button" className="framed-button" disabled={at === talk.scenes.length - 1} onClick={() => onMove(1)}>{words.down}</button>
        <button type="button" className="framed-button" onClick={() => changeTalk(stores, talk.scenes.length === 1 ? undefined : withoutScene(map, talk, at), { picked: (talk.scenes[at + 1] ?? talk.scenes[at - 1])?.id })}>{words.remove}</button>
      </p>
    </div>
  );
}

function secondsIn(text: string): number | undefined {
  const seconds = Math.round(Number(text));
  return text === '' || !Number.isFinite(seconds) || seconds < 0 ? undefined : Math.min(MOST.seconds, seconds);
}
