'use client';

import { useId, useMemo, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useForm } from 'react-hook-form';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Notice } from '../../ui/Notice.js';
import { ChevronDownIcon } from '../../ui/icons/ChevronDownIcon.js';
import { Status } from '../../ui/Status.js';
import { maskedClass, maskedProps } from '../../ui/maskedProps.js';
import { useLazy } from '../../ui/createLazy.js';
import type { Lazy } from '../../ui/createLazy.js';
import type { LazyMessages } from '../../locales/locale.js';
import type { DetailsProps } from '../factor.js';
import { CountrySearch } from './CountrySearch.js';
import { judgePhone } from './judgePhone.js';
import { listCountries } from './listCountries.js';
import { countriesOfCode, parsePhone } from './parsePhone.js';
import type { ParsedPhone } from './parsePhone.js';
import type { PhoneFault, PhoneReader } from './PhoneReading.js';
import type { PhoneDetails } from './sms.js';
import { useCountrySearch } from './useCountrySearch.js';

type SmsText = LazyMessages['sms'];

export interface SmsDetailsProps extends DetailsProps<PhoneDetails, SmsText> {
  /** The rules by which numbers are read, fetched when this opens. */
  reader: Lazy<PhoneReader>;
}

interface Fields {
  country: string;
  typed: string;
}

/** Why a number can't be sent, and of which country it was said: the form keeps these, and the words follow the language. */
type Reason = PhoneFault | 'missing' | 'not-allowed';

function wordsFor(reason: Reason, country: string, text: SmsText): string {
  switch (reason) {
    case 'missing':
      return text.missing;
    case 'not-allowed':
      return text.countryNotAllowed(country);
    case 'no-country':
      return text.noCountryCode;
    case 'too-short':
      return text.tooShort(country);
    case 'too-long':
      return text.tooLong(country);
    case 'not-of-country':
      return text.notOfCountry(country);
    case 'implausible':
      return text.implausible;
  }
}

/** Asks for the phone number: country and national number, or a whole number typed, pasted or filled into the second field. */
export function SmsDetails(props: SmsDetailsProps) {
  const { formId, draft, onDraft, onSubmit, busy, error, errorId, refused, words, text, options, reader } =
    props;
  const { countries: allowed, defaultCountry, defaultPhone = '' } = options;
  const slotClass = useSlotClass();
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const judging = useRef(false);
  const [doubtful, setDoubtful] = useState<ParsedPhone>();
  const [attempt, setAttempt] = useState(0);
  const countries = useMemo(() => listCountries(words.tag, allowed), [words.tag, allowed]);
  // The elements too: with each key that is pressed, the form is drawn anew, and two hundred options are most of it.
  const choices = useMemo(
    () =>
      countries.map(({ iso, code, name }) => (
        <option key={iso} value={iso}>
          {`${name} \u2066${code}\u2069`}
        </option>
      )),
    [countries],
  );
  const isAllowed = (iso: string | undefined) => countries.some((country) => country.iso === iso);
  const likely = [
    ...countriesOfCode(defaultPhone),
    defaultCountry?.toUpperCase(),
    new Intl.Locale(words.tag).maximize().region,
    countries[0]?.iso,
  ];
  const usual = likely.find(isAllowed);
  const { register, handleSubmit, getValues, setValue, setError, clearErrors, formState } = useForm<Fields>({
    defaultValues: { country: draft?.country ?? usual ?? '', typed: draft?.typed ?? defaultPhone },
    mode: 'onChange',
  });
  const { isSubmitting, errors } = formState;
  const rules = useLazy(reader);
  const waits = isSubmitting && rules.status !== 'ready';
  /** What is on its way, or being looked at, is not changed any more. */
  const locked = busy || isSubmitting;
  const search = useCountrySearch(countries.length, locked);
  const nameOf = (iso = '') => iso && (new Intl.DisplayNames(words.tag, { type: 'region' }).of(iso) ?? iso);

  const keep = () => {
    const { country, typed } = getValues();
    const parsed = parsePhone(typed, country);
    onDraft({ country, typed, countryCode: parsed?.countryCode ?? '', number: parsed?.number ?? '' });
  };
  const choose = (iso: string) => {
    setValue('country', iso);
    clearErrors('typed');
    keep();
  };
  const focusCountry = () => row.current?.querySelector('select')?.focus();

  /** A number that brings its country chooses it. */
  const follow = (typed: string) => {
    const { country } = getValues();
    const reading = rules.status === 'ready' ? rules.value(typed, country) : undefined;
    const same = countriesOfCode(typed);
    const guess = same.includes(country) ? country : same.find(isAllowed);
    const found = reading && !reading.fault ? reading.country : guess;
    if (found && found !== country && isAllowed(found)) setValue('country', found);
  };
  /** Said as soon as the code is there: nothing that follows can make it right. */
  const checkCode = (typed: string) => {
    const same = countriesOfCode(typed);
    return same[0] === undefined || same.some(isAllowed) || same[0];
  };

  const send = (phone: ParsedPhone) => {
    clearErrors();
    setValue('country', phone.country);
    onSubmit({ ...phone, typed: getValues('typed') });
  };
  const judge = async ({ country, typed }: Fields) => {
    const say = (type: Reason, iso: string) => {
      setError('typed', { type, message: iso }, { shouldFocus: true });
      setAttempt((before) => before + 1);
    };
    if (!typed.trim()) {
      say('missing', country);
      return;
    }
    const reading = await judgePhone(typed, country, reader);
    // Meanwhile the person may have left.
    if (!form.current) return;
    const { phone, fault } = reading;
    if (fault !== 'no-country' && !isAllowed(reading.country)) {
      say('not-allowed', reading.country);
    } else if (fault || !phone) {
      const why = fault ?? 'implausible';
      setDoubtful(phone);
      say(why, reading.country);
    } else {
      send(phone);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy || judging.current) return;
    judging.current = true;
    void handleSubmit(judge)(event).finally(() => {
      judging.current = false;
    });
  };

  const wrong = errors.typed;
  const chooser = register('country', {
    onChange: () => {
      clearErrors('typed');
      search.close();
    },
  });
  return (
    <form
      ref={form}
      id={formId}
      className="mfa-form"
      // Not onInput: the field that was typed into takes its value in its own onChange, and that comes later.
      onChange={keep}
      onSubmit={submit}
    >
      <div className={slotClass('field')}>
        <label className={slotClass('label')} htmlFor={`${id}c`}>
          {text.country}
        </label>
        <div ref={row} className="mfa-country">
          <select
            {...search.handlers}
            {...chooser}
            id={`${id}c`}
            className={slotClass('input', slotClass('country-select'))}
            aria-disabled={locked || undefined}
            onChange={(event) => {
              if (!locked) {
                void chooser.onChange(event);
                return;
              }
              // A picker of the system's that stood open, or a filler: `disabled` would refuse it too, and drop the focus.
              event.stopPropagation();
              event.currentTarget.value = getValues('country');
            }}
            autoComplete="tel-country-code"
          >
            {choices}
          </select>
          <ChevronDownIcon />
          {search.typed === undefined ? null : (
            <CountrySearch
              countries={countries}
              chosen={getValues('country')}
              typed={search.typed}
              anchor={row}
              onChoose={(iso) => {
                choose(iso);
                focusCountry();
                search.close();
              }}
              onClose={(by) => {
                if (by === 'escape') focusCountry();
                search.close();
              }}
              text={text}
            />
          )}
        </div>
      </div>
      <div className={slotClass('field')}>
        <label className={slotClass('label')} htmlFor={`${id}n`}>
          {text.phone}
        </label>
        <input
          {...maskedProps}
          {...register('typed', {
            validate: { 'not-allowed': checkCode },
            onChange: (event: { target: HTMLInputElement }) => follow(event.target.value),
          })}
          id={`${id}n`}
          className={slotClass('input', `${slotClass('phone-input')} ${maskedClass}`)}
          type="tel"
          autoComplete="tel-national"
          dir="ltr"
          readOnly={locked}
          data-autofocus=""
          aria-invalid={wrong || refused ? true : undefined}
          aria-describedby={[`${id}h`, wrong ? `${id}w` : '', errorId ?? ''].filter(Boolean).join(' ')}
        />
        <p id={`${id}h`} className={slotClass('hint')}>
          {waits ? text.checking : text.hint}
        </p>
        <Status message={waits ? text.checking : null} />
        {wrong ? (
          <ErrorNote
            id={`${id}w`}
            kind="phone-implausible"
            attempt={attempt}
            action={
              wrong.type === 'not-of-country' && doubtful ? (
                <Button onClick={() => send(doubtful)}>{text.useAnyway}</Button>
              ) : null
            }
          >
            {wordsFor(wrong.type as Reason, nameOf(wrong.message), text)}
          </ErrorNote>
        ) : (
          error
        )}
      </div>
      <Notice kind="warn">{text.weak}</Notice>
    </form>
  );
}
