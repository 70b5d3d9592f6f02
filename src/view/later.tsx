// A part of the page that is fetched when it is first shown. Where that fails, as offline, it is told, the part closes, and everything else
// stays.

import { Component, lazy, Suspense, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react';
import type { AppStores } from '../store/app-stores.ts';
import { StoresContext } from './stores-context.tsx';

interface LaterProps {
  /** Nothing while the part is not wanted; then it may be tried again. */
  readonly children: ReactNode;
  readonly fallback?: ReactNode;
  /** Puts away what cannot be shown. */
  readonly onLost?: () => void;
}

export class Later extends Component<LaterProps, { readonly isLost: boolean }> {
  static override contextType = StoresContext;
  declare context: AppStores | undefined;
  override state = { isLost: false };
  static getDerivedStateFromError(): { readonly isLost: true } {
    return { isLost: true };
  }
  static getDerivedStateFromProps({ children }: LaterProps): { readonly isLost: false } | null {
    return children ? null : { isLost: false };
  }
  override componentDidCatch(): void {
    this.context?.session.notify('part-lost');
    this.props.onLost?.();
  }
  override render(): ReactNode {
    return this.state.isLost ? null : <Suspense fallback={this.props.fallback}>{this.props.children}</Suspense>;
  }
}

/** A component by its name in a module that is fetched when it is first shown. */
export function later<Props, Name extends string>(fetched: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>, name: Name): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: (await fetched())[name] }));
}
