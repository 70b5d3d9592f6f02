// The whole screen for the page.

/** Fills the screen, or gives it back. Does nothing where the browser refuses. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Refused, as in a frame, or where nobody pressed anything.
  }
}
