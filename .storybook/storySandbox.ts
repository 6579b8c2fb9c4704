import { createContext, useContext } from 'react';
import type { Sandbox } from '../src/sandbox/index.js';

const onScreen = new Map<string, Sandbox>();

/** Hands a story's sandbox to its play function for as long as the story stands. */
export function keepSandbox(storyId: string, sandbox: Sandbox): () => void {
  onScreen.set(storyId, sandbox);
  return () => void onScreen.delete(storyId);
}

/** The sandbox of a story that is on screen, for its play function. */
export function sandboxOf(storyId: string): Sandbox {
  const sandbox = onScreen.get(storyId);
  if (!sandbox) throw new Error(`The story ${storyId} is not on screen, so it has no sandbox.`);
  return sandbox;
}

export const SandboxContext = createContext<Sandbox | undefined>(undefined);

/** The sandbox of the story around a component. */
export function useSandbox(): Sandbox {
  const sandbox = useContext(SandboxContext);
  if (!sandbox) throw new Error('useSandbox: no story around this component.');
  return sandbox;
}
