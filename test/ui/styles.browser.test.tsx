import { render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import type { CSSProperties, ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../src/ui/Button.js';
import { ErrorNote } from '../../src/ui/ErrorNote.js';
import { FactorTile } from '../../src/ui/FactorTile.js';
import { Notice } from '../../src/ui/Notice.js';
import { PasscodeField } from '../../src/ui/PasscodeField.js';
import { Skeleton } from '../../src/ui/Skeleton.js';
import { Strength } from '../../src/ui/Strength.js';
import { ChevronStartIcon } from '../../src/ui/icons/ChevronStartIcon.js';
import { KeyIcon } from '../../src/ui/icons/KeyIcon.js';
import { emulate, send } from './emulate.js';

afterEach(async () => {
  await emulate();
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
});

function Row({ level = 3, state }: { level?: 1 | 2 | 3; state?: string }) {
  return (
    <li className="mfa-factor-row" data-state={state}>
      <FactorTile>
        <KeyIcon />
      </FactorTile>
      <div className="mfa-factor-text">
        <span className="mfa-factor-name">Security key</span>
        <span className="mfa-factor-identity">ada@example.com</span>
      </div>
      <Strength level={level} label="Strong" />
      <Button kind="quiet">Remove</Button>
    </li>
  );
}

function Board({ theme, children }: { theme?: string; children?: ReactNode }) {
  return (
    <main className="mfa-root mfa-card" data-theme={theme}>
      <h1 className="mfa-title">Two-step verification</h1>
      <p className="mfa-lead">
        Sent to <strong>ada@example.com</strong>.{' '}
        <a href="#change" className="mfa-link">
          Change it
        </a>
      </p>
      <h2 className="mfa-section">Set up</h2>
      <ul className="mfa-rows">
        <Row level={1} />
        <Row level={2} state="removing" />
        <Row level={3} />
      </ul>
      <p className="mfa-empty">Nothing left to add.</p>
      <button type="button" className="mfa-choice">
        <FactorTile>
          <KeyIcon />
        </FactorTile>
        <span className="mfa-factor-text">Security key</span>
      </button>
      <Notice kind="good" title="You’re set." action={<Button>Done</Button>}>
        Next time we ask for a code.
      </Notice>
      <Notice kind="warn" title="The minute is over.">
        What you typed is kept.
      </Notice>
      <Notice kind="info" title="To know.">
        It can be set up again.
      </Notice>
      <ErrorNote
        kind="passcode-wrong"
        title="That code is not right."
        action={<Button kind="quiet">Again</Button>}
      >
        Look again.
      </ErrorNote>
      <PasscodeField label="Code" hint="Six digits." error="That code is not right." />
      <p className="mfa-hint" data-kind="bad">
        Tick the box first.
      </p>
      <div className="mfa-key">
        <span className="mfa-secret">JBSW Y3DP</span>
        <Button kind="quiet">Copy key</Button>
      </div>
      <label className="mfa-gate">
        <input type="checkbox" />I have kept it
      </label>
      <p className="mfa-sent">
        Sent to you. <Button kind="quiet">Change</Button>
      </p>
      <p className="mfa-guess">
        Did you mean <Button kind="quiet">ada@example.com</Button>?
      </p>
      <details className="mfa-help mfa-request-id" open>
        <summary>Error id</summary>
        <span>7a1f</span> <Button kind="quiet">Copy</Button>
      </details>
      <dl className="mfa-facts">
        <dt>Kind</dt>
        <dd>Security key</dd>
      </dl>
      <Button>Cancel</Button>
      <Button kind="main">Verify</Button>
      <Button kind="danger">Remove</Button>
      {children}
    </main>
  );
}

test.each([
  ['light', 'no-preference'],
  ['dark', 'no-preference'],
  ['light', 'more'],
  ['dark', 'more'],
])(
  'D1 words can be read on every ground, in %s with contrast %s (WCAG 1.4.3, 2.5.8)',
  async (theme, contrast) => {
    await emulate({ 'prefers-contrast': contrast });
    const { container } = render(<Board theme={theme} />);
    const { violations, passes } = await axe.run(container, {
      runOnly: ['color-contrast', 'target-size', 'list', 'label', 'button-name'],
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(passes.find(({ id }) => id === 'color-contrast')?.nodes.length).toBeGreaterThan(30);
  },
);

/** WCAG's relative luminance of a colour that the browser has computed. */
function luminance(colour: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test.each(['light', 'dark'])('the edge of a field can be seen, in %s (WCAG 1.4.11)', (theme) => {
  render(
    <div className="mfa-root" data-theme={theme}>
      <PasscodeField label="Code" />
      <PasscodeField label="Boxes" length={6} />
    </div>,
  );
  for (const element of [screen.getByLabelText('Code'), document.querySelector('.mfa-cell')!]) {
    const { borderTopColor, backgroundColor } = getComputedStyle(element);
    expect(contrast(borderTopColor, backgroundColor)).toBeGreaterThanOrEqual(3);
  }
});

test.each(['light', 'dark'])('E3 how long a button stays shut can be read on it, in %s', (theme) => {
  render(
    <Board theme={theme}>
      {([undefined, 'quiet'] as const).map((kind) => (
        <Button key={String(kind)} kind={kind} disabled note={<span className="mfa-opens-in">in 37 s</span>}>
          Send another
        </Button>
      ))}
    </Board>,
  );
  const notes = [...document.querySelectorAll('.mfa-opens-in')];
  expect(notes).toHaveLength(2);
  // What is seen of words that let their ground through.
  const seen = (colour: string, ground: string, opacity: string) =>
    `color-mix(in srgb, ${colour} ${100 * Number(opacity)}%, ${ground})`;
  for (const note of notes) {
    const { backgroundColor, opacity } = getComputedStyle(note.parentElement!);
    const surface = theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(21, 24, 32)';
    const ground = backgroundColor === 'rgba(0, 0, 0, 0)' ? surface : backgroundColor;
    const words = seen(getComputedStyle(note).color, ground, opacity);
    expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
  }
});

test.each(['none', 'active'])(
  'each control shows where the focus is, forced colours %s (WCAG 2.4.7)',
  async (value) => {
    await emulate({ 'forced-colors': value });
    render(<Board theme="light" />);
    const controls = [...document.querySelectorAll('a, button, input, summary')];
    expect(controls.length).toBeGreaterThan(10);
    for (const control of controls) {
      await userEvent.tab();
      expect(document.activeElement).toBe(control);
      const { outlineStyle, outlineWidth } = getComputedStyle(control);
      expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
    }
  },
);

test('H5 in forced colours what only its ground would show has an edge, or a ground of the reader’s own', async () => {
  const { container } = render(
    <Board theme="light">
      <div className="mfa-life" />
      <Skeleton label="Loading" />
      <Button kind="main" busy>
        Sending
      </Button>
      <Button kind="main" disabled>
        Not yet
      </Button>
    </Board>,
  );
  await emulate({ 'forced-colors': 'active' });
  const look = (part: string, pseudo?: string) =>
    getComputedStyle([...container.querySelectorAll(part)].at(-1)!, pseudo);
  const { backgroundColor: ground, color: ink } = look('.mfa-root');
  const keyword = (value: string) => {
    const probe = document.createElement('i');
    probe.style.cssText = `forced-color-adjust: none; color: ${value}`;
    container.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  expect([ground, ink]).toEqual([keyword('Canvas'), keyword('CanvasText')]);
  for (const part of ['.mfa-tile', '.mfa-key', '.mfa-button']) {
    const { borderTopWidth, borderTopColor } = look(part);
    expect([part, parseFloat(borderTopWidth) > 0, borderTopColor === ground]).toEqual([part, true, false]);
  }
  // A picture that has a colour of its own keeps it, on a ground that it was not chosen for.
  expect(look('.mfa-error > .mfa-icon').color).toBe(ink);
  // The grey rows, and the line that is the minute.
  expect(look('.mfa-skeleton-line').backgroundColor).toBe(keyword('GrayText'));
  expect(look('.mfa-life', '::before').backgroundColor).toBe(keyword('Highlight'));
  // A spinner without its gap stands still.
  expect(look('[aria-busy="true"].mfa-button', '::after').borderBlockStartColor).toBe('rgba(0, 0, 0, 0)');
  expect(look('[aria-busy="true"] > .mfa-button-label').opacity).toBe('0');
  const disabled = '[aria-disabled="true"]:not([aria-busy])';
  expect(look(disabled).color).toBe(keyword('GrayText'));
  expect([look(disabled).opacity, look(`${disabled} > .mfa-button-label`).opacity]).toEqual(['1', '1']);
  expect(look('[data-kind="main"]:not([aria-disabled])').borderTopWidth).toBe('2px');
  // Bars that would all be of one colour say nothing; the word beside them does.
  expect(look('.mfa-strength', '::before').display).toBe('none');
});

test.each([320, 760])('L3 rows that are loading have the height of real ones, %i px wide', async (width) => {
  await page.viewport(width, 700);
  render(
    <div className="mfa-root mfa-card">
      <Skeleton rows={2} label="Loading" />
      <ul className="mfa-rows">
        <Row />
        <Row />
      </ul>
    </div>,
  );
  const height = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().height;
  expect(Math.abs(height('.mfa-skeleton') - height('ul'))).toBeLessThanOrEqual(1);
});

test('H5 follows the page’s colour scheme, the reader’s, or the one that the host names', async () => {
  const ground = (theme: string | undefined, page: string) => {
    document.documentElement.style.colorScheme = page;
    const { unmount } = render(<main className="mfa-root mfa-card" data-theme={theme} />);
    const dark = luminance(getComputedStyle(screen.getByRole('main')).backgroundColor) < 0.2;
    unmount();
    return dark ? 'dark' : 'light';
  };
  await emulate({ 'prefers-color-scheme': 'dark' });
  expect(ground(undefined, 'light')).toBe('light');
  expect(ground(undefined, 'dark')).toBe('dark');
  expect(ground('auto', 'light')).toBe('dark');
  expect(ground('light', 'dark')).toBe('light');
  await emulate({ 'prefers-color-scheme': 'light' });
  expect(ground('auto', 'dark')).toBe('light');
  expect(ground('dark', 'light')).toBe('dark');
});

test('H5 a token works on the kit’s root and on anything around it', () => {
  const { rerender } = render(
    <div style={{ ['--mfa-accent' as string]: 'rgb(1, 2, 3)', ['--mfa-radius-s' as string]: '3px' }}>
      <div className="mfa-root">
        <Button kind="main">Verify</Button>
      </div>
    </div>,
  );
  const look = () => getComputedStyle(screen.getByRole('button'));
  expect([look().backgroundColor, look().borderRadius]).toEqual(['rgb(1, 2, 3)', '3px']);
  rerender(
    <div>
      <div className="mfa-root" style={{ ['--mfa-accent' as string]: 'rgb(4, 5, 6)' }}>
        <Button kind="main">Verify</Button>
      </div>
    </div>,
  );
  expect(look().backgroundColor).toBe('rgb(4, 5, 6)');
});

test('H4 in a right-to-left page the way back points the other way, as does what fills or empties', () => {
  document.documentElement.dir = 'rtl';
  const { container } = render(
    <div className="mfa-root">
      <ChevronStartIcon />
      <KeyIcon />
      <button type="button" className="mfa-choice" />
      <Strength level={1} label="Weak" />
      <div className="mfa-life" />
    </div>,
  );
  const drawn = (part: string, pseudo: string) => getComputedStyle(container.querySelector(part)!, pseudo);
  expect(drawn('.mfa-choice', '::after').rotate).toBe('-135deg');
  expect(drawn('.mfa-strength', '::before').scale).toBe('-1 1');
  expect(drawn('.mfa-life', '::before').transformOrigin).not.toMatch(/^0px/);
  const [chevron, key] = [...container.querySelectorAll('svg')];
  expect(getComputedStyle(chevron!).scale).toBe('-1 1');
  expect(getComputedStyle(key!).scale).toBe('none');
});

test('H5 who asks for more contrast gets quiet words and edges as strong as all others', async () => {
  render(
    <Board>
      <PasscodeField label="Another code" />
    </Board>,
  );
  const quiet = [
    ['.mfa-hint:not([data-kind])', 'color'],
    ['.mfa-lead', 'color'],
    ['.mfa-factor-identity', 'color'],
    ['.mfa-passcode-input', 'borderTopColor'],
    ['.mfa-button:not([data-kind])', 'borderTopColor'],
  ] as const;
  const differing = () => {
    const ink = getComputedStyle(document.querySelector('.mfa-root')!).color;
    const last = (part: string) => [...document.querySelectorAll(part)].at(-1)!;
    return quiet.filter(([part, side]) => getComputedStyle(last(part))[side] !== ink);
  };
  expect(differing()).toHaveLength(quiet.length);
  await emulate({ 'prefers-contrast': 'more' });
  expect(differing()).toEqual([]);
  const { borderTopColor, backgroundColor } = getComputedStyle(document.querySelector('.mfa-rows')!);
  expect(contrast(borderTopColor, backgroundColor)).toBeGreaterThanOrEqual(3);
});

test('H5 a finger finds 44 px, however dense a host has made the page', async () => {
  const { container } = render(
    <div style={{ '--mfa-control': '30px' } as CSSProperties}>
      <Board />
    </div>,
  );
  const heights = () =>
    [...container.querySelectorAll('.mfa-button, .mfa-choice, .mfa-passcode-input, .mfa-gate, summary')].map(
      (target) => target.getBoundingClientRect().height,
    );
  expect(Math.min(...heights())).toBeLessThan(40);
  try {
    await send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    await waitFor(() => expect(matchMedia('(pointer: coarse)').matches).toBe(true));
    expect(Math.min(...heights())).toBeGreaterThanOrEqual(44);
    // Below 16 px iOS zooms the page in under the finger.
    const { fontSize } = getComputedStyle(screen.getByLabelText('Code'));
    expect(parseFloat(fontSize)).toBeGreaterThanOrEqual(16);
  } finally {
    await send('Emulation.setTouchEmulationEnabled', { enabled: false });
  }
});

test('nothing moves for a reader who asked for less motion', async () => {
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  render(
    <Board>
      <Button busy>Send</Button>
    </Board>,
  );
  expect(document.getAnimations()).toEqual([]);
  await emulate({ 'prefers-reduced-motion': 'no-preference' });
  expect(document.getAnimations().length).toBeGreaterThan(0);
});

test.each([320, 1200])(
  'H5 nothing is wider than a screen of %i px, with text at 200 per cent too',
  async (width) => {
    await page.viewport(width, 700);
    const { container } = render(<Board />);
    const tooWide = () =>
      [...container.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > width)
        .map((element) => element.outerHTML.slice(0, 60));
    expect(tooWide()).toEqual([]);
    document.documentElement.style.fontSize = '200%';
    expect(tooWide()).toEqual([]);
  },
);
