import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Boundary } from '../../src/ui/Boundary.js';
import { expectConsoleError } from '../setup/expectConsole.js';

test('X4 a fault in a part stays inside, is told to the host, and the part can be drawn anew', async () => {
  expectConsoleError('broken part');
  let broken = true;
  function Part() {
    if (broken) throw new Error('broken part');
    return <p>Fine</p>;
  }
  const onError = vi.fn();
  render(
    <Boundary onError={onError} fallback={(retry) => <button onClick={retry}>Try again</button>}>
      <Part />
    </Boundary>,
  );
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'broken part' }));
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('Fine')).toBeVisible();
});
