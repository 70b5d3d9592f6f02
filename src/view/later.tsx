// A part of the page that is fetched when it is first shown. Where that fails, as offline, it is told, the part closes, and everything else
// stays.

import { Component, createElement, memo, Suspense, type ComponentType, type ReactNode } from 'react';
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

/** A part that is fetched when it is first shown, or ahead of that: then it is there with the change that shows it, and not after it. */
type Part<Props> = ComponentType<Props> & { readonly ahead: () => void };

/** A component by its name in a module that is fetched when it is first shown, and drawn again where its props are others. One that failed is fetched anew when it is shown again, which `lazy` would not do. */
export function later<Props extends object, Name extends string>(fetched: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>, name: Name): Part<Props> {
  let part: ComponentType<Props> | undefined;
  let asked: Promise<void> | undefined;
  let failure: { readonly error: unknown } | undefined;
  const ask = (): Promise<void> => (asked ??= fetched().then((module) => void (part = module[name]), (error: unknown) => void (failure = { error })));
  const Fetched = memo(function Fetched(props: Props): ReactNode {
    if (part) return createElement(part, props);
    if (failure) {
      const { error } = failure;
      failure = asked = undefined;
      throw error;
    }
    // What waits for it above is drawn again when it has ended.
    throw ask();
  });
  // That it could not be fetched ahead is nobody's loss yet.
  return Object.assign(Fetched, { ahead: () => void ask().then(() => failure && (failure = asked = undefined)) });
}
