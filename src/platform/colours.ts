// Which colours the reader's system asks for.

export const prefersDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;
