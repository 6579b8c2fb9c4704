import { act, render, screen, waitFor } from '@testing-library/react';
import { Activity, StrictMode, useRef, useState } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../src/ui/Button.js';
import { Dialog } from '../../src/ui/Dialog.js';
import { emulate } from './emulate.js';

function Opener({ onRestoreFocus, vanishes = false }: { onRestoreFocus?: () => void; vanishes?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {vanishes && open ? null : <Button onClick={() => setOpen(true)}>Remove</Button>}
      {open ? (
        <Dialog label="Remove it?" onDismiss={() => setOpen(false)} onRestoreFocus={onRestoreFocus}>
          <Button>Help</Button>
          <Button data-autofocus="">Keep</Button>
        </Dialog>
      ) : null}
    </>
  );
}
const dialog = (name: string) => screen.queryByRole('dialog', { name });
const frame = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));

test('E1 Escape asks the owner each time: five in a row do not close it behind the owner’s back', async () => {
  const onDismiss = vi.fn();
  render(
    <Dialog label="Set up" onDismiss={onDismiss}>
      <Button>Next</Button>
    </Dialog>,
  );
  for (let press = 1; press <= 5; press++) {
    await userEvent.keyboard('{Escape}');
    expect(onDismiss).toHaveBeenCalledTimes(press);
    expect(dialog('Set up')).toHaveProperty('open', true);
  }
});

test('E1 a dialog that the browser closes by itself comes back and asks its owner', async () => {
  const onDismiss = vi.fn();
  render(
    <Dialog label="Set up" onDismiss={onDismiss}>
      <Button>Next</Button>
    </Dialog>,
  );
  const element = dialog('Set up') as HTMLDialogElement;
  act(() => element.close());
  await waitFor(() => expect(onDismiss).toHaveBeenCalledTimes(1));
  expect(element.open).toBe(true);
  expect(element.matches(':modal')).toBe(true);
});

test('E1 a back gesture asks the owner too', () => {
  const onDismiss = vi.fn();
  render(
    <Dialog label="Set up" onDismiss={onDismiss}>
      <Button>Next</Button>
    </Dialog>,
  );
  const cancel = new Event('cancel', { cancelable: true });
  act(() => void dialog('Set up')?.dispatchEvent(cancel));
  expect(cancel.defaultPrevented).toBe(true);
  expect(onDismiss).toHaveBeenCalledTimes(1);
});

test('E1 a click outside never closes it', async () => {
  const onDismiss = vi.fn();
  render(
    <Dialog label="Set up" onDismiss={onDismiss}>
      <Button>Next</Button>
    </Dialog>,
  );
  await userEvent.click(document.documentElement, { position: { x: 5, y: 5 }, force: true });
  expect(onDismiss).not.toHaveBeenCalled();
  expect(dialog('Set up')).toHaveProperty('open', true);
});

test('H7 hidden by an <Activity> it stays shut, and the page is free', async () => {
  const onDismiss = vi.fn();
  const tree = (mode: 'visible' | 'hidden') => (
    <Activity mode={mode}>
      <Dialog label="Set up" onDismiss={onDismiss}>
        <Button>Go on</Button>
      </Dialog>
    </Activity>
  );
  const { rerender } = render(tree('visible'));
  const element = dialog('Set up') as HTMLDialogElement;
  rerender(tree('hidden'));
  // Its `close` event comes a task later.
  await new Promise((resolve) => element.addEventListener('close', resolve, { once: true }));
  expect([element.matches(':modal'), element.hasAttribute('open')]).toEqual([false, false]);
  expect(onDismiss).not.toHaveBeenCalled();
  rerender(tree('visible'));
  expect(element.matches(':modal')).toBe(true);
});

test('E1 of two dialogs only the upper one hears Escape, and nothing of it reaches the page', async () => {
  const heard: string[] = [];
  const onPage = vi.fn();
  document.addEventListener('keydown', onPage);
  render(
    <Dialog label="Set up" onDismiss={() => heard.push('lower')}>
      <Dialog label="Discard?" role="alertdialog" onDismiss={() => heard.push('upper')}>
        <Button>Stay</Button>
      </Dialog>
    </Dialog>,
  );
  await userEvent.keyboard('{Escape}');
  document.removeEventListener('keydown', onPage);
  expect(heard).toEqual(['upper']);
  expect(onPage).not.toHaveBeenCalled();
});

test('E1 Escape is its own though the page has prevented it, as a library does whose modal stays open around it', async () => {
  const prevent = (event: KeyboardEvent) => event.preventDefault();
  document.addEventListener('keydown', prevent, { capture: true });
  onTestFinished(() => document.removeEventListener('keydown', prevent, { capture: true }));
  const onDismiss = vi.fn();
  render(
    <Dialog label="Set up" onDismiss={onDismiss}>
      <Button>Next</Button>
    </Dialog>,
  );
  await userEvent.keyboard('{Escape}');
  expect(onDismiss).toHaveBeenCalledTimes(1);
});

test('C2 a file picker that is put away closes nothing but itself', () => {
  const onDismiss = vi.fn();
  render(
    <Dialog label="Set up" onDismiss={onDismiss}>
      <input type="file" aria-label="Photo" />
    </Dialog>,
  );
  // A file input tells of it by the very event by which a dialog does (HTML, 4.10.5.1.17), and that one bubbles.
  screen.getByLabelText('Photo').dispatchEvent(new Event('cancel', { bubbles: true }));
  expect(onDismiss).not.toHaveBeenCalled();
});

test('H7 a modal of the app’s around it hears nothing of its opening and closing', async () => {
  const onClose = vi.fn();
  const modal = (open: boolean) => (
    <StrictMode>
      <dialog open onClose={onClose}>
        {open ? (
          <Dialog label="Set up" onDismiss={() => {}}>
            <Button>Next</Button>
          </Dialog>
        ) : null}
      </dialog>
    </StrictMode>
  );
  const { rerender } = render(modal(true));
  await frame();
  act(() => (dialog('Set up') as HTMLDialogElement).close());
  await frame();
  rerender(modal(false));
  await frame();
  expect(onClose).not.toHaveBeenCalled();
});

test('U1 the first focus is on what is marked, and comes back to what opened it', async () => {
  render(<Opener />);
  await userEvent.click(page.getByRole('button', { name: 'Remove' }));
  expect(screen.getByRole('button', { name: 'Keep' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await frame();
  expect(dialog('Remove it?')).toBeNull();
  expect(screen.getByRole('button', { name: 'Remove' })).toHaveFocus();
});

test('U1 where what opened it has gone, the owner is told and can place the focus', async () => {
  const onRestoreFocus = vi.fn();
  render(<Opener vanishes onRestoreFocus={onRestoreFocus} />);
  await userEvent.click(page.getByRole('button', { name: 'Remove' }));
  await frame();
  expect(onRestoreFocus).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  await frame();
  expect(onRestoreFocus).toHaveBeenCalledTimes(1);
});

test('the first focus can be given by a ref', () => {
  function View() {
    const first = useRef<HTMLButtonElement>(null);
    return (
      <Dialog label="Set up" onDismiss={() => {}} initialFocus={first}>
        <Button>One</Button>
        <Button ref={first}>Two</Button>
      </Dialog>
    );
  }
  render(<View />);
  expect(screen.getByRole('button', { name: 'Two' })).toHaveFocus();
});

test('the kit writes nothing on the page behind: no style, no class, no attribute', () => {
  const html = document.documentElement.cloneNode() as HTMLElement;
  const body = document.body.cloneNode() as HTMLElement;
  render(
    <Dialog label="Set up" onDismiss={() => {}}>
      x
    </Dialog>,
  );
  expect(document.documentElement.cloneNode().isEqualNode(html)).toBe(true);
  expect(document.body.cloneNode().isEqualNode(body)).toBe(true);
});

test('H5 fills a phone’s width from the lower edge, and stands in the middle of a wide screen', async () => {
  render(
    <Dialog label="Set up" onDismiss={() => {}}>
      <div className="mfa-body">x</div>
    </Dialog>,
  );
  const element = dialog('Set up') as HTMLDialogElement;
  await page.viewport(320, 640);
  let box = element.getBoundingClientRect();
  expect([box.left, box.right, box.bottom]).toEqual([0, 320, 640]);
  await page.viewport(1000, 640);
  box = element.getBoundingClientRect();
  expect(box.width).toBe(448);
  expect(box.left).toBe(276);
  expect(Math.abs(box.top + box.bottom - 640)).toBeLessThanOrEqual(1);
});

test('H5 on paper, which has no layer above the page, it stands in the page’s own flow', async () => {
  render(
    <Dialog label="Set up" onDismiss={() => undefined}>
      <Button>Next</Button>
    </Dialog>,
  );
  const position = () => getComputedStyle(dialog('Set up')!).position;
  const onScreen = position();
  await emulate({}, 'print');
  const onPaper = position();
  await emulate();
  // `static`, which a browser that only plays the printer calls by what it is in the top layer.
  expect([onScreen, onPaper]).toEqual(['fixed', expect.stringMatching(/^(static|absolute)$/)]);
});
