'use client';

import { useEffect } from 'react';
import type { RefObject } from 'react';

/** What WebOTP takes; TypeScript's own types of the browser lack it. */
interface WebOtpRequest extends CredentialRequestOptions {
  otp: { transport: 'sms'[] };
}

/**
 * Takes the code out of a text message where the browser can (WebOTP), and types it into the input as a person would.
 * Listens while `active`, and stops when that ends or the screen is left. It sends nothing, so it need not wait for a click.
 */
export function useWebOtp(input: RefObject<HTMLInputElement | null>, active: boolean): void {
  useEffect(() => {
    if (!active || !('OTPCredential' in window)) return;
    const controller = new AbortController();
    // Refused, dismissed, timed out, aborted: the code can be typed all the same.
    listen(input, controller.signal).catch(() => {});
    return () => controller.abort();
  }, [active, input]);
}

async function listen(input: RefObject<HTMLInputElement | null>, signal: AbortSignal): Promise<void> {
  const request: WebOtpRequest = { otp: { transport: ['sms'] }, signal };
  const credential = await navigator.credentials.get(request);
  const field = input.current;
  if (!credential || !('code' in credential) || typeof credential.code !== 'string') return;
  // While a code that was typed is being checked, it stays.
  if (signal.aborted || !field || field.readOnly || field.disabled) return;
  // Past the value that React keeps track of, so that the event is taken for a person's.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, credential.code);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
