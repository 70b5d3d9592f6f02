// What the class is given: a link and a file without the key, and paper.

import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { authorsMap } from '../../analysis/what-if/with-own.ts';
import { discussionMarkdown } from '../../formats/discussion-markdown.ts';
import type { TeachMessages } from '../../i18n/teach.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Schemes } from '../../model/schemes.ts';
import { loadSchemes } from '../../store/load-schemes.ts';
import { isOwn } from '../../store/map-file.ts';
import { takeOneFile } from '../../store/one-file.ts';
import { teacherOf } from '../../store/teach/teacher.ts';
import type { Sheet } from '../../teaching/sheet.ts';
import { useStores } from '../stores-context.tsx';
import { CopyMarkdown } from '../health/copy-markdown.tsx';
import { useSaid } from './use-said.ts';

/** An address that no other machine reaches. */
const ONLY_HERE = /^(?:https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])[:/]|file:)/;

export function HandOut({ map, sheet, words }: { readonly map: ArgumentMap; readonly sheet: Sheet; readonly words: TeachMessages }): ReactNode {
  const stores = useStores();
  const teacher = teacherOf(stores);
  const link = useStore(teacher, (state) => state.link);
  const name = useStore(stores.document, (state) => state.name ?? '');
  const { said, copy } = useSaid(words);
  const print = (key: boolean): void => stores.session.setState({ printing: { what: key ? 'key' : 'sheet' } });
  return (
    <section aria-label={words.give}>
      <h3>{words.give}</h3>
      <p className="exercise-ways">
        <button type="button" className="framed-button main" disabled={link === ''} onClick={() => void copy(link)}>{words.copyLink}</button>
        <button type="button" className="framed-button" onClick={() => print(false)}>{words.printSheet}</button>
        <button type="button" className="framed-button" onClick={() => print(true)}>{words.printKey}</button>
        <button type="button" className="framed-button" title={words.learnerFileHint} onClick={() => void teacher.values().then((values) => takeOneFile(stores, values))}>{words.learnerFile}</button>
      </p>
      <p role="status">{said}</p>
      {isOwn(name) ? <p className="practice-told">{words.onlyHere}</p> : ONLY_HERE.test(link) && <p className="hint">{words.thisMachine}</p>}
      <label className="field">{words.link}<textarea readOnly rows={2} value={link} /></label>
      <p><button type="button" className="plain" onClick={() => void teacher.values().then((lesson) => (stores.session.showPanel('none'), stores.view.setState({ lesson, text: undefined })))}>{words.tryIt}</button></p>
      <Discussion map={map} words={words} />
      <p className="hint">{words.seedLine(sheet.seed, sheet.mapVersion ?? '')}</p>
    </section>
  );
}

/** The clipboard wants its text at once, so the kinds of step are there before. */
function Discussion({ map, words }: { readonly map: ArgumentMap; readonly words: TeachMessages }): ReactNode {
  const stores = useStores();
  const { lang, notation } = useStore(stores.preferences);
  const [schemes, setSchemes] = useState<Schemes>();
  useEffect(() => void loadSchemes(stores.fetchFile).then(setSchemes), [stores]);
  return <p><CopyMarkdown label={words.copyDiscussion} write={() => discussionMarkdown({ map: authorsMap(map), locale: lang, notation }, schemes, stores.link())} /></p>;
}
