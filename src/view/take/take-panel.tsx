// Take it along: what, and as what; it stands there to be looked at and selected, whether or not the clipboard is let.

import './take.css';
import '../../store/commands/later.ts';
import { useCallback, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { authorsMap } from '../../analysis/what-if/with-own.ts';
import type { Picture } from '../../formats/drawing-svg.ts';
import { FORMS, formOf, type FormId } from '../../formats/take-along/forms.ts';
import { PARTS, subjectOf, type Part } from '../../formats/take-along/part-of-map.ts';
import { classMessagesOf } from '../../i18n/class.ts';
import { ownReadingMessagesOf } from '../../i18n/own-reading.ts';
import { takeMessagesOf } from '../../i18n/take.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { runCommand } from '../../store/commands/index.ts';
import { Later, later } from '../later.tsx';
import { Panel } from '../panel.tsx';
import { useStores } from '../stores-context.tsx';
import { useOwnWords } from '../use-own-words.ts';
import { useTaken } from './use-taken.ts';

const AddressCode = later(() => import('../class/address-code.tsx'), 'AddressCode');

const WHAT = [...PARTS, 'view'] as const;

export function TakePanel({ map: shown }: { readonly map: ArgumentMap }): ReactNode {
  // What is taken along is signed with the author's name: nothing of the reader's own is in it.
  const map = authorsMap(shown);
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const words = takeMessagesOf(lang);
  const canPart = useStore(stores.view, ({ at }) => at !== undefined && subjectOf(map, at) !== undefined);
  const [wish, setWish] = useState<Part | 'view'>('statement');
  const [formId, setForm] = useState<FormId>('text');
  const own = useOwnWords();
  const [withWords, setWithWords] = useState(false);
  const wordsOf = useCallback((sentence: string) => own.get(sentence)?.text, [own]);
  const part = canPart ? wish : 'view';
  const form = formOf(formId);
  const { text, picture, fileName, link } = useTaken(map, part, formId, withWords && own.size > 0 ? wordsOf : undefined);
  const { notify } = stores.session;
  const made = typeof picture === 'object' ? picture : undefined;

  const rastered = async ({ svg, width, height }: Picture): Promise<Uint8Array | undefined> => {
    const png = await (await stores.pictures()).raster(svg, width, height);
    if (!png) notify('picture-not-made');
    return png;
  };
  const save = async (): Promise<void> => {
    const data = !made ? text : form.isRaster ? await rastered(made) : made.svg;
    if (data !== undefined) notify(stores.save(fileName, form.type, data) ? 'part-saved' : 'file-not-saved');
  };
  const copy = async (): Promise<void> => {
    if (!made || !form.isRaster) return notify((await stores.copy(made ? made.svg : text)) ? 'text-copied' : 'text-not-copied');
    const png = await rastered(made);
    if (png) notify((await (await stores.pictures()).copyPicture(png)) ? 'picture-copied' : 'picture-not-copied');
  };

  return (
    <Panel title={words.title} className="take">
      {!canPart && <p className="hint">{words.nothing}</p>}
      {map !== shown && <p className="hint">{ownReadingMessagesOf(lang).notTaken}</p>}
      <fieldset>
        <legend>{words.what}</legend>
        {WHAT.map((each) => (
          <label key={each} className="choice">
            <input type="radio" name="part" checked={part === each} disabled={each !== 'view' && !canPart} data-first={part === each || undefined} onChange={() => setWish(each)} />
            {words.part[each]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.asWhat}</legend>
        {FORMS.map(({ id }) => (
          <label key={id} className="choice">
            <input type="radio" name="form" checked={formId === id} onChange={() => setForm(id)} />
            {words.form[id]}
          </label>
        ))}
      </fieldset>
      {own.size > 0 && picture === undefined && <label className="choice"><input type="checkbox" checked={withWords} onChange={() => setWithWords(!withWords)} /> {words.withWords}</label>}
      <p className="take-ways">
        <button type="button" className="framed-button" disabled={picture !== undefined && !made} onClick={() => void copy()}>{words.copy}</button>
        <button type="button" className="framed-button" disabled={picture !== undefined && !made} onClick={() => void save()}>{words.save}</button>
      </p>
      <details className="further">
        <summary>{classMessagesOf(lang).address}</summary>
        <Later><AddressCode link={link} title={textIn(map.title, lang, map.language).text} /></Later>
      </details>
      <section className="take-whole">
        <h3>{words.whole}</h3>
        <button type="button" className="framed-button" onClick={() => runCommand(stores, 'take-one-file')}>{words.oneFile}</button>
        <p className="hint">{words.oneFileHint}</p>
      </section>
      {picture === undefined ? (
        <label className="field">
          {words.preview}
          <textarea readOnly rows={16} value={text} dir="auto" />
        </label>
      ) : made ? (
        <figure className="take-picture">
          <figcaption className="hint">{words.preview}</figcaption>
          <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(made.svg)}`} alt={words.part[part]} width={made.width} height={made.height} />
        </figure>
      ) : <p className="hint" role="status">{words[picture === 'failed' ? 'notMade' : 'making']}</p>}
    </Panel>
  );
}
