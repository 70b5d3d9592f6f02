// What nobody waits for, done when the page has nothing else to do.

/**
 * Calls once the page is idle, at the latest after so many milliseconds; at once after the present task where the browser does not tell.
 * @returns what takes it back
 */
export function whenIdle(run: () => void, timeout?: number): () => void {
  if ('requestIdleCallback' in globalThis) {
    const asked = requestIdleCallback(() => run(), timeout === undefined ? {} : { timeout });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(run);
  return () => clearTimeout(timer);
}

/** Does a work in its steps, one at a time: whoever comes meanwhile waits for no more than that. @param then told what came of it @returns what ends it */
export function stepsWhenIdle<T>(steps: Iterator<unknown, T>, then: (result: T) => void): () => void {
  let isEnded = false;
  const go = (): void => {
    const step = steps.next();
    if (isEnded) return;
    if (step.done) then(step.value);
    else end = whenIdle(go);
  };
  let end = whenIdle(go);
  return () => {
    isEnded = true;
    end();
  };
}
