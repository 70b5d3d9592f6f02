import type { ReactNode } from 'react';
export function TeachPanel(): ReactNode {
  return null;
}
