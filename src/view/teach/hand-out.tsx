// What the class is given: a link and a file without the key, and paper.

import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { authorsMap } from '../../analysis/what-if/with-own.ts';
import { discussionMarkdown } from '../../formats/discussion-markdown.ts';
import { reachOf } from '../../formats/talk-pages/foot.ts';
import { classMessagesOf } from '../../i18n/class.ts';
import type { TeachMessages } from '../../i18n/teach.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import type { Schemes } from '../../model/schemes.ts';
import { runCommand } from '../../store/commands/index.ts';
import { loadSchemes } from '../../store/load-schemes.ts';
import { takeOneFile } from '../../store/one-file.ts';
import { teacherOf } from '../../store/teach/teacher.ts';
import { writeSet } from '../../teaching/set-file.ts';
import { KINDS } from '../../teaching/item.ts';
import type { Sheet } from '../../teaching/sheet.ts';
import { useStores } from '../stores-context.tsx';
import { AddressCode } from '../class/address-code.tsx';
import { CopyMarkdown } from '../health/copy-markdown.tsx';
import { useSaid } from './use-said.ts';

export function HandOut({ map, sheet, words }: { readonly map: ArgumentMap; readonly sheet: Sheet; readonly words: TeachMessages }): ReactNode {
  const stores = useStores();
  const teacher = teacherOf(stores);
  const { link, accepted } = useStore(teacher);
  const { said, copy, save } = useSaid(words, link);
  const inClass = classMessagesOf(useStore(stores.preferences, (preferences) => preferences.lang));
  // What cannot be reached from elsewhere is not what a class is given first.
  const isReached = reachOf(link) === 'everywhere';
  const print = (key: boolean): void => stores.session.setState({ printing: { what: key ? 'key' : 'sheet' } });
  return (
    <section aria-label={words.give}>
      <h3>{words.give}</h3>
      <p className="exercise-ways">
        <button type="button" className={isReached ? 'framed-button main' : 'framed-button'} disabled={link === ''} onClick={() => void copy(link)}>{words.copyLink}</button>
        <button type="button" className="framed-button" onClick={() => print(false)}>{words.printSheet}</button>
        <button type="button" className="framed-button" onClick={() => print(true)}>{words.printKey}</button>
        <button type="button" className={isReached ? 'framed-button' : 'framed-button main'} title={words.learnerFileHint} onClick={() => void teacher.values().then((values) => takeOneFile(stores, values, `${sheet.kinds.length === KINDS.length ? 'set' : sheet.kinds.join('-')}-${sheet.seed}`))}>{words.learnerFile}</button>
        <button type="button" className="framed-button" title={inClass.setFileHint} onClick={() => save(`${map.id}-${sheet.seed}-set.json`, 'application/json', writeSet(accepted.length > 0 ? { ...sheet, accepted } : sheet))}>{inClass.setFile}</button>
      </p>
      <p role="status">{said}</p>
      {link !== '' && <AddressCode link={link} title={textIn(map.title, sheet.lang, map.language).text} />}
      <label className="field">{words.link}<textarea readOnly rows={2} value={link} /></label>
      <p><button type="button" className="plain" onClick={() => void teacher.values().then((lesson) => (stores.session.showPanel('none'), stores.view.setState({ lesson, text: undefined })))}>{words.tryIt}</button></p>
      <p className="exercise-ways">
        <button type="button" className="framed-button" onClick={() => runCommand(stores, 'present', 'branches')}>{inClass.buildUp}</button>
        <span className="hint">{inClass.buildUpHint}</span>
      </p>
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
