'use client';

import { useCallback, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { enrollmentSteps } from '../../enrollment/enrollmentState.js';
import { factorWords, useFactorTypes } from '../../hooks/useFactorTypes.js';
import { useEnrollment } from '../../hooks/useEnrollment.js';
import type { ErrorMessages, LazyMessages, Locale } from '../../locales/locale.js';
import { Button } from '../../ui/Button.js';
import { hasFocus } from '../../ui/hasFocus.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { ChevronStartIcon } from '../../ui/icons/ChevronStartIcon.js';
import { CloseIcon } from '../../ui/icons/CloseIcon.js';
import { sortEnrollable } from '../factor-list/sortEnrolled.js';
import { whyNotAdd } from '../factor-list/whyNotAdd.js';
import { LazyPart } from '../frame/LazyPart.js';
import { parts } from '../frame/parts.js';
import { Waiting } from '../frame/Waiting.js';
import { ChooseStep } from './ChooseStep.js';
import { DetailsStep } from './DetailsStep.js';
import { DoneStep } from './DoneStep.js';
import type { EnrollWizardProps } from './EnrollWizard.js';
import { LeaveQuestion } from './LeaveQuestion.js';
import { ProveStep } from './ProveStep.js';

/** How the dialog around a wizard reaches it. */
export interface WizardHandle {
  /** Leaves, or asks first. */
  leave(): void;
}

export interface WizardBodyProps extends EnrollWizardProps {
  titleId: string;
  handle?: RefObject<WizardHandle | null> | undefined;
  /** Takes the focus when it appears: in a dialog yes, amid a page no. */
  takesFocus: boolean;
  locale: Locale;
  words: LazyMessages['wizard'];
  errors: ErrorMessages;
}

/** Tells when a screen that had to be fetched has come. */
function Arrival({ onArrive }: { onArrive: () => void }) {
  useEffect(onArrive, [onArrive]);
  return null;
}

/** The wizard itself: a header, the step's screen, and the question before something is lost. */
export function WizardBody(props: WizardBodyProps) {
  const { locale, words, titleId, handle, takesFocus, onClose, onEnrolled, headingLevel = 2 } = props;
  const Title = `h${headingLevel}` as const;
  const slotClass = useSlotClass();
  const formId = useId();
  const factors = useFactorTypes();
  // What may not be added is not begun either: the choice says why.
  const [factorType] = useState(
    () =>
      sortEnrollable([{ factorType: props.factorType ?? '' }], [], factors, props).find(
        (factor) => whyNotAdd(factor, props, locale.list) === undefined,
      )?.type,
  );
  const flow = useEnrollment({ factorType, onClose, onEnrolled });
  const { state, factor } = flow;
  const { step } = state;
  const section = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const life = useRef<HTMLDivElement>(null);
  const shownStep = useRef<string>(takesFocus ? '' : step);
  // A step before the last one comes in from the other side.
  const [way, setWay] = useState({ step, back: false });
  const [draft, setDraft] = useState<{ factorType: string; proof: unknown }>();
  if (way.step !== step) {
    setWay({ step, back: enrollmentSteps.indexOf(step) < enrollmentSteps.indexOf(way.step) });
    if (step === 'done' || step === 'closed') setDraft(undefined);
  }

  // Hidden by an <Activity>, or kept by the browser behind another page, it keeps no photo either.
  useEffect(() => {
    const forget = () => setDraft(undefined);
    addEventListener('pagehide', forget);
    return () => {
      removeEventListener('pagehide', forget);
      forget();
    };
  }, []);

  // The flow knows of requests alone. What a screen has gathered before the first one is asked about here.
  const [asks, setAsks] = useState(false);
  const question = state.question ?? (asks ? 'discard' : undefined);
  const leave = () => {
    if (asks) setAsks(false);
    else if (!state.live && !question && draft) setAsks(true);
    else flow.leave();
  };
  useImperativeHandle(handle, () => ({ leave }));

  // The new step is what the person came for: its first field, its message, or its title.
  useEffect(() => {
    if (shownStep.current === step) return;
    shownStep.current = step;
    const first = section.current?.querySelector<HTMLElement>('[data-autofocus]');
    (first ?? title.current)?.focus();
    // A dialog that opens anew (StrictMode, <Activity>) has the focus where the browser puts it: in Firefox on its first button.
    return () => {
      if (takesFocus) shownStep.current = '';
    };
  }, [step, takesFocus]);

  // While a screen is fetched the title holds the focus for it; a person who has gone elsewhere meanwhile stays there.
  const takeOver = useCallback(() => {
    if (!hasFocus(title.current)) return;
    section.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };

  if (step === 'closed') return null;
  const name = factor?.name(factorWords(locale)) ?? '';
  const canGoBack = step === 'prove' || (step === 'details' && factorType === undefined);

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape belongs to the whole wizard
    <section
      ref={section}
      className={slotClass('wizard')}
      data-step={step}
      data-back={way.back ? '' : undefined}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      // A form of the host's around the kit hears of its own alone.
      onSubmit={(event) => event.stopPropagation()}
    >
      <header className={slotClass('head')}>
        {canGoBack ? (
          <Button slot="back" kind="quiet" iconOnly aria-label={words.back} onClick={flow.back}>
            <ChevronStartIcon />
          </Button>
        ) : null}
        <Title ref={title} id={titleId} className={slotClass('title')} tabIndex={-1}>
          {step === 'choose' ? words.title : step === 'done' ? words.doneTitle(name) : name}
        </Title>
        {/* One way out at a time: while the question stands, its own. */}
        <Button
          slot={question ? undefined : 'cancel'}
          kind="quiet"
          iconOnly
          aria-label={locale.list.close}
          onClick={leave}
        >
          <CloseIcon />
        </Button>
        {step === 'prove' && state.challenge && !state.policy.proofFirst ? (
          <div ref={life} className={slotClass('life')} />
        ) : null}
      </header>
      {step === 'choose' ? (
        <ChooseStep {...props} onChoose={flow.choose} />
      ) : factor ? (
        <LazyPart
          lazy={parts.screens(locale, factor)}
          words={locale.list}
          waiting={<Waiting label={words.loading} />}
        >
          {(screens) => {
            const { type } = factor;
            const shared = {
              ...props,
              factorType,
              flow,
              factor,
              screens,
              formId,
              draft: draft?.factorType === type ? draft.proof : undefined,
              onDraft: (proof: unknown) => setDraft({ factorType: type, proof }),
            };
            return (
              <>
                {step === 'details' ? (
                  <DetailsStep {...shared} />
                ) : step === 'prove' ? (
                  <ProveStep {...shared} lifeRef={life} />
                ) : (
                  <DoneStep {...shared} />
                )}
                <Arrival onArrive={takeOver} />
              </>
            );
          }}
        </LazyPart>
      ) : null}
      {question ? (
        <LeaveQuestion
          words={
            // Behind the first request a proof may have been sent, and taken: nobody is told then that nothing changes.
            question === 'discard' && state.lastId > 1
              ? { ...words.discard, hint: undefined }
              : words[question]
          }
          onStay={asks ? leave : flow.stay}
          onLeave={flow.discard}
        />
      ) : null}
    </section>
  );
}
