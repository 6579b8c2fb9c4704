'use client';

import { useState } from 'react';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { bringIntoView } from '../../ui/bringIntoView.js';
import { CopyButton } from '../../ui/CopyButton.js';
import { OpenIcon } from '../../ui/icons/OpenIcon.js';
import { Notice } from '../../ui/Notice.js';
import { PasscodeField } from '../../ui/PasscodeField.js';
import { blockedClass, blockedProps, maskedClass, maskedProps } from '../../ui/maskedProps.js';
import { passcodeOf } from '../../ui/passcodeOf.js';
import { Qr } from '../../ui/Qr.js';
import { Status } from '../../ui/Status.js';
import type { LazyMessages } from '../../locales/locale.js';
import type { ProveProps } from '../factor.js';
import { OtpHelp } from './OtpHelp.js';
import { parseOtpauth } from './parseOtpauth.js';
import type { OtpChallenge } from './otp.js';

/** Digits that a code has at least (RFC 4226 5.3), where the key does not say how many. */
const fewest = 6;

/** QR code, key and passcode field on one screen. On a phone the key and the link come first: nobody scans their own screen. */
export function OtpProve(props: ProveProps<void, OtpChallenge, string, LazyMessages['otp']>) {
  const { formId, challenge, changed, text, busy, expired, error, onSubmit, options, help } = props;
  const slotClass = useSlotClass();
  /** How often in a row it was sent too short. */
  const [short, setShort] = useState(0);
  const [broken, setBroken] = useState<string>();
  const [onPhone] = useState(() => window.matchMedia('(pointer: coarse)').matches);
  if (!challenge) return null;
  const { qrCodeUri } = challenge;
  const qrCodeDataUrl = String(challenge.qrCodeDataUrl);
  const key = parseOtpauth(qrCodeUri);
  const length = key?.digits;
  const whole = (code: string) => (length === undefined ? code.length >= fewest : code.length === length);

  // Only a picture that is in the answer itself: another address would be told who enrols.
  const hasPicture = /^data:image\//i.test(qrCodeDataUrl) && qrCodeDataUrl !== broken;
  const instead = hasPicture ? (
    <img
      {...blockedProps}
      className={slotClass('qr', blockedClass)}
      src={qrCodeDataUrl}
      alt={text.qr}
      onError={() => setBroken(qrCodeDataUrl)}
    />
  ) : (
    <Notice kind="warn" title={text.noQr}>
      {key ? text.noQrHint : null}
    </Notice>
  );
  const qr = (
    <div className="mfa-qr-row">
      {/^otpauth:/i.test(qrCodeUri) ? <Qr value={qrCodeUri} label={text.qr} fallback={instead} /> : instead}
      <ol className="mfa-steps">
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
  const byHand = key ? (
    <div className="mfa-by-hand">
      {onPhone ? (
        <a {...blockedProps} className={`mfa-button ${blockedClass}`} data-kind="main" href={qrCodeUri}>
          <OpenIcon />
          {text.openApp}
        </a>
      ) : null}
      <div className="mfa-key">
        <span
          {...maskedProps}
          className={slotClass('secret', maskedClass)}
          dir="ltr"
          // No <code>: pages colour those. A group can be named (ARIA 1.2), and what it holds is still read.
          role="group"
          aria-label={text.key}
          // The blanks are for the eye.
          onCopy={(event) => {
            event.clipboardData.setData('text/plain', key.secret);
            event.preventDefault();
          }}
        >
          {key.secret.replace(/(.{4})(?=.)/g, '$1 ')}
        </span>
        <CopyButton
          text={key.secret}
          label={text.copyKey}
          copiedLabel={text.copied}
          failedLabel={text.copyFailed}
        />
      </div>
      <div className="mfa-actions mfa-ways">
        <details className="mfa-help">
          <summary>{text.details}</summary>
          <dl {...maskedProps} className={`mfa-facts ${maskedClass}`}>
            <dt>{text.account}</dt>
            <dd>
              <bdi>{key.account}</bdi>
            </dd>
            {key.issuer ? (
              <>
                <dt>{text.issuer}</dt>
                <dd>
                  <bdi>{key.issuer}</bdi>
                </dd>
              </>
            ) : null}
            <dt>{text.algorithm}</dt>
            <dd>{key.algorithm}</dd>
            <dt>{text.digits}</dt>
            <dd>{key.digits}</dd>
            <dt>{text.period}</dt>
            <dd>{text.seconds(key.period)}</dd>
          </dl>
        </details>
        {onPhone ? null : (
          <a {...blockedProps} className={`mfa-link ${blockedClass}`} href={qrCodeUri}>
            {text.openApp}
          </a>
        )}
      </div>
    </div>
  ) : null;

  // Nobody scans the screen that they hold: there the code's field comes before what another device may scan.
  const byHandFirst = onPhone && byHand;

  return (
    <>
      <form
        id={formId}
        className="mfa-form"
        onSubmit={(event) => {
          event.preventDefault();
          const code = passcodeOf(event.currentTarget);
          const enough = whole(code) || expired;
          setShort(enough ? 0 : short + 1);
          if (enough) onSubmit(code);
        }}
      >
        {byHandFirst ? byHand : qr}
        {byHandFirst ? null : byHand}
        <Status message={changed ? `${text.changed} ${text.changedHint}` : ''} />
        {changed ? (
          // Beside the field, which has the focus then: above the QR code a phone would not show it.
          <div ref={bringIntoView}>
            <Notice kind="warn" title={text.changed}>
              {text.changedHint}
            </Notice>
          </div>
        ) : null}
        <PasscodeField
          label={length === undefined ? text.codeAny : text.code(length)}
          hint={options.autoSubmit === false || length === undefined ? undefined : text.autoSubmit}
          length={length}
          minLength={fewest}
          autoSubmit={options.autoSubmit !== false && !expired}
          error={error ?? (short ? text.incomplete(length ?? fewest) : undefined)}
          round={challenge}
          errorKind="passcode-incomplete"
          attempt={short}
          readOnly={busy}
          onComplete={onSubmit}
          onChange={() => {
            setShort(0);
          }}
        />
        {byHandFirst ? qr : null}
      </form>
      <OtpHelp text={text} calm={text.calmMeanwhile} help={help} />
    </>
  );
}
