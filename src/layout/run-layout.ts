// From request to drawing: what the worker, the window, the command line and the tests all call.

import type { Drawing, LayoutRequest } from './drawing.ts';
import { LAYOUT_IDS } from './layouts/ids.ts';
import { layouts } from './layouts/index.ts';

/** The drawing of a request. @throws RangeError where no layout has the id */
export function runLayout(request: LayoutRequest): Drawing {
  const id = LAYOUT_IDS.find((each) => each === request.layout);
  if (!id) throw new RangeError(`There is no layout "${request.layout}".`);
  return layouts[id](request);
}
