import type { SandboxOptions } from '../sandbox/index.js';
import type { FactorField, FactorStage } from './FactorStage.js';
import type { FactorCheck, FactorSubject } from './FactorSubject.js';
import { insist } from './insist.js';
import { isSame } from './isSame.js';
import { keptByBrowser } from './keptByBrowser.js';
import { onFactorStage } from './onFactorStage.js';

const json = (value: unknown) => JSON.stringify(value);

const valuesOf = (fields: readonly FactorField[]) => fields.map(({ value }) => value);

/** Whether a screen reader reads this message with one of the fields. */
const isTied = (fields: readonly FactorField[], message: HTMLElement) =>
  fields.some((field) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => id && document.getElementById(id))
      // Its words alone, or more around it.
      .some((words) => words && (words.contains(message) || message.contains(words))),
  );

/** The writes of one enrolment and its removal, whatever a type asks for in between. */
const writes = ['send-enroll-factor-request', 'enroll-factor', 'reset-factor'];

/** Short ones stand on every page. */
const isSecret = (value: unknown): value is string => typeof value === 'string' && value.length >= 6;

/** What becomes of a type in the hands of a person, from its offer to its removal. */
export function factorWalks(subject: FactorSubject): FactorCheck[] {
  const { factor, hidden = [] } = subject;
  const onStage = (act: (stage: FactorStage) => Promise<void>, account?: SandboxOptions['account']) =>
    onFactorStage(subject, act, account);
  const addButton = `mfa-enroll-action[data-factor="${factor.type}"]`;

  async function open({ part, person, reaches }: FactorStage) {
    await person.hands.click(await part(addButton));
    await reaches('details');
    await part('mfa-submit');
  }

  async function toProof(stage: FactorStage) {
    await open(stage);
    await subject.giveDetails?.(stage.person);
    await stage.person.submit();
    await stage.reaches('prove');
  }

  async function finish({ page, person, reaches, until }: FactorStage) {
    await reaches('done');
    const gate = page.querySelector<HTMLElement>('.mfa-recovery-gate');
    if (gate) await person.hands.click(gate);
    await person.submit();
    await until('The wizard’s end', () => !page.querySelector('.mfa-wizard'));
  }

  return [
    {
      name: 'L1 keeps its row where the server stores nothing that can be read',
      run: onStage(
        async ({ bound, errors, until }) => {
          await until('Its row', () => bound().includes(factor.type));
          insist(errors.length === 0, `Told was ${String(errors[0])}.`);
        },
        { factors: [{ factorType: factor.type, profile: null }] },
      ),
    },
    {
      name: 'L2 E1 E9 U3 is offered, asked for with its own fields alone, bound, seen, and unbound again',
      run: onStage(async (stage) => {
        const { page, sandbox, person, enrolled, unbound, part, bound, offered, until } = stage;
        await until('Its offer', () => offered().includes(factor.type));
        await toProof(stage);
        await subject.prove(person, false);
        await stage.reaches('done');
        await until('Its row behind the success', () => bound().includes(factor.type));
        const [told, ...more] = enrolled;
        insist(
          told?.factorType === factor.type && more.length === 0,
          `onEnrolled was told ${json(enrolled)}.`,
        );
        const asked = sandbox.requests.find(({ operation }) => operation === 'send-enroll-factor-request');
        const expected = { factorType: factor.type, profile: subject.profile ?? {} };
        insist(
          isSame(asked?.body, expected),
          `The server was asked with ${json(asked?.body)}, not with ${json(expected)}.`,
        );
        await finish(stage);
        insist(!offered().includes(factor.type), 'It is offered although it is bound.');
        for (const secret of hidden) {
          insist(!page.textContent.includes(secret), `"${secret}" is seen whole.`);
        }

        await person.hands.click(await part('mfa-unbind-action'));
        await person.hands.click(await part('mfa-confirm'));
        await until('Its row to go', () => !bound().includes(factor.type));
        await until('Its offer to come back', () => offered().includes(factor.type));
        // The row goes with what the list knows; the host is told when that is on the screen.
        await until('onUnbound to be called', () => unbound.length > 0);
        insist(isSame(unbound, [told]), `onUnbound was told ${json(unbound)}.`);
        insist(sandbox.account.factors.length === 0, 'The server still has it.');
        const asks = stage.written().filter((operation) => writes.includes(operation));
        insist(isSame(asks, writes), `The server was asked ${asks.join()}, not ${writes.join()}.`);
      }),
    },
    {
      name: 'P1 every field of its screens says what it is for',
      run: onStage(async (stage) => {
        const { person, fields } = stage;
        const nameless = () =>
          fields().filter(
            (field) =>
              !field.labels?.length &&
              !field.hasAttribute('aria-label') &&
              !field.hasAttribute('aria-labelledby'),
          );
        await open(stage);
        insist(nameless().length === 0, `Without a label: ${nameless()[0]?.outerHTML ?? ''}`);
        await subject.giveDetails?.(person);
        await person.submit();
        await stage.reaches('prove');
        insist(nameless().length === 0, `Without a label: ${nameless()[0]?.outerHTML ?? ''}`);
      }),
    },
    {
      name: 'E2 asks nothing of the server before a click',
      run: onStage(async (stage) => {
        await open(stage);
        insist(stage.written().length === 0, `Asked was ${stage.written().join()}.`);
      }),
    },
    {
      name: 'E4 when the minute is over, one button asks anew, and what follows counts',
      run: onStage(async (stage) => {
        const { sandbox, person, part, enrolled, until } = stage;
        await toProof(stage);
        // A token that is asked for with the proof has no minute that a person could miss.
        if (!factor.proofFirst) {
          sandbox.clock.advance(61_000);
          await person.hands.click(await part('mfa-resend:not([aria-disabled])'));
          await until('A token that lives', () => sandbox.account.pending.length > 0);
        }
        await subject.prove(person, false);
        await stage.reaches('done');
        insist(enrolled.length === 1, `onEnrolled was called ${enrolled.length} times.`);
      }),
    },
    {
      name: 'E7 a refused request says so on its own screen and keeps what was typed',
      run: onStage(async (stage) => {
        const { sandbox, person, part, fields } = stage;
        const refusal = { statusCode: 400, message: 'Not this one.', times: 1 };
        sandbox.faults.set('send-enroll-factor-request', refusal);
        await open(stage);
        await subject.giveDetails?.(person);
        const typed = valuesOf(fields());
        await person.submit();
        if (factor.proofFirst) {
          await stage.reaches('prove');
          await subject.prove(person, false);
          await part('mfa-error');
          await subject.prove(person, true);
          await stage.reaches('done');
          return;
        }
        const message = await part('mfa-error');
        insist(stage.step() === 'details', `The wizard is at "${String(stage.step())}".`);
        const kept = valuesOf(fields());
        insist(isSame(kept, typed), `Typed was ${json(typed)}, kept is ${json(kept)}.`);
        insist(
          fields().length === 0 || isTied(fields(), message),
          'No field is described by the error (aria-describedby).',
        );
        await person.submit();
        await stage.reaches('prove');
      }),
    },
    {
      name: 'E7 a refused proof says so on its own screen, and the next one counts',
      run: onStage(async (stage) => {
        const { sandbox, person, part, fields, enrolled } = stage;
        sandbox.faults.set('enroll-factor', { statusCode: 422, message: 'Not like this.', times: 1 });
        await toProof(stage);
        await subject.prove(person, false);
        const message = await part('mfa-error');
        insist(stage.step() === 'prove', `The wizard is at "${String(stage.step())}".`);
        insist(
          fields().length === 0 || isTied(fields(), message),
          'No field is described by the error (aria-describedby).',
        );
        await subject.prove(person, true);
        await stage.reaches('done');
        insist(enrolled.length === 1, `onEnrolled was called ${enrolled.length} times.`);
      }),
    },
    {
      name: 'E8 leaving half-way leaves nothing behind',
      run: onStage(async (stage) => {
        const { page, sandbox, person, part, enrolled, until } = stage;
        await toProof(stage);
        await person.hands.click(await part('mfa-cancel'));
        const question = await until('A question or the end', () => {
          if (!page.querySelector('.mfa-wizard')) return 'none';
          return page.querySelector<HTMLElement>('.mfa-confirm');
        });
        if (question !== 'none') await person.hands.click(question);
        await until('The wizard’s end', () => !page.querySelector('.mfa-wizard'));
        insist(enrolled.length === 0, 'onEnrolled was called.');
        const { pending } = sandbox.account;
        const secrets = pending.flatMap(({ details }) => Object.values(details)).filter(isSecret);
        const places = { page: page.innerHTML, address: location.href, ...keptByBrowser() };
        for (const [place, text] of Object.entries(places)) {
          const left = secrets.find((secret) => text.includes(secret));
          insist(left === undefined, `"${String(left)}" is left behind: ${place}.`);
        }
      }),
    },
  ];
}
