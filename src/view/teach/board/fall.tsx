// What follows when statements are rejected, on that part of the map which it concerns, worked out as *Doubt* does. It is a picture
// of its own: what the reader says themselves stays as it is.

import './board.css';
import type { NodeProps } from '@xyflow/react';
import { useMemo, type ReactNode } from 'react';
import { chosenSubmap, withItsWay } from '../../../analysis/chosen.ts';
import { consequencesOf } from '../../../analysis/what-if/consequences.ts';
import { authorsEvaluation, evaluationOf, labelOf } from '../../../analysis/what-if/evaluation.ts';
import { NO_OVERRIDES } from '../../../analysis/what-if/overrides.ts';
import { authorsMap } from '../../../analysis/what-if/with-own.ts';
import type { TeachMessages } from '../../../i18n/teach.ts';
import type { ArgumentMap, Id } from '../../../model/argument-map.ts';
import { textIn, type Locale } from '../../../model/localized-text.ts';
import { indexOf } from '../../../model/map-index.ts';
import { tagsOf } from '../../../store/what-if/follow-what-if.ts';
import type { Grade } from '../../../teaching/item.ts';
import { BoxNode } from '../../canvas/box-node.tsx';
import { Paper, spotStyle } from './paper.tsx';
import { useDrawn } from './use-drawn.ts';

interface FallProps {
  readonly map: ArgumentMap;
  readonly fall: NonNullable<Grade['fall']>;
  readonly lang: Locale;
  readonly words: TeachMessages;
}

/** Room for what a question's number and its line need. */
const LEFT = 64;

export function Fall({ map: shown, fall, lang, words }: FallProps): ReactNode {
  const map = authorsMap(shown);
  const { tags, visible, claims } = useMemo(() => {
    const overrides = { ...NO_OVERRIDES, reject: fall.reject };
    const now = evaluationOf(map, overrides);
    const consequences = consequencesOf(authorsEvaluation(map), now);
    return {
      tags: tagsOf({ map, now, consequences, locale: lang }, overrides),
      visible: chosenSubmap(map, withItsWay(map, concernedBy(map, fall, (id) => consequences.has(id)))),
      // Of a single claim it was asked whether it falls.
      claims: fall.at.length > 1 ? [] : fall.at.map((id) => ({ id, text: textIn(indexOf(map).statement(id)!.text, lang, map.language).text, isOut: labelOf(now, id) === 'out' })),
    };
  }, [map, fall, lang]);
  const drawn = useDrawn(map, visible, lang, tags);
  return (
    <section className="fall" aria-label={words.fall}>
      <h4>{words.fall}</h4>
      <p className="hint">{words.fallOf(fall.reject.length)}</p>
      {claims.map(({ id, text, isOut }) => <p key={id} className="fall-claim" data-falls={isOut}>{isOut ? words.falls(text) : words.holds(text)}</p>)}
      <Paper drawn={drawn} tags={tags} left={LEFT} label={words.map}>
        {[...drawn.nodes.values()].filter(({ type }) => type === 'box').map((node) => (
          <div key={node.id} role="group" aria-label={node.ariaLabel} className={`board-row-box${fall.at.includes(node.id) ? ' asked' : ''}`} data-id={node.id} style={spotStyle(node)}>
            <BoxNode {...({ data: node.data } as unknown as NodeProps)} />
          </div>
        ))}
      </Paper>
    </section>
  );
}

/** What was rejected and asked about, and of what it changed the reasons and objections that it has: they say why. */
function concernedBy(map: ArgumentMap, { reject, at }: NonNullable<Grade['fall']>, isChanged: (id: Id) => boolean): readonly Id[] {
  const index = indexOf(map);
  return [...reject, ...at, ...at.filter(isChanged).flatMap((id) => index.inferencesOn(id).flatMap((step) => [step.id, ...step.premises]))].filter((id) => index.statement(id) ?? index.inference(id));
}
