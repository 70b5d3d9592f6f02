/** The path of a browser. Rejects with what to do where there is none. */
export function findBrowser(): Promise<string>;
