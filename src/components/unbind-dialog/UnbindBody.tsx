'use client';

import { useEffect, useId, useRef } from 'react';
import { isMfaError, MfaError } from '../../client/MfaError.js';
import { factorWords, findFactor, useFactorTypes } from '../../hooks/useFactorTypes.js';
import { useEnrolledFactors } from '../../hooks/useEnrolledFactors.js';
import { useRemovingFactors } from '../../hooks/useRemovingFactors.js';
import type { EnrolledFactor } from '../../api/readEnrolledFactors.js';
import type { ErrorMessages, LazyMessages, Locale } from '../../locales/locale.js';
import { Button } from '../../ui/Button.js';
import { isFocusLost } from '../../ui/isFocusLost.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { Dialog } from '../../ui/Dialog.js';
import { maskedClass, maskedProps } from '../../ui/maskedProps.js';
import { Notice } from '../../ui/Notice.js';
import { describeFactor } from '../factor-list/describeFactor.js';
import { whyNot } from '../factor-list/whyNotAdd.js';
import { ErrorView } from '../frame/ErrorView.js';
import { OfflineNote } from '../frame/OfflineNote.js';
import { useSending } from '../frame/useSending.js';
import { removalErrors } from './removalErrors.js';
import { ReplaceFirst } from './ReplaceFirst.js';
import type { UnbindDialogProps } from './UnbindDialog.js';
import { useRemoval } from './useRemoval.js';

export interface UnbindBodyProps extends UnbindDialogProps {
  locale: Locale;
  words: LazyMessages['unbind'];
  errors: ErrorMessages;
}

/** The question itself, with what follows from a yes. */
export function UnbindBody(props: UnbindBodyProps) {
  const { factor, onClose, lastFactor = 'warn', canUnbind, onReplace, replacedBy, locale, words } = props;
  const id = useId();
  const factors = useFactorTypes();
  const slotClass = useSlotClass();
  const { data, error: listError, isFetching, refetch } = useEnrolledFactors();
  const removing = useRemovingFactors();
  const { stage, error: answer, inDoubt, remove, leave, breakOff, settle } = useRemoval(props);
  const keep = useRef<HTMLButtonElement>(null);
  const confirmButton = useRef<HTMLButtonElement>(null);

  const named = factorWords(locale);
  const { definition, name, identity } = describeFactor(factor, factors, named);
  const isThis = (other: EnrolledFactor) => other.factorId === factor.factorId;
  // One that is being removed is none to count on.
  const list = data?.filter((other) => isThis(other) || !removing.includes(other.factorId));
  const others = list?.filter((other) => !isThis(other)) ?? [];
  const isLast = list !== undefined && others.length === 0;
  const reading = list === undefined && isFetching;
  const verdict =
    whyNot(factor.factorType, props) ??
    (reading ? undefined : canUnbind?.(factor, list?.length ? list : [factor])) ??
    true;
  const allowed = verdict === true;
  const forbidden = allowed && isLast && lastFactor === 'forbid';
  // Where nothing can be read, it may be the last one.
  const maybeLast = list === undefined && !reading;
  const warned = allowed && (isLast || maybeLast) && lastFactor === 'warn';
  // A plain `false`, from hosts without types.
  const refusal =
    verdict === true ? forbidden && words.forbidden : verdict || props.errors.kinds.forbidden.title;
  // Before it may go, who decides about that must know whether it is the last one: the person, if at all possible.
  const unsure =
    allowed &&
    (lastFactor === 'forbid'
      ? list === undefined
      : reading && (lastFactor === 'warn' || canUnbind !== undefined));

  // Gone: by the server's word, or from the list while the question stood. Its own removal ends with a close, also one whose
  // yes was lost.
  const isMissing = list?.some(isThis) === false && !isFetching && (stage === 'idle' || stage === 'asking');
  const isDone = inDoubt && isMissing && stage === 'idle';
  // A step-up's answer says nothing of the factor.
  const own = answer?.operation === 'reset-factor';
  const gone = !inDoubt && (isMissing || (own && answer.kind === 'not-found'));
  const network = useSending(answer?.kind);
  const problem = gone
    ? new MfaError({ kind: 'not-found' })
    : ((network.isPast ? undefined : answer) ??
      ((unsure || (warned && maybeLast)) && isMfaError(listError) ? listError : undefined));
  const busy = stage === 'asking' || stage === 'sent';
  const removal = definition?.removal?.(words);
  const errors = problem === answer && !own ? props.errors : removalErrors(props.errors, words, removal);
  const removable = !refusal && !gone;
  const errorId = problem && `${id}e`;
  const offlineId = network.tells && removable && !busy ? `${id}o` : undefined;

  // A step-up takes its time, and another one may have gone meanwhile.
  const isOver = stage === 'asking' && !removable;
  useEffect(() => {
    if (isOver) breakOff();
  }, [isOver, breakOff]);

  useEffect(() => {
    if (isDone) void settle();
  }, [isDone, settle]);

  const close = () => {
    leave();
    onClose();
  };
  const confirm = async () => {
    if (!network.allows()) return;
    await remove();
    // A host's step-up that goes away may take the focus with it.
    if (isFocusLost()) confirmButton.current?.focus();
  };

  const isOpen = removable && replacedBy === undefined;
  const replaceFirst =
    onReplace && (isOpen || forbidden) && !busy ? (
      <ReplaceFirst
        choice={props}
        list={locale.list}
        words={words}
        // The only way on, one of several, or a way aside.
        kind={forbidden ? 'main' : warned ? undefined : 'quiet'}
        onReplace={(type) => {
          leave();
          onReplace(type);
        }}
      />
    ) : null;
  const replacement = findFactor(factors, replacedBy);

  return (
    <Dialog
      role="alertdialog"
      labelledBy={`${id}t`}
      describedBy={gone ? errorId : `${id}d`}
      onDismiss={close}
      onRestoreFocus={props.onRestoreFocus}
      initialFocus={keep}
    >
      <header className={slotClass('head')}>
        <h2 id={`${id}t`} className={slotClass('title')}>
          {gone ? name : words.title(name)}
        </h2>
      </header>
      <div className={slotClass('body')}>
        {gone ? null : (
          <div id={`${id}d`}>
            {replacement ? (
              <Notice kind="good" title={words.replaced(replacement.name(named))}>
                {words.replacedHint}
              </Notice>
            ) : null}
            {refusal ? null : (
              <p {...maskedProps} className={slotClass('lead', maskedClass)}>
                {/* Isolated, for a number runs from left to right in a sentence that does not. */}
                {words.consequence(name, identity && `\u2068${identity}\u2069`)}
              </p>
            )}
            {others.length > 0 ? (
              <p className={slotClass('lead')}>
                {words.others(
                  new Intl.ListFormat(locale.tag, { type: 'disjunction' }).format(
                    new Set(others.map((other) => describeFactor(other, factors, named).name)),
                  ),
                )}
              </p>
            ) : null}
            {removal?.follows ? <p className={slotClass('lead')}>{removal.follows}</p> : null}
            {refusal ? (
              <Notice kind="warn" action={replaceFirst}>
                {refusal}
              </Notice>
            ) : warned ? (
              <Notice kind="warn" title={maybeLast ? words.maybeLast : words.last} action={replaceFirst}>
                {words.lastHint}
              </Notice>
            ) : null}
            {/* Where it is the last one, another comes first. */}
            {isOpen && definition && !warned ? <p className={slotClass('hint')}>{words.oneOfAKind}</p> : null}
          </div>
        )}
        {problem ? (
          <ErrorView
            id={errorId}
            error={problem}
            words={errors}
            action={
              problem === listError ? (
                <Button busy={isFetching} onClick={() => void refetch()}>
                  {errors.retry}
                </Button>
              ) : null
            }
          />
        ) : null}
        {offlineId ? <OfflineNote id={offlineId} words={errors} /> : null}
      </div>
      <footer className={slotClass('foot')}>
        {forbidden || warned ? null : replaceFirst}
        <Button ref={keep} slot="cancel" onClick={close}>
          {gone || stage === 'sent' ? locale.list.close : words.keep}
        </Button>
        {removable && !network.online ? (
          <Button
            kind="quiet"
            disabled={busy || unsure}
            onClick={() => {
              network.insist();
              void confirm();
            }}
          >
            {errors.tryAnyway}
          </Button>
        ) : null}
        {removable ? (
          <Button
            ref={confirmButton}
            slot="confirm"
            kind="danger"
            busy={busy || (unsure && isFetching)}
            disabled={unsure || !network.online}
            aria-describedby={network.online ? undefined : (offlineId ?? errorId)}
            onClick={() => void confirm()}
          >
            {stage === 'sent' ? locale.list.removing : stage === 'asking' ? words.asking : words.confirm}
          </Button>
        ) : null}
      </footer>
    </Dialog>
  );
}
