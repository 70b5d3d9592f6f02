// `crux layout`: the picture of a map as numbers, the same as on the screen but for the width of letters.

import { parseArgs } from 'node:util';
import { visibleSubmap } from '../../analysis/visible.ts';
import { initialOpen } from '../../analysis/open-state.ts';
import { drawingSvg } from '../../formats/drawing-svg.ts';
import { LAYOUT_IDS } from '../../layout/layouts/ids.ts';
import { runLayout } from '../../layout/run-layout.ts';
import { approximateMeasurer } from '../../layout/text-measure.ts';
import { frames } from '../../scene/frames/index.ts';
import { sceneOf } from '../../scene/scene.ts';
import { UsageError, type Command } from '../command.ts';
import { readMapFile } from '../read-file.ts';

export const layout: Command = {
  name: 'layout',
  summary: 'lay a map out and print boxes and lines',
  usage: `crux layout FILE --layout ID [--open all] [--level near|middle] [--lang en|zh] --json | --svg
  Prints {boxes: [{id, x, y, width, height}], routes: [{id, from, to, points}], bounds}, or the picture itself.
  --level   near: boxes with everything (as if nothing is said); middle: one line a statement
  --layout  ${LAYOUT_IDS.join(', ')}
  --open    all: with every question and statement open`,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { layout: { type: 'string', default: 'tidy-tree' }, open: { type: 'string' }, lang: { type: 'string', default: 'en' }, level: { type: 'string', default: 'near' }, json: { type: 'boolean', default: false }, svg: { type: 'boolean', default: false } },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.');
    const id = LAYOUT_IDS.find((each) => each === values.layout);
    if (!id) throw new UsageError(`There is no layout "${values.layout}".`);
    if (values.open !== undefined && values.open !== 'all') throw new UsageError('--open takes: all.');
    if (values.lang !== 'en' && values.lang !== 'zh') throw new UsageError(`There are no messages in "${values.lang}".`);
    const { level } = values;
    if (level !== 'near' && level !== 'middle') throw new UsageError('--level takes: near, middle.');
    if (values.json && values.svg) throw new UsageError('Ask for --json or for --svg.');
    const { result } = await readMapFile(file, io.cwd);
    if (!result.ok) {
      io.err(`${file} cannot be laid out; "crux check ${file}" says why.`);
      return 1;
    }
    const map = result.value;
    const visible = visibleSubmap(map, { open: values.open ?? initialOpen(map), kept: undefined, hide: 'dim' });
    const scene = sceneOf(map, visible, { frame: frames[id], locale: values.lang, level, pageWidth: 1280, measure: approximateMeasurer });
    const drawing = runLayout(scene.request);
    if (values.svg) {
      io.out(drawingSvg(drawing, scene.boxes, values.lang));
      return 0;
    }
    const boxes = drawing.boxes.map(({ id, x, y, width, height }) => ({ id, x, y, width, height }));
    const routes = drawing.routes.map(({ id, from, to, points }) => ({ id, from, to, points }));
    io.out(JSON.stringify({ boxes, routes, bounds: drawing.bounds }));
    return 0;
  },
};
