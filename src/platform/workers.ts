// The threads that the first view may need. Apart from those who work in them, which a page without threads has too.

export const layoutWorker = (): Worker => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
export const readWorker = (): Worker => new Worker(new URL('./map-reader.worker.ts', import.meta.url), { type: 'module' });
