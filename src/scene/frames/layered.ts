// Layers: as the tree, but every statement once and all layers as wide as each other, for a statement stands beyond all that
// it is used for; so questions are set narrow, above their first answer.

import { LAYER_WIDTH } from '../../layout/layered/measures.ts';
import { breakLines } from '../../layout/text-measure.ts';
import { TYPE } from '../type-scale.ts';
import type { Frame } from './frame.ts';
import { tidyTree } from './tidy-tree.ts';

export const layered: Frame = {
  ...tidyTree,
  id: 'layered',
  undercut: (attacked) => attacked,
  widthAt: (_, level) => LAYER_WIDTH[level],
  roomBeside: () => 0,
  opened: (writer, band) => {
    const header = tidyTree.opened(writer, band);
    const question = writer.index.question(band.band.id ?? '');
    if (!header || !question) return header;
    const width = LAYER_WIDTH[writer.level];
    const type = 'label';
    const { number: _, ...box } = header.box;
    // In a layer lines run beside it, so the number stands before the words.
    const lines = breakLines(`${band.band.number}  ${writer.say(question.text)}`, width, TYPE[type], writer.measure);
    return { width, height: lines.length * TYPE[type].line, box: { ...box, parts: [{ type, lines, x: 0, y: 0 }] } };
  },
};
