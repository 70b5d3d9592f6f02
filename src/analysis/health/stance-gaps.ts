// Where the reasons of the map do not lead to the author's word on a statement, with nothing doubted: either the map lacks a
// step, or the text has a gap. How much weight a reason has is no question here.

import { stanceGaps as gapsIn } from '../what-if/stance-gaps.ts';
import { inReadingOrder, type HealthList } from './health-list.ts';

export const stanceGaps = {
  id: 'stance-gaps',
  audience: 'curators',
  entriesOf: (map) => inReadingOrder(map, gapsIn(map).map(({ statement, label }) => ({ ids: [statement.id], gap: { stance: statement.stance, label } }))),
} as const satisfies HealthList;
