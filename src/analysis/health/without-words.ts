// What the map says that the text says, without a sentence of it.

import { statementList } from './health-list.ts';

export const withoutWords = statementList('without-words', 'curators', ({ implicit, anchors = [] }) => !implicit && anchors.length === 0);
