import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from '../../src/ui/Button.js';
import { SlotClassesContext } from '../../src/ui/useSlotClass.js';

test('H5 carries the class of its slot and the classes that the host adds to either', () => {
  render(
    <SlotClassesContext.Provider value={{ button: 'btn', submit: 'btn-primary' }}>
      <Button slot="submit" kind="main">
        Verify
      </Button>
    </SlotClassesContext.Provider>,
  );
  const button = screen.getByRole('button', { name: 'Verify' });
  expect(button).toHaveClass('mfa-button', 'mfa-submit', 'btn', 'btn-primary', { exact: true });
  expect(button).toHaveAttribute('data-kind', 'main');
  expect(button).toHaveAttribute('type', 'button');
});

test.each([
  ['busy', { busy: true }],
  ['disabled', { disabled: true }],
])('keeps the focus and swallows clicks, Enter and Space while %s', async (_, state) => {
  const onClick = vi.fn();
  const onOuterClick = vi.fn();
  const view = (now: { busy?: boolean; disabled?: boolean }) => (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a host's
    <div onClick={onOuterClick}>
      <Button {...now} onClick={onClick}>
        Send
      </Button>
    </div>
  );
  const { rerender } = render(view({}));
  const user = userEvent.setup();
  const button = screen.getByRole('button', { name: 'Send' });
  await user.click(button);
  expect(onClick).toHaveBeenCalledTimes(1);

  rerender(view(state));
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await user.click(button);
  await user.keyboard('{Enter} ');
  expect(onClick).toHaveBeenCalledTimes(1);
  expect(onOuterClick).toHaveBeenCalledTimes(1);
});

test('E2 a busy submit button stops its form, however it is sent', async () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const view = (busy: boolean) => (
    <form onSubmit={onSubmit}>
      <input aria-label="code" />
      <Button type="submit" busy={busy}>
        Verify
      </Button>
    </form>
  );
  const { rerender } = render(view(false));
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('code'), '1{Enter}');
  expect(onSubmit).toHaveBeenCalledTimes(1);
  rerender(view(true));
  await user.type(screen.getByLabelText('code'), '2{Enter}');
  await user.click(screen.getByRole('button'));
  expect(onSubmit).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('button', { name: 'Verify' })).toHaveAttribute('aria-busy', 'true');
});
