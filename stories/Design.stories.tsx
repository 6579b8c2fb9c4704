import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { Button } from '../src/ui/Button.js';
import { ErrorNote } from '../src/ui/ErrorNote.js';
import { FactorTile } from '../src/ui/FactorTile.js';
import { Notice } from '../src/ui/Notice.js';
import { PasscodeField } from '../src/ui/PasscodeField.js';
import { Skeleton } from '../src/ui/Skeleton.js';
import { Spinner } from '../src/ui/Spinner.js';
import { Strength } from '../src/ui/Strength.js';
import { AppIcon } from '../src/ui/icons/AppIcon.js';
import { CloseIcon } from '../src/ui/icons/CloseIcon.js';
import { MailIcon } from '../src/ui/icons/MailIcon.js';
import { MessageIcon } from '../src/ui/icons/MessageIcon.js';
import './looks/controls.css';
import { showStates } from './looks/showStates.js';

/** H5: each control in each state that it can be in. `data-show` stands for the pointer and the focus. */
const meta = {
  title: 'Design/Controls',
  beforeEach: showStates,
  parameters: {
    mfa: { bare: true } satisfies StoryWorld,
    docs: { story: { inline: false, height: '620px' } },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj;

const states = ['Rest', 'Hover', 'Focus', 'Pressed', 'Disabled', 'Busy'] as const;
type State = (typeof states)[number];

/** What makes a control look as if it were in that state. */
const shows: Partial<Record<State, string>> = { Hover: 'hover', Focus: 'focus-visible', Pressed: 'active' };

interface GridProps<Column extends string> {
  columns: readonly Column[];
  rows: Record<string, (column: Column) => ReactNode>;
  wide?: boolean;
}

function Grid<Column extends string>({ columns, rows, wide = false }: GridProps<Column>) {
  return (
    <main className="mfa-root controls">
      <table className={wide ? 'controls-wide' : undefined}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(rows).map(([name, draw]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map((column) => (
                <td key={column}>{draw(column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

const button = (kind: 'main' | 'danger' | 'quiet' | undefined, words: string) =>
  function draw(state: State) {
    return (
      <Button kind={kind} data-show={shows[state]} disabled={state === 'Disabled'} busy={state === 'Busy'}>
        {words}
      </Button>
    );
  };

/** Ordinary, main, dangerous, quiet, an icon alone. */
export const Buttons: Story = {
  tags: ['not-in-chrome-110'], // its plain look has no colours of its own for them
  render: () => (
    <Grid
      columns={states}
      rows={{
        Ordinary: button(undefined, 'Set up'),
        Main: button('main', 'Verify'),
        Danger: button('danger', 'Remove'),
        Quiet: button('quiet', 'Get a new code'),
        Icon: (state) => (
          <Button
            kind="quiet"
            iconOnly
            aria-label={`Close, ${state}`}
            data-show={shows[state]}
            disabled={state === 'Disabled'}
            busy={state === 'Busy'}
          >
            <CloseIcon />
          </Button>
        ),
        Link: (state) => (
          <a className="mfa-link" href="#help" data-show={shows[state]}>
            Help
          </a>
        ),
      }}
    />
  ),
  play: async ({ canvas }) => {
    const [rest, hover, , pressed] = canvas.getAllByRole('button', { name: 'Verify' });
    const grounds = [rest, hover, pressed].map((each) => each && getComputedStyle(each).backgroundColor);
    await expect(new Set(grounds).size).toBe(3);
  },
};

const fieldStates = ['Rest', 'Hover', 'Focus', 'Filled', 'Invalid', 'Disabled'] as const;
type FieldState = (typeof fieldStates)[number];
const fieldShows: Partial<Record<FieldState, string>> = { Hover: 'hover', Focus: 'focus-visible' };

/** Text, choice, tick and code. */
export const Fields: Story = {
  render: () => (
    <Grid
      wide
      columns={fieldStates}
      rows={{
        Text: (state) => (
          <input
            className="mfa-input"
            aria-label={`Text, ${state}`}
            placeholder="ada@example.com"
            defaultValue={state === 'Filled' || state === 'Invalid' ? 'ada@exampel.com' : ''}
            data-show={fieldShows[state]}
            aria-invalid={state === 'Invalid' || undefined}
            disabled={state === 'Disabled'}
          />
        ),
        Choice: (state) => (
          <select
            className="mfa-country-select"
            aria-label={`Country, ${state}`}
            data-show={fieldShows[state]}
            aria-invalid={state === 'Invalid' || undefined}
            disabled={state === 'Disabled'}
          >
            <option>Japan +81</option>
          </select>
        ),
        Tick: (state) => (
          <label className="mfa-gate">
            <input
              type="checkbox"
              className="mfa-recovery-gate"
              defaultChecked={state === 'Filled'}
              data-show={fieldShows[state]}
              aria-invalid={state === 'Invalid' || undefined}
              disabled={state === 'Disabled'}
            />
            {state}
          </label>
        ),
      }}
    />
  ),
  play: async ({ canvas }) => {
    const [rest, wrong] = ['Text, Rest', 'Text, Invalid'].map(
      (name) => getComputedStyle(canvas.getByLabelText(name)).borderTopColor,
    );
    await expect(rest).not.toBe(wrong);
  },
};

/** Boxes where the length is known, a plain field where it isn't. */
export const Codes: Story = {
  render: () => (
    <main className="mfa-root controls">
      <PasscodeField label="6 digits" hint="It is checked as soon as the last digit is in." length={6} />
      <PasscodeField label="Refused" length={6} error="That code is not right." />
      <PasscodeField label="Not now" length={6} disabled />
      <PasscodeField label="Of any length" />
      <PasscodeField label="Of any length, refused" error="That code is not right." />
    </main>
  ),
};

function Row(props: { state?: string; icon: ReactNode; name: string; identity: string; level: 1 | 2 | 3 }) {
  const { state, icon, name, identity, level } = props;
  return (
    <li className="mfa-factor-row" data-state={state}>
      <FactorTile>{icon}</FactorTile>
      <div className="mfa-factor-text">
        <span className="mfa-factor-name">{name}</span>
        <span className="mfa-factor-identity">{identity}</span>
      </div>
      <Strength level={level} label={['Basic', 'Good', 'Strong'][level - 1] ?? ''} />
      <Button kind="quiet" disabled={state === 'removing'}>
        {state === 'removing' ? 'Removing…' : 'Remove'}
      </Button>
    </li>
  );
}

/** Rows at rest, on their way out, still to come, and none. */
export const Rows: Story = {
  render: () => (
    <main className="mfa-root controls">
      <div className="mfa-factor-list">
        <ul className="mfa-rows">
          <Row icon={<AppIcon />} name="Authenticator app" identity="Acme · ada@example.com" level={3} />
          <Row
            icon={<MessageIcon />}
            name="Text message"
            identity="+86 188****8888"
            level={1}
            state="removing"
          />
          <Row icon={<MailIcon />} name="E-mail code" identity="a***@example.com" level={2} />
        </ul>
      </div>
      <div className="mfa-factor-list">
        <Skeleton label="Loading" />
      </div>
      <div className="mfa-empty">
        <strong>Nothing is set up yet</strong>
        <span>Add one below, so that a stolen password is not enough to get in.</span>
      </div>
    </main>
  ),
};

/** What can be chosen. */
export const Choices: Story = {
  render: () => (
    <Grid
      wide
      columns={states.slice(0, 5)}
      rows={{
        Choice: (state) => (
          <button
            type="button"
            className="mfa-choice"
            data-show={shows[state]}
            aria-disabled={state === 'Disabled' || undefined}
          >
            <FactorTile>
              <AppIcon />
            </FactorTile>
            <span className="mfa-factor-name">App</span>
          </button>
        ),
      }}
    />
  ),
};

/** What went well, what to know, what to mind, what went wrong; and the minute that runs. */
export const Messages: Story = {
  render: () => (
    <main className="mfa-root controls">
      <Notice kind="good" title="You’re set.">
        Next time you sign in, we ask for a code from the app.
      </Notice>
      <Notice kind="info" title="Have your app at hand">
        You get a QR code that is good for one minute.
      </Notice>
      <Notice kind="warn" title="The minute is over." action={<Button>Get a new code</Button>}>
        What you typed is kept.
      </Notice>
      <ErrorNote kind="server" title="Something went wrong on our side." action={<Button>Try again</Button>}>
        Nothing was changed.
      </ErrorNote>
      <div className="mfa-head">
        <h2 className="mfa-title">Authenticator app</h2>
        <div className="mfa-life" />
      </div>
      <p className="mfa-countdown">47 seconds left</p>
      <p role="status">
        <Spinner /> <span className="mfa-hidden">Loading</span>
      </p>
    </main>
  ),
};

/** Buttons in the dark. */
export const ButtonsInTheDark: Story = {
  ...Buttons,
  globals: { theme: 'dark' },
  tags: ['not-in-chrome-110'],
};

/** Fields in the dark. */
export const FieldsInTheDark: Story = { ...Fields, globals: { theme: 'dark' } };

/** Messages in the dark. */
export const MessagesInTheDark: Story = { ...Messages, globals: { theme: 'dark' } };
