'use client';

import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';

export type BoundaryProps = {
  /** Called with what a part below has thrown while rendering. */
  onError?: ((error: unknown, info: ErrorInfo) => void) | undefined;
  /** What is shown instead; `retry` draws the children anew. */
  fallback: (retry: () => void, error: unknown) => ReactNode;
  children: ReactNode;
};

type BoundaryState = { failed: false } | { failed: true; error: unknown };

/** Keeps a fault in the kit inside the kit. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failed: true, error };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    const { state } = this;
    if (!state.failed) return this.props.children;
    return this.props.fallback(() => this.setState({ failed: false }), state.error);
  }
}
