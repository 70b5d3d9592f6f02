// The focus goes with the selection as long as it is on the map. A box that has just been opened, or that the camera has
// just brought to the screen, is there a few frames later, when React Flow has taken it over.

const MOST_FRAMES = 20;

/** @returns ends the wait */
export function moveFocus(stage: HTMLElement, id: string): () => void {
  let frame = 0;
  let waited = 0;
  const attempt = (): void => {
    const focused = document.activeElement;
    const isElsewhere = focused !== document.body && !stage.contains(focused);
    if (isElsewhere || (focused instanceof HTMLElement && focused.dataset['id'] === id)) return;
    const box = stage.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
    if (box) box.focus({ preventScroll: true });
    else if (waited++ < MOST_FRAMES) frame = requestAnimationFrame(attempt);
  };
  attempt();
  return () => cancelAnimationFrame(frame);
}
