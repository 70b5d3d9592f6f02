// Where careful readers differ: what the map says, what another reader says and why, and how the picture would change.

import './readings.css';
import type { ReactNode } from 'react';
import { readingInWords } from '../formats/reading-in-words.ts';
import { relationSentence } from '../formats/relation-sentence.ts';
import { readingMessagesOf } from '../i18n/readings.ts';
import type { ArgumentMap, Inference, Statement } from '../model/argument-map.ts';
import type { Locale } from '../model/localized-text.ts';

/** @param records a statement and the steps that it is a premise of, or a step; without readings they say nothing */
export function OtherReadings({ map, lang, records }: { readonly map: ArgumentMap; readonly lang: Locale; readonly records: readonly (Statement | Inference)[] }): ReactNode {
  const words = readingMessagesOf(lang);
  const isOfStatement = records.some((record) => 'stance' in record);
  return (
    <ul className="readings">
      {records.flatMap((record) =>
        (record.readings ?? []).map((reading, i) => {
          const { field, here, there, why, change } = readingInWords(map, record, reading, lang);
          return (
            <li key={`${record.id} ${i}`}>
              {isOfStatement && !('stance' in record) && <p className="hint">{words.ofStep}: {relationSentence(map, record.id, lang, { form: 'short' })}</p>}
              <dl>
                <div><dt>{words.here}</dt><dd>{field}: {here}</dd></div>
                <div><dt>{words.there}</dt><dd>{field}: {there}</dd></div>
              </dl>
              <p>{why}</p>
              <p className="hint">{change}</p>
            </li>
          );
        }),
      )}
    </ul>
  );
}
