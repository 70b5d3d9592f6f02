// Where reasons run in a circle: each statement before what it is a reason for.

import { indexOf } from '../../model/map-index.ts';
import { supportCirclesOf } from '../../model/support-circles.ts';
import { inReadingOrder, type HealthList } from './health-list.ts';

export const circles = {
  id: 'circles',
  audience: 'curators',
  entriesOf: (map) => inReadingOrder(map, supportCirclesOf(indexOf(map)).map((ids) => ({ ids }))),
} as const satisfies HealthList;
