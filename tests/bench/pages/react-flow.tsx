// React Flow, as its address asks for it: as its first example is written, as its notes advise (`?advised`), or so with
// `onlyRenderVisibleElements` (`?visible`).

import type { Node, ReactFlowInstance } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { createRoot } from 'react-dom/client';
import { paintedWhen } from './bench-page.ts';
import { boundsOf, loadPicture, type Picture } from './picture.ts';
import { AdvisedClaims } from './react-flow-advised.tsx';
import { UsualClaims } from './react-flow-usual.tsx';

export type Claim = Node<{ text: string }, 'claim'>;

export interface ClaimsProps {
  readonly picture: Picture;
  /** Told what takes half of the boxes away, or brings them back. */
  readonly onHide: (hide: (isHidden: boolean) => void) => void;
  readonly onInit: (instance: ReactFlowInstance<Claim>) => void;
}

const asked = new URLSearchParams(location.search);
const isVisibleOnly = asked.has('visible');
const picture = await loadPicture();
const { boxes } = picture;
const bounds = boundsOf(boxes);

let flow: ReactFlowInstance<Claim> | undefined;
let hide: (isHidden: boolean) => void;
const props: ClaimsProps = { picture, onHide: (next) => void (hide = next), onInit: (instance) => void (flow = instance) };

const inDocument = (): number => document.querySelectorAll('.react-flow__node').length;
/** With `visible` those that stand in the window now; React Flow keeps those whose edge touches it as well. */
function due(isHidden: boolean): number {
  const staying = boxes.filter((box) => !(box.goes && isHidden));
  if (!isVisibleOnly || !flow) return staying.length;
  const { x, y, zoom } = flow.getViewport();
  return staying.filter((box) => x + (box.x + box.width) * zoom >= 0 && y + (box.y + box.height) * zoom >= 0 && x + box.x * zoom <= innerWidth && y + box.y * zoom <= innerHeight).length;
}
const isShown = (isHidden: boolean): boolean => inDocument() === due(isHidden) && document.querySelector('.react-flow__node[style*="visibility: hidden"]') === null;

createRoot(document.querySelector('#stage')!).render(isVisibleOnly || asked.has('advised') ? <AdvisedClaims {...props} isVisibleOnly={isVisibleOnly} /> : <UsualClaims {...props} />);
const first = await paintedWhen(() => flow !== undefined && isShown(false));
let isHidden = false;
const show = async (zoom: number): Promise<void> => {
  await flow!.setViewport({ x: 0, y: 0, zoom });
  await paintedWhen(() => isShown(isHidden));
};
window.bench = {
  first,
  camera: () => flow!.getViewport(),
  overview: () => show(Math.min(innerWidth / bounds.width, innerHeight / bounds.height)),
  reading: () => show(1),
  hide: async (next) => {
    const from = performance.now();
    hide(next);
    isHidden = next;
    return (await paintedWhen(() => isShown(next))) - from;
  },
  boxes: inDocument,
  expected: () => due(isHidden),
};
