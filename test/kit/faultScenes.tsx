/** For each operation a screen of the kit that makes the call, and what a person does there before and after a fault. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { EnrollWizard, FactorDetail, MfaSettings } from '../../src/index.js';
import { removalErrors } from '../../src/components/unbind-dialog/removalErrors.js';
import type { MfaErrorKind } from '../../src/index.js';
import type { ErrorMessages } from '../../src/locales/locale.js';
import type { SandboxFault, SandboxOperation } from '../../src/sandbox/index.js';
import { boundNames, createPerson, front, offeredNames, passcodeField, step } from './person.js';
import type { Person } from './person.js';
import { photoFile, stubPictures } from './photo.js';
import { quickHands } from './quickHands.js';
import { renderKit } from './renderKit.js';
import type { Kit, KitOptions } from './renderKit.js';
import { names, words } from './words.js';

const address = 'a@b.example';
const factorId = '6349a1b2c3d4e5f607182bb3|phone';

export interface Playing {
  kit: Kit;
  person: Person;
  /** Does what makes the call. */
  act(): Promise<unknown>;
  /** What was given is still there. */
  keeps(): void;
  /** Takes the next step that the screen offers. */
  goesOn(): Promise<unknown>;
  /** It went well after all. */
  succeeds(): Promise<unknown>;
}

export interface FaultScene {
  operation: SandboxOperation;
  /** Whether a second request would do something twice. */
  writes: boolean;
  /** Whether something was typed that can be sent again. */
  typed?: true;
  /** Milliseconds after which nothing may be waited for any more. */
  limit: number;
  /** The title of what is said. */
  title(kind: MfaErrorKind): string;
  /** The words on this screen. @default the general ones */
  words?: ErrorMessages;
  /** Whether it is said why, beside what came of it. */
  explains(kind: MfaErrorKind): boolean;
  /** Up to the moment before the call. */
  begin(fault: SandboxFault): Promise<Playing>;
}

/** Each try of a read has three seconds, and there are three of them with pauses of one and two. */
const timeout = 3000;
const limit = 15_000;

function open(ui: React.ReactNode, options: KitOptions = {}) {
  const kit = renderKit({ client: { timeout }, ...options }, ui);
  return { kit, person: createPerson(quickHands, kit) };
}

const { list, wizard, errors, email, face, unbind } = words;

/** A phone's removal has words of its own. */
const ofRemoval = removalErrors(errors, unbind, { refused: unbind.inProfile });

const ofForm = (kind: MfaErrorKind) => errors.kinds[kind].title;

/** What stands above a list, or in the place of one. */
const ofRead =
  (gone: boolean) =>
  (kind: MfaErrorKind): string => {
    if (kind === 'session-ended') return list.problem.session.title;
    return gone && kind === 'not-found' ? list.problem.gone.title : list.problem.other.title;
  };

/** Where no answer came, the connection is the reason; a session has words of its own, and so has a factor that has gone. */
const ofAnswer = (kind: MfaErrorKind) =>
  !['network', 'timeout', 'bad-response', 'session-ended'].includes(kind);

const nothing = async () => undefined;

function readOfList(operation: SandboxOperation, succeeds: () => void): FaultScene {
  return {
    operation,
    writes: false,
    limit,
    title: ofRead(false),
    explains: ofAnswer,
    begin: async (fault) => {
      const { kit, person } = open(<MfaSettings />, { sandbox: { faults: { [operation]: fault } } });
      return {
        kit,
        person,
        act: nothing,
        keeps: () => undefined,
        goesOn: () => person.press(list.retry),
        succeeds: () => waitFor(succeeds),
      };
    },
  };
}

async function beginEmail() {
  const { kit, person } = open(<EnrollWizard factorType="EMAIL" />);
  await person.fill(email.email, address);
  return { kit, person };
}

/** Where a fault stands for a call, but not for those before it. */
const after = (kit: Kit, operation: SandboxOperation, fault: SandboxFault) =>
  kit.sandbox.faults.set(operation, fault);

const hasEnded = (fault: SandboxFault) =>
  ('status' in fault && fault.status === 401) || ('statusCode' in fault && fault.statusCode === 401);

export const faultScenes: FaultScene[] = [
  readOfList('list-enrolled-factors', () => expect(boundNames()).toEqual([names.sms])),
  readOfList('list-factors-to-enroll', () => expect(offeredNames()).toContain(names.otp)),
  {
    operation: 'get-factor',
    writes: false,
    limit,
    title: ofRead(true),
    explains: (kind) => kind !== 'not-found' && ofAnswer(kind),
    begin: async (fault) => {
      const { kit, person } = open(<FactorDetail factorId={factorId} />, {
        sandbox: { faults: { 'get-factor': fault }, account: { factors: [{ factorType: 'SMS', factorId }] } },
      });
      return {
        kit,
        person,
        act: nothing,
        keeps: () => undefined,
        goesOn: async () => {
          if (screen.queryByRole('button', { name: list.retry })) return person.press(list.retry);
          // One that is gone is looked for again when the person comes back to the page.
          await act(async () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
        },
        succeeds: async () => {
          await screen.findByRole('heading', { name: names.sms });
        },
      };
    },
  },
  {
    operation: 'send-enroll-factor-request',
    writes: true,
    typed: true,
    limit,
    title: ofForm,
    explains: () => true,
    begin: async (fault) => {
      const { kit, person } = await beginEmail();
      after(kit, 'send-enroll-factor-request', fault);
      return {
        kit,
        person,
        act: () => person.press(email.send),
        keeps: () => {
          expect(step()).toBe('details');
          expect(front().getByRole('textbox', { name: email.email })).toHaveValue(address);
        },
        goesOn: () => person.press(email.send),
        succeeds: () => person.seesStep('prove'),
      };
    },
  },
  {
    operation: 'enroll-factor',
    writes: true,
    typed: true,
    limit,
    title: ofForm,
    explains: () => true,
    begin: async (fault) => {
      const { kit, person } = await beginEmail();
      await person.press(email.send);
      await person.seesStep('prove');
      const right = await person.code();
      await person.typeCode(right);
      after(kit, 'enroll-factor', fault);
      // A session that has really ended has ended for the reads too.
      if (hasEnded(fault)) after(kit, 'list-enrolled-factors', fault);
      return {
        kit,
        person,
        act: () => person.press(wizard.verify),
        keeps: () => {
          expect(step()).toBe('prove');
          expect(passcodeField()).toHaveValue(right);
        },
        goesOn: () => person.press(wizard.verify),
        succeeds: () => person.seesStep('done'),
      };
    },
  },
  {
    operation: 'reset-factor',
    writes: true,
    limit,
    words: ofRemoval,
    title: (kind) => ofRemoval.kinds[kind].title,
    explains: () => true,
    begin: async (fault) => {
      const { kit, person } = open(<MfaSettings />);
      await person.askToRemove(names.sms);
      after(kit, 'reset-factor', fault);
      // By the server's word it has gone: there is nothing left but to close.
      const isGone = () => front().queryByRole('button', { name: unbind.confirm }) === null;
      return {
        kit,
        person,
        act: () => person.press(unbind.confirm),
        keeps: () => expect(screen.getByRole('alertdialog')).toBeVisible(),
        goesOn: () => person.press(isGone() ? list.close : unbind.confirm),
        succeeds: () => waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull()),
      };
    },
  },
  {
    operation: 'upload',
    writes: true,
    // A photo has a minute, and a button that stops it.
    limit: 61_000,
    title: ofForm,
    explains: () => true,
    begin: async (fault) => {
      await stubPictures();
      const { kit, person } = open(<EnrollWizard factorType="FACE" />);
      await person.press(face.start);
      await person.seesStep('prove');
      await act(async () =>
        fireEvent.change(screen.getByLabelText(face.choose), {
          target: { files: [photoFile()] },
        }),
      );
      await screen.findByRole('img', { name: face.preview });
      after(kit, 'upload', fault);
      return {
        kit,
        person,
        act: () => person.press(face.use),
        keeps: () => {
          expect(step()).toBe('prove');
          expect(screen.getByRole('img', { name: face.preview })).toBeVisible();
        },
        goesOn: () => person.press(face.use),
        succeeds: () => person.seesStep('done'),
      };
    },
  },
];
