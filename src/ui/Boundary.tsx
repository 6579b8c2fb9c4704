'use client';

import { Component } from 'react';
import type { ReactNode } from 'react';

export type BoundaryProps = {
  /** Called with what a part below has thrown while rendering. */
  onError: (error: unknown) => void;
  /** What is shown instead; `retry` draws the children anew. */
  fallback: (retry: () => void) => ReactNode;
  children: ReactNode;
};

/** Keeps a fault in the kit inside the kit. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    const { fallback, children } = this.props;
    return this.state.failed ? fallback(() => this.setState({ failed: false })) : children;
  }
}
