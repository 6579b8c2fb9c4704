import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Button } from '../../src/ui/Button.js';
import { Countdown } from '../../src/ui/Countdown.js';
import { CopyButton } from '../../src/ui/CopyButton.js';
import { Dialog } from '../../src/ui/Dialog.js';
import { PasscodeField } from '../../src/ui/PasscodeField.js';
import { Qr } from '../../src/ui/Qr.js';
import { Skeleton } from '../../src/ui/Skeleton.js';
import { Strength } from '../../src/ui/Strength.js';
import { createLazy, useLazy } from '../../src/ui/createLazy.js';

test('H6 every part renders on a server, and none with a style attribute that a strict policy would block', () => {
  const html = renderToString(
    <>
      <Button busy>Verify</Button>
      <CopyButton text="x" label="Copy" copiedLabel="Copied" failedLabel="Not copied" />
      <Countdown remaining={() => 1000} schedule={() => () => {}} text={String} />
      <Dialog label="Question" onDismiss={() => {}}>
        Really?
      </Dialog>
      <PasscodeField label="Code" length={6} error="Wrong" {...{ autoFocus: true }} />
      <Qr value="otpauth://totp/x" label="QR code" />
      <Skeleton label="Loading" />
      <Strength level={3} label="Strong" />
    </>,
  );
  expect(html).toContain('mfa-passcode-input');
  expect(html).not.toContain('style=');
});

test('H6 a part that is loaded when needed is not loaded on a server', () => {
  const lazy = createLazy(() => Promise.reject(new Error('loaded')));
  function Part() {
    return <p>{useLazy(lazy).status}</p>;
  }
  expect(renderToString(<Part />)).toBe('<p>pending</p>');
});
