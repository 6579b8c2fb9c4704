'use client';

import { useId, useState } from 'react';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { CopyButton } from '../../ui/CopyButton.js';
import { OpenIcon } from '../../ui/icons/OpenIcon.js';
import { Notice } from '../../ui/Notice.js';
import { PasscodeField } from '../../ui/PasscodeField.js';
import { blockedClass, blockedProps, maskedClass, maskedProps } from '../../ui/maskedProps.js';
import { passcodeOf } from '../../ui/passcodeOf.js';
import { Qr } from '../../ui/Qr.js';
import type { LazyMessages } from '../../locales/locale.js';
import type { ProveProps } from '../factor.js';
import { parseOtpauth } from './parseOtpauth.js';
import type { OtpChallenge } from './otp.js';

/** QR code, key and passcode field on one screen. On a phone the key and the link come first: nobody scans their own screen. */
export function OtpProve(props: ProveProps<void, OtpChallenge, string, LazyMessages['otp']>) {
  const { formId, challenge, changed, text, busy, expired, error, onSubmit, options } = props;
  const slotClass = useSlotClass();
  const id = useId();
  const [short, setShort] = useState(false);
  const [onPhone] = useState(() => window.matchMedia('(pointer: coarse)').matches);
  if (!challenge) return null;
  const { qrCodeUri, qrCodeDataUrl } = challenge;
  const key = parseOtpauth(qrCodeUri);
  const length = key?.digits ?? 6;

  // Only a picture that is in the answer itself: another address would be told who enrols.
  const picture = /^data:image\/(png|jpeg|gif|webp);base64,/.test(qrCodeDataUrl) ? (
    <img
      {...blockedProps}
      className={slotClass('qr', blockedClass)}
      src={qrCodeDataUrl}
      alt={text.qr}
      width={200}
      height={200}
    />
  ) : null;
  const qr = (
    <div className="mfa-qr-row">
      {key ? <Qr value={qrCodeUri} label={text.qr} fallback={picture} /> : picture}
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
        <a className="mfa-button" data-kind="main" href={qrCodeUri}>
          <OpenIcon />
          {text.openApp}
        </a>
      ) : null}
      <div className="mfa-key">
        <code {...maskedProps} id={id} className={slotClass('secret', maskedClass)} aria-label={text.key}>
          {key.secret.replace(/(.{4})(?=.)/g, '$1 ')}
        </code>
        <CopyButton
          text={key.secret}
          label={text.copyKey}
          copiedLabel={text.copied}
          failedLabel={text.copyFailed}
        />
      </div>
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
        {onPhone ? null : (
          <a className="mfa-link" href={qrCodeUri}>
            {text.openApp}
          </a>
        )}
      </details>
    </div>
  ) : null;

  return (
    <form
      id={formId}
      className="mfa-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const code = passcodeOf(event.currentTarget);
        const whole = code.length === length;
        setShort(!whole && !expired);
        if (whole || expired) onSubmit(code);
      }}
    >
      {changed ? (
        <Notice kind="warn" title={text.changed}>
          {text.changedHint}
        </Notice>
      ) : null}
      {onPhone ? (
        <>
          {byHand}
          {qr}
        </>
      ) : (
        <>
          {qr}
          {byHand}
        </>
      )}
      <PasscodeField
        label={text.code(length)}
        hint={options.autoSubmit === false ? undefined : text.autoSubmit}
        length={length}
        autoSubmit={options.autoSubmit}
        error={error ?? (short ? text.incomplete(length) : undefined)}
        errorKind="passcode-incomplete"
        readOnly={busy}
        onComplete={(code) => {
          if (!expired) onSubmit(code);
        }}
        onChange={() => {
          if (short) setShort(false);
        }}
      />
    </form>
  );
}
