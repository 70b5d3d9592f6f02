// A picture of vectors on paper.

/** In a shadow, for what the picture says of itself is not meant for the page: there it has the page's own fonts, and white paper. */
export function showOnPaper(host: HTMLElement, markup: string): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const svg = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('text{font-family:var(--serif)}.sans{font-family:var(--sans)}svg{width:100%;height:100%;display:block}.page{fill:#fff}*{print-color-adjust:exact}');
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(svg);
}
