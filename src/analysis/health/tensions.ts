// Where the text pulls two ways, in the order of the file: what pulls apart, and what resolves it where something does.

import type { HealthList } from './health-list.ts';

export const tensions = {
  id: 'tensions',
  audience: 'readers',
  entriesOf: (map) => map.tensions.map((tension) => ({ ids: [...tension.between, ...(tension.resolvedBy === undefined ? [] : [tension.resolvedBy])], tension })),
} as const satisfies HealthList;
