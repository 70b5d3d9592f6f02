// One's own map as a text: typed or pasted, checked while it is typed, opened when it is sound.

import './maps.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { readMapText, type MapReading } from '../../formats/read-map-text.ts';
import { mapsMessagesOf } from '../../i18n/maps.ts';
import { runCommand } from '../../store/commands/index.ts';
import { Findings } from '../findings.tsx';
import { Panel } from '../panel.tsx';
import { useStores } from '../stores-context.tsx';
import { useAfterPaint } from '../use-after-paint.ts';
import { keepIndent } from './keep-indent.ts';
import { textFile } from './own-file.ts';
import { OwnReading, soundIn } from './own-reading.tsx';

/** Letters; more would make typing wait. */
const MOST_CHECKED = 100_000;

export function OwnTextPanel(): ReactNode {
  const stores = useStores();
  const { lang } = useStore(stores.preferences);
  const draft = useStore(stores.maps, (maps) => maps.draft);
  const words = mapsMessagesOf(lang);
  const field = useRef<HTMLTextAreaElement>(null);
  const reading = useReading(useAfterPaint(draft));
  const isEmpty = draft.trim() === '';
  const result = reading?.result;

  const goTo = (line: number): void => {
    const area = field.current;
    if (!area) return;
    const start = area.value.split('\n').slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    area.focus();
    area.setSelectionRange(start, start + (area.value.slice(start).split('\n')[0]?.length ?? 0));
  };

  return (
    <Panel title={words.textTitle} className="own-text">
      <p className="hint">{words.textHint}</p>
      <label className="field">
        {words.text}
        <textarea
          ref={field}
          data-first
          dir="auto"
          spellCheck={false}
          wrap="off"
          rows={18}
          value={draft}
          onKeyDown={keepIndent}
          onChange={({ target }) => stores.maps.write(target.value)}
        />
      </label>
      <div className="map-ways">
        <button type="button" className="framed-button" disabled={isEmpty || (result !== undefined && !result.ok)} onClick={() => runCommand(stores, 'open-file', textFile(draft))}>{words.open}</button>
        {isEmpty && <button type="button" className="plain" onClick={() => stores.maps.write(words.exampleText)}>{words.example}</button>}
      </div>
      <p className="own-told" role="status">
        {isEmpty ? words.empty : draft.length > MOST_CHECKED ? words.tooLong : result?.ok ? soundIn(result.value, lang) : result && words.faults(result.findings.length)}
      </p>
      {result && !result.ok && !isEmpty && <Findings findings={result.findings} locate={reading?.locate} lang={lang} onGo={(_finding, place) => place && goTo(place.line)} />}
      {reading && result?.ok && !isEmpty && <OwnReading map={result.value} reading={reading} lang={lang} onGo={goTo} />}
      <details className="further" open={isEmpty || undefined}>
        <summary>{words.signs}</summary>
        <dl className="signs">
          {words.signRows.map(([sign, meaning]) => (
            <div key={sign}>
              <dt><code>{sign}</code></dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Panel>
  );
}

/** What the text comes to; nothing while it is empty or too long to be checked while it is typed. */
function useReading(text: string): MapReading | undefined {
  const [read, setRead] = useState<{ readonly text: string; readonly reading: MapReading }>();
  const isChecked = text.trim() !== '' && text.length <= MOST_CHECKED;
  useEffect(() => {
    if (!isChecked) return undefined;
    let isCurrent = true;
    void textFile(text).bytes().then(readMapText).then((reading) => isCurrent && setRead({ text, reading }));
    return () => {
      isCurrent = false;
    };
  }, [text, isChecked]);
  // What was found last stands until the next is known, so that the list does not flicker.
  return isChecked ? read?.reading : undefined;
}
