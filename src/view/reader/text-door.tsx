// Where the reader brings a copy of the text: pasted, chosen as a file, or dropped. What does not fit is said, and stays in the field.

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { BringResult } from '../../analysis/text/brought-text.ts';
import { languageName } from '../../i18n/language-name.ts';
import { readerMessagesOf } from '../../i18n/reader.ts';
import type { Source } from '../../model/source.ts';
import { bringOwnText, LONGEST_TEXT } from '../../store/own-text.ts';
import { useStores } from '../stores-context.tsx';
import { readTextFile } from './read-text-file.ts';

/** Letters. A field that held more would make the page wait; the rest is matched all the same. */
const MOST_SHOWN = 50_000;

type Told = { readonly kind: 'none' | 'matching' | 'too-long' | 'unreadable' } | { readonly kind: 'refused'; readonly outcome: Extract<BringResult, { ok: false }> };

interface TextDoorProps {
  readonly source: Source;
  /** What was dropped on the text or pasted into it before this was open. */
  readonly given: File | string | undefined;
  readonly onClose: () => void;
}

export function TextDoor({ source, given, onClose }: TextDoorProps): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const words = readerMessagesOf(lang);
  const [text, setText] = useState('');
  const [told, setTold] = useState<Told>({ kind: 'none' });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const languages = [...new Set(source.editions.map(({ language }) => languageName(lang, language)))].join(words.between);
  const published = source.editions.filter(({ url }) => url !== undefined && /^https?:/.test(url));

  const match = async (whole: string): Promise<void> => {
    setText(whole);
    if (whole.length > LONGEST_TEXT) return setTold({ kind: 'too-long' });
    setTold({ kind: 'matching' });
    // Told before the work begins, which may take a while.
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    const outcome = await bringOwnText(stores, whole);
    if (outcome?.ok === false) setTold({ kind: 'refused', outcome });
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = file.size > 4 * LONGEST_TEXT ? undefined : await readTextFile(file);
    if (read === undefined) setTold({ kind: file.size > 4 * LONGEST_TEXT ? 'too-long' : 'unreadable' });
    else await match(read);
  };
  useEffect(() => {
    if (given === undefined) return;
    queueMicrotask(() => void (typeof given === 'string' ? match(given) : take(given)));
  }, [given]); // oxlint-disable-line react-hooks/exhaustive-deps -- each once
  return (
    <div className="text-door" role="group" aria-label={words.addTitle}>
      {published.map(({ id, url, title }) => <p key={id}><a href={url} target="_blank" rel="noreferrer">{words.original}</a>: {title}</p>)}
      <p className="hint">{words.addHint(languages)}</p>
      <label className="field">
        {words.paste}
        <textarea
          ref={field}
          rows={5}
          spellCheck={false}
          value={text.slice(0, MOST_SHOWN)}
          onChange={({ target }) => setText(text.length > MOST_SHOWN ? target.value + text.slice(MOST_SHOWN) : target.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (pasted.length <= MOST_SHOWN) return;
            event.preventDefault();
            void match(pasted);
          }}
        />
      </label>
      <p className="reader-tools">
        <button type="button" className="framed-button" onClick={() => void match(text)}>{words.match}</button>
        <label className="framed-button file-button">{words.choose}<input type="file" className="unseen" accept=".txt,.md,text/plain" onChange={({ target }) => void take(target.files?.[0])} /></label>
        <button type="button" className="plain" onClick={onClose}>{words.cancel}</button>
      </p>
      <p role="status">
        {told.kind === 'matching' && words.matching}
        {told.kind === 'too-long' && words.tooLong}
        {told.kind === 'unreadable' && words.unreadable}
        {told.kind === 'refused' && `${words.refused[told.outcome.reason]}${told.outcome.account ? ` ${words.counted(told.outcome.account.byDigest, told.outcome.account.expected)}` : ''}`}
      </p>
    </div>
  );
}
