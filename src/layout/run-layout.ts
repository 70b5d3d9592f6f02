// From request to drawing, at once: what the command line and the tests call. A page loads one layout at a time
// (`layouts/later.ts`).

import type { Drawing, LayoutRequest } from './drawing.ts';
import { layoutIdOf } from './layouts/ids.ts';
import { layouts } from './layouts/index.ts';

/** The drawing of a request. @throws RangeError where no layout has the id */
export function runLayout(request: LayoutRequest): Drawing {
  return layouts[layoutIdOf(request.layout)](request);
}
