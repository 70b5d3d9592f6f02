// A part of the page that is fetched when it is first shown. Where that fails, as offline, it is told, the part closes, and everything else
// stays.

import { Component, Suspense, type ReactNode } from 'react';
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
