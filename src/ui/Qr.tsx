'use client';

import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { encode } from 'uqr';
import { useSlotClass } from './useSlotClass.js';
import { blockedClass, blockedProps } from './maskedProps.js';

/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
const QUIET = 4;

/** Modules to a side from which a code is too fine for a camera at the usual size. */
const FINE = 57;

export type QrProps = {
  /** The text in the code. */
  value: string;
  /** What the picture is, for readers. */
  label: string;
  /** Shown where the text is too long for a code. Default nothing. */
  fallback?: ReactNode;
};

/** A QR code, black on white whatever the theme, with its quiet zone inside the picture. */
export function Qr({ value, label, fallback = null }: QrProps) {
  const slotClass = useSlotClass();
  const drawing = useMemo(() => draw(value), [value]);
  if (!drawing) return fallback;
  return (
    // Around the drawing, for an SVG does not take each of these attributes as HTML does.
    <div
      {...blockedProps}
      className={slotClass('qr', blockedClass)}
      data-fine={drawing.side > FINE + 2 * QUIET || undefined}
      role="img"
      aria-label={label}
    >
      <svg viewBox={`0 0 ${drawing.side} ${drawing.side}`}>
        <path fill="#fff" d={`M0 0h${drawing.side}v${drawing.side}H0z`} />
        <path fill="#000" shapeRendering="crispEdges" d={drawing.path} />
      </svg>
    </div>
  );
}

function modules(value: string, ecc: 'L' | 'M'): boolean[][] | null {
  try {
    return encode(value, { ecc, border: 0 }).data;
  } catch {
    // Too long for any code.
    return null;
  }
}

function draw(value: string): { side: number; path: string } | null {
  let rows = modules(value, 'M');
  // Nothing soils a screen: of a long text larger modules are worth more than more mending.
  if (!rows || rows.length > FINE) rows = modules(value, 'L');
  if (!rows) return null;
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      const run = x + 1 - start;
      path += `M${start + QUIET} ${y + QUIET}h${run}v1h-${run}z`;
    }
  });
  return { side: rows.length + 2 * QUIET, path };
}
