// What a sound text was read as: how much there is, what may not be as it was meant, and what bears on what.

import type { ReactNode } from 'react';
import { previewOf } from '../../formats/outline-text/preview.ts';
import type { MapReading } from '../../formats/read-map-text.ts';
import { mapsMessagesOf } from '../../i18n/maps.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Locale } from '../../model/localized-text.ts';
import { Findings } from '../findings.tsx';

/** Rows; more than that is read in the map itself. */
const MOST_ROWS = 15;

/** How much there is of each kind. O(size of the map) */
export function soundIn(map: ArgumentMap, lang: Locale): string {
  const count = (test: (step: ArgumentMap['inferences'][number]) => boolean): number => map.inferences.filter(test).length;
  return mapsMessagesOf(lang).sound({
    statements: map.statements.length,
    questions: map.questions.length,
    answers: map.statements.filter(({ answers, qualifies }) => answers !== undefined && qualifies === undefined).length,
    reasons: count(({ polarity }) => polarity === 'support'),
    objections: count(({ polarity, target }) => polarity === 'attack' && 'statement' in target),
    undercuts: count(({ target }) => 'inference' in target),
  });
}

interface OwnReadingProps {
  readonly map: ArgumentMap;
  readonly reading: MapReading;
  readonly lang: Locale;
  readonly onGo: (line: number) => void;
}

export function OwnReading({ map, reading, lang, onGo }: OwnReadingProps): ReactNode {
  const words = mapsMessagesOf(lang);
  const { hints = [], locate } = reading;
  const { rows, more } = previewOf(map, lang, MOST_ROWS);
  return (
    <>
      {hints.length > 0 && (
        <>
          <p className="own-told">{words.unsure}</p>
          <Findings findings={hints} locate={locate} lang={lang} onGo={(_finding, place) => place && onGo(place.line)} />
        </>
      )}
      <h3>{words.readAs}</h3>
      <ul className="own-preview">
        {rows.map(({ depth, number, word, tone, text, lang: of }, i) => (
          <li key={i} style={{ paddingLeft: `${Math.min(depth, 12) * 1.1}em` }}>
            <span className="hint">{number}</span> {word !== '' && <span className={`preview-word word-${tone}`}>{word}</span>} <span lang={of}>{text}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="hint">{words.moreRows(more)}</p>}
    </>
  );
}
