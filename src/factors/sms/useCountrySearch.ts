'use client';

import { useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';

/** Fewer countries than this are looked through faster than searched. */
const worthIt = 10;

const opens = new Set(['ArrowDown', 'ArrowUp', ' ', 'F4']);

/** What leads away from a select; every other key may change it. */
const leads = new Set(['Tab', 'Escape']);

/**
 * Opens a search in place of the list that the browser would open from a select: by mouse, by the keys that open a list,
 * and by typing. A finger gets the phone's own picker, and so does everybody where the browser has no popovers.
 * @param locked Neither opens, nor does a key change what is chosen; the select keeps the focus all the same.
 */
export function useCountrySearch(count: number, locked: boolean) {
  const [typed, setTyped] = useState<string>();
  const pointer = useRef('');
  const can = (select: HTMLSelectElement) => count > worthIt && typeof select.showPopover === 'function';
  return {
    /** What opened it, if it was a letter; undefined while it is closed. */
    typed,
    close: () => setTyped(undefined),
    /** For the select. */
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        pointer.current = event.pointerType;
      },
      onMouseDown: (event: MouseEvent<HTMLSelectElement>) => {
        const select = event.currentTarget;
        if (locked) {
          event.preventDefault();
          return;
        }
        if (event.button !== 0 || pointer.current !== 'mouse' || !can(select)) return;
        event.preventDefault();
        select.focus();
        // Not by an updater: with the focus the search has just shut itself.
        setTyped(typed === undefined ? '' : undefined);
      },
      onKeyDown: (event: KeyboardEvent<HTMLSelectElement>) => {
        const { key } = event;
        if (locked) {
          if (!leads.has(key)) event.preventDefault();
          return;
        }
        if (event.ctrlKey || event.metaKey || !can(event.currentTarget)) return;
        const letter = [...key].length === 1 && key !== ' ' && !event.altKey;
        if (!letter && !opens.has(key)) return;
        event.preventDefault();
        setTyped(letter ? key : '');
      },
    },
  };
}
