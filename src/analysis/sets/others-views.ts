// What somebody else than the author of the text holds.

import { AUTHOR, speakerOf } from '../../model/argument-map.ts';
import { statementSet } from './named-set.ts';

export const othersViews = statementSet('others-views', (statement) => speakerOf(statement) !== AUTHOR);
