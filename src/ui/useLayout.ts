'use client';

import { useEffect, useLayoutEffect } from 'react';

/** `useLayoutEffect` without React 18's complaint on a server, where no effect runs anyway. */
export const useLayout = typeof document === 'undefined' ? useEffect : useLayoutEffect;
