// The shapes of answers and what draws them; there are no others.

import type { ReactNode } from 'react';
import { Match } from './match.tsx';
import { Order } from './order.tsx';
import { PickMany } from './pick-many.tsx';
import { PickOne } from './pick-one.tsx';
import { Place } from './place.tsx';
import type { ShapeProps } from './shape.ts';
import { Written } from './written.tsx';

/** @throws never: the compiler asks for a line for each shape */
export function ShapeOf({ item, ...rest }: ShapeProps): ReactNode {
  switch (item.shape) {
    case 'pick-one':
      return <PickOne item={item} {...rest} />;
    case 'pick-many':
    case 'set':
      return <PickMany item={item} {...rest} />;
    case 'order':
      return <Order item={item} {...rest} />;
    case 'match':
      return <Match item={item} {...rest} />;
    case 'place':
      return <Place item={item} {...rest} />;
    case 'written':
      return <Written item={item} {...rest} />;
  }
}
