'use client';

import { useCallback, useRef, useState } from 'react';
import type { RefCallback, RefObject } from 'react';

/** A field of which nobody is told with each key, and how it begins. */
export interface StartText {
  /** The field, from the moment it is there. */
  input: RefObject<HTMLInputElement | null>;
  /** The field's `ref`. */
  attach: RefCallback<HTMLInputElement>;
  /** Puts another text in place of what stands there. */
  put: (text: string) => void;
}

/**
 * A field that begins with a text and then belongs to the person. The text is set on the element: as React's `defaultValue` it
 * would stand in the page's markup, where a stylesheet or a recorder reads it.
 */
export function useStartText(text: string): StartText {
  // The first one alone: the draft that it comes from changes with each key.
  const [start] = useState(text);
  const input = useRef<HTMLInputElement>(null);
  const attach = useCallback(
    (element: HTMLInputElement | null) => {
      // The same one comes again where an <Activity> shows it again: what was typed stays.
      if (!element || element === input.current) return;
      input.current = element;
      element.value = start;
    },
    [start],
  );
  const put = useCallback((next: string) => {
    if (input.current) input.current.value = next;
  }, []);
  return { input, attach, put };
}
