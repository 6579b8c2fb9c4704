/** The world around the flow, played by hand: each call waits until the test answers it. */
import { MfaError } from '../../src/client/MfaError.js';
import type { MfaErrorKind } from '../../src/client/errorKinds.js';
import type { EnrolledFactor } from '../../src/api/readEnrolledFactors.js';
import type { EnrollStart } from '../../src/api/sendEnrollFactorRequest.js';
import { createEnrollment } from '../../src/enrollment/createEnrollment.js';
import type { EnrollmentFactor, EnrollmentPorts } from '../../src/enrollment/createEnrollment.js';
import { initialEnrollment, tokenLife } from '../../src/enrollment/enrollmentState.js';
import type { EnrollmentPolicy } from '../../src/enrollment/enrollmentState.js';
import { createRequestLedger } from '../../src/enrollment/requestLedger.js';
import { createHandClock } from './createHandClock.js';
import { Planted, plantedText } from './planted.js';

/** Three sorts of types, as unlike each other as the kit's own. */
export const policies = {
  /** An authenticator app: asking costs nothing, a renewal may bring another secret, there is a recovery code. */
  app: { proofFirst: false, renewAfter: 30_000, renewAfterRefusal: 0 },
  /** Codes that are sent: one message a minute. */
  text: { proofFirst: false, renewAfter: tokenLife, renewAfterRefusal: 60_000 },
  /** A photo: gathered and stored before the token is asked for. */
  photo: { proofFirst: true, renewAfter: tokenLife, renewAfterRefusal: 0 },
} satisfies Record<string, EnrollmentPolicy>;
export type FactorType = keyof typeof policies;
export const factorTypes = Object.keys(policies) as FactorType[];

/** The server's answer; which secret it carries is said apart, so that two can be compared. */
class Start implements EnrollStart {
  readonly enrollmentToken = plantedText('token');
  readonly planted = new Planted('start');
  readonly otpData: { secret: string; planted: Planted } | 'unreadable';
  constructor(secret: string | undefined) {
    this.otpData =
      secret === undefined ? 'unreadable' : { secret, planted: new Planted(`recovery-of-${secret}`) };
  }
}

const anyStart = (choice: number) =>
  new Start(choice % 16 === 1 ? undefined : choice % 3 === 2 ? 'second' : 'first');

/** One call that waits for its answer. Keeps neither what was sent nor what is answered. */
export interface Call<T = never> {
  readonly factorType: string;
  readonly signal: AbortSignal;
  /** What the call was made with, for `send` the profile's address. */
  readonly about: string;
  /** Whether it takes the place of another one. */
  readonly renews: boolean;
  /** Neither answered nor refused yet. */
  open: boolean;
  failed: boolean;
  answer(value: T): Promise<void>;
  /** Answers with the best there is; by other numbers with what else may come. */
  answerWell(choice?: number): Promise<void>;
  refuse(error: unknown): Promise<void>;
}

/** Lets every promise that can go on do so. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

export const problem = (kind: MfaErrorKind, retryAfter?: number) => new MfaError({ kind, retryAfter });

export interface WorldOptions {
  /** Which calls go on after they were given up, as a host's own code may. @default none, as `fetch` */
  deaf?: boolean;
  /** The host asks nothing before an enrolment. @default true */
  allowsAtOnce?: boolean;
  /** What the host's own code throws when it is told something. */
  hostThrows?: Error;
}

export type World = ReturnType<typeof createWorld>;

export function createWorld(options: WorldOptions = {}) {
  const clock = createHandClock();
  const world = {
    clock,
    /** What one client's wizards share. */
    ledger: createRequestLedger<EnrollStart>(),
    deaf: options.deaf ?? false,
    /** Whether the list shows a factor that was not there before, to who looks for one. */
    listShows: false,
    sends: [] as Call<Start>[],
    enrolls: [] as Call<void>[],
    allows: [] as Call<boolean>[],
    uploads: [] as Call<unknown>[],
    settles: [] as Call<EnrolledFactor | undefined>[],
    told: [] as string[],
    /** How the runs began and ended, as the host's analytics hear it. */
    runs: [] as string[],
    errors: [] as MfaError[],
    open,
    /** All calls that are not answered yet. */
    waiting: (): Call[] =>
      [world.allows, world.uploads, world.sends, world.enrolls, world.settles].flatMap((calls) =>
        (calls as Call[]).filter((one) => one.open),
      ),
    /** Answers the newest open call of a sort; the second secret is another one than the first. */
    sent: (secret = 'first') => newest(world.sends).answer(new Start(secret)),
    sentNonsense: () => newest(world.sends).answer(new Start(undefined)),
    notSent: (kind: MfaErrorKind, retryAfter?: number) =>
      newest(world.sends).refuse(problem(kind, retryAfter)),
    saidYes: () => newest(world.enrolls).answer(),
    saidNo: (kind: MfaErrorKind, retryAfter?: number) =>
      newest(world.enrolls).refuse(problem(kind, retryAfter)),
    stored: () => newest(world.uploads).answerWell(),
    listed: () => newest(world.settles).answer({ factorId: 'new', factorType: 'app', profile: {} }),
  };

  function newest<T>(calls: Call<T>[]): Call<T> {
    const call = calls.filter((one) => one.open).at(-1);
    if (!call) throw new Error('Nothing waits for this answer.');
    return call;
  }

  function call<T>(
    calls: Call<T>[],
    factorType: string,
    signal: AbortSignal,
    good: (choice: number) => T,
    about = '',
    renews = false,
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      // Dropped when it is over: a promise's own functions keep its value alive.
      let over: { resolve: typeof resolve; reject: typeof reject } | undefined = { resolve, reject };
      const entry: Call<T> = {
        factorType,
        signal,
        about,
        renews,
        open: true,
        failed: false,
        answer: (value) => {
          entry.open = false;
          over?.resolve(value);
          over = undefined;
          return settled();
        },
        answerWell: (choice = 0) => entry.answer(good(choice)),
        refuse: (error) => {
          if (over) entry.failed = true;
          entry.open = false;
          over?.reject(error);
          over = undefined;
          return settled();
        },
      };
      calls.push(entry);
      if (!world.deaf) signal.addEventListener('abort', () => void entry.refuse(problem('aborted')));
    });
  }

  const factor = (factorType: string): EnrollmentFactor => ({
    readChallenge: ({ otpData }) => {
      if (otpData === 'unreadable') throw new Error('Another shape.');
      return otpData;
    },
    isSameChallenge: (before, after) =>
      (before as { secret: string }).secret === (after as { secret: string }).secret,
    pause: factorType === 'text' ? 60_000 : 0,
    proofFirst: factorType === 'photo',
    prove: (proof, signal) =>
      factorType === 'photo' ? call(world.uploads, factorType, signal, () => new Planted('stored')) : proof,
    recoveryCode: (challenge) =>
      factorType === 'app' ? (challenge as { planted: Planted }).planted.text : undefined,
  });

  const tell = (what: string) => {
    world.told.push(what);
    if (options.hostThrows) throw options.hostThrows;
  };

  const ports = (name: string, replaced: Partial<EnrollmentPorts> = {}): EnrollmentPorts => ({
    clock,
    ledger: world.ledger,
    allow: (factorType, signal) =>
      (options.allowsAtOnce ?? true)
        ? Promise.resolve(true)
        : call(world.allows, factorType, signal, (choice) => choice % 5 !== 1),
    factor,
    send: ({ factorType, profile, renews, signal }) =>
      call(world.sends, factorType, signal, anyStart, Object.values(profile).join(), renews),
    enroll: ({ factorType, signal }) => call(world.enrolls, factorType, signal, () => undefined),
    knownIds: () => new Set(),
    find: () => Promise.resolve(world.listShows),
    settle: (factorType) => call(world.settles, factorType, new AbortController().signal, () => undefined),
    uncertain: () => tell(`${name}: uncertain`),
    onStarted: (factorType) => world.runs.push(`${name}: started ${factorType}`),
    onLeft: (factorType) => world.runs.push(`${name}: left ${factorType}`),
    onEnrolled: (factorType, found) => {
      world.runs.push(`${name}: bound ${factorType}`);
      tell(`${name}: enrolled ${factorType} ${found?.factorId ?? 'unknown'}`);
    },
    onError: (error) => {
      world.errors.push(error);
      tell(`${name}: ${error.kind}`);
    },
    onClosed: () => tell(`${name}: closed`),
    ...replaced,
  });

  /** Opens a wizard; with a type it begins with that type's first step. */
  function open(type?: FactorType, name = 'A', replaced: Partial<EnrollmentPorts> = {}) {
    const run = createEnrollment(
      type
        ? { ...initialEnrollment, step: 'details', factorType: type, policy: policies[type] }
        : initialEnrollment,
    );
    run.connect(ports(name, replaced));
    const act = async (event: Parameters<typeof run.dispatch>[0]) => {
      run.dispatch(event);
      await settled();
    };
    return {
      run,
      state: run.getState,
      remaining: run.remaining,
      connect: (next: Partial<EnrollmentPorts>) => run.connect(ports(name, next)),
      choose: (factorType: FactorType) => act({ type: 'choose', factorType, policy: policies[factorType] }),
      /** The first step's button, with an address. */
      submit: (address = 'home') => {
        const { factorType = '' } = run.getState();
        return act({ type: 'ask', profile: { address }, target: `${factorType} ${address}` });
      },
      renew: () => act({ type: 'renew' }),
      prove: (proof: unknown = new Planted('proof')) => act({ type: 'prove', proof }),
      cancel: () => act({ type: 'cancel' }),
      back: () => act({ type: 'back' }),
      leave: () => act({ type: 'leave' }),
      stay: () => act({ type: 'stay' }),
      discard: () => act({ type: 'discard' }),
      save: (kept = true) => act({ type: 'save', kept }),
      /** What the page does when its component goes. */
      unmount: async () => {
        run.reset();
        await settled();
      },
    };
  }

  return world;
}

export type Wizard = ReturnType<World['open']>;
