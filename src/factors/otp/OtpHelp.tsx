'use client';

import type { ReactNode } from 'react';
import type { LazyMessages } from '../../locales/locale.js';

export interface OtpHelpProps {
  text: LazyMessages['otp'];
  /** Why there is no hurry, on this screen. */
  calm: string;
  /** The host's own, below the kit's. */
  help: ReactNode;
}

/**
 * For people who have no authenticator app yet: what they need, in neutral words, and what the host adds to it. It stands
 * beside the form, not in it, so that a button of the host's submits nothing.
 */
export function OtpHelp({ text, calm, help }: OtpHelpProps) {
  return (
    <details className="mfa-help">
      <summary>{text.noApp}</summary>
      <p>{text.noAppHelp}</p>
      {help}
      <p>{calm}</p>
    </details>
  );
}
