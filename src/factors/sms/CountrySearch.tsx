'use client';

import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { LazyMessages } from '../../locales/locale.js';
import { useLayout } from '../../ui/useLayout.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { findCountries } from './findCountries.js';
import type { Country } from './listCountries.js';

export interface CountrySearchProps {
  countries: readonly Country[];
  /** ISO code of the country that is chosen. */
  chosen: string;
  /** What is typed into it already. */
  typed: string;
  /** What it opens beside, and is as wide as. */
  anchor: RefObject<HTMLElement | null>;
  onChoose: (iso: string) => void;
  /** Called on Escape, and when the focus goes elsewhere by itself. */
  onClose: (by: 'escape' | 'leaving') => void;
  text: LazyMessages['sms'];
}

/** Px: less room than this below, and it opens to the side where there is more. */
const enough = 280;
const gap = 4;

/** Beside the anchor, as high as there is room for; in the top layer, where no dialog cuts it off. */
function place(panel: HTMLElement, anchor: HTMLElement): void {
  const { top, bottom, left, width } = anchor.getBoundingClientRect();
  const below = window.innerHeight - bottom - 2 * gap;
  const above = top - 2 * gap;
  const upwards = below < enough && above > below;
  Object.assign(panel.style, {
    left: `${left}px`,
    width: `${width}px`,
    top: upwards ? 'auto' : `${bottom + gap}px`,
    bottom: upwards ? `${window.innerHeight - top + gap}px` : 'auto',
    maxHeight: `${Math.min(Math.max(upwards ? above : below, 120), 360)}px`,
  });
}

/**
 * A search over the countries, opened from their select: type, go through what fits with the arrows, Enter chooses. The
 * focus stays in the field (ARIA's combobox with a listbox); Escape closes this and nothing else.
 */
export function CountrySearch({
  countries,
  chosen,
  typed,
  anchor,
  onChoose,
  onClose,
  text,
}: CountrySearchProps) {
  const slotClass = useSlotClass();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState(typed);
  const found = findCountries(countries, query);
  const [active, setActive] = useState(() =>
    typed
      ? 0
      : Math.max(
          0,
          countries.findIndex(({ iso }) => iso === chosen),
        ),
  );

  useLayout(() => {
    const shown = panel.current;
    const beside = anchor.current;
    if (!shown || !beside) return;
    const follow = () => place(shown, beside);
    shown.showPopover();
    follow();
    input.current?.focus({ preventScroll: true });
    window.addEventListener('resize', follow);
    window.addEventListener('scroll', follow, true);
    return () => {
      window.removeEventListener('resize', follow);
      window.removeEventListener('scroll', follow, true);
      shown.hidePopover();
    };
  }, [anchor]);

  useLayout(() => {
    const box = list.current;
    const option = box?.children.item(active);
    if (!box || !(option instanceof HTMLElement)) return;
    const { offsetTop: top, offsetHeight: height } = option;
    // By hand: scrollIntoView would move the page too. A row that is far off comes to the middle.
    const over = box.scrollTop - top;
    const under = top + height - box.scrollTop - box.clientHeight;
    if (Math.max(over, under) > 2 * height) box.scrollTop = top - (box.clientHeight - height) / 2;
    else if (over > 0) box.scrollTop -= over + height / 2;
    else if (under > 0) box.scrollTop += under + height / 2;
  }, [active, query]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = found.length - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowDown: active < last ? active + 1 : 0,
      ArrowUp: active > 0 ? active - 1 : last,
      PageDown: Math.min(active + 7, last),
      PageUp: Math.max(active - 7, 0),
      Home: 0,
      End: last,
    };
    const next = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey ? undefined : to[event.key];
    const done = event.key === 'Escape' || event.key === 'Enter' || (event.altKey && event.key === 'ArrowUp');
    if (next === undefined && !done) return;
    event.preventDefault();
    event.stopPropagation();
    const country = found[active];
    if (next !== undefined) setActive(Math.max(0, next));
    else if (event.key !== 'Enter') onClose('escape');
    else if (country) onChoose(country.iso);
  };

  const optionId = (iso: string) => `${id}${iso}`;
  const marked = found[active];
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- it does nothing itself: it keeps the focus, and notices its going
    <div
      ref={panel}
      popover="manual"
      className="mfa-countries"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose('leaving');
      }}
      onMouseDown={(event) => {
        if (event.target !== input.current) event.preventDefault();
      }}
    >
      <input
        ref={input}
        className={slotClass('input')}
        type="text"
        role="combobox"
        aria-label={text.search}
        placeholder={text.search}
        aria-expanded="true"
        aria-controls={`${id}l`}
        aria-autocomplete="list"
        aria-activedescendant={marked && optionId(marked.iso)}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul ref={list} id={`${id}l`} role="listbox" aria-label={text.country} className="mfa-options">
        {found.map(({ iso, code, name }, i) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's, which keeps the focus
          <li
            key={iso}
            id={optionId(iso)}
            role="option"
            className="mfa-option"
            aria-selected={i === active}
            onClick={() => onChoose(iso)}
          >
            <span>{name}</span>
            <bdi dir="ltr">{code}</bdi>
          </li>
        ))}
      </ul>
      <p role="status" className="mfa-hint">
        {marked ? null : text.noCountry}
      </p>
    </div>
  );
}
