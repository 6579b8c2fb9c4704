'use client';

import { useId, useMemo, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Notice } from '../../ui/Notice.js';
import { ChevronDownIcon } from '../../ui/icons/ChevronDownIcon.js';
import { Status } from '../../ui/Status.js';
import { maskedClass, maskedProps } from '../../ui/maskedProps.js';
import { useStartText } from '../../ui/useStartText.js';
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

type Reason = PhoneFault | 'missing' | 'not-allowed';

/** Why a number can't be sent, and of which country it was said: the form keeps these, and the words follow the language. */
interface Wrong {
  reason: Reason;
  iso: string;
  /** How often in a row it was sent. */
  attempt: number;
}

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
  const [isJudging, setIsJudging] = useState(false);
  const [doubtful, setDoubtful] = useState<ParsedPhone>();
  const [wrong, setWrong] = useState<Wrong>();
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
  const [country, setCountry] = useState(draft?.country ?? usual ?? '');
  const { input, attach } = useStartText(draft?.typed ?? defaultPhone);
  const rules = useLazy(reader);
  const waits = isJudging && rules.status !== 'ready';
  /** What is on its way, or being looked at, is not changed any more. */
  const locked = busy || isJudging;
  const search = useCountrySearch(countries.length, locked);
  const nameOf = (iso: string) =>
    iso && (new Intl.DisplayNames(words.tag, { type: 'region' }).of(iso) ?? iso);

  const keep = (typed: string, iso: string) => {
    setCountry(iso);
    const { countryCode = '', number = '' } = parsePhone(typed, iso) ?? {};
    onDraft({ country: iso, typed, countryCode, number });
  };
  const typed = () => input.current?.value ?? '';
  const choose = (iso: string) => {
    setWrong(undefined);
    keep(typed(), iso);
    search.close();
  };
  const focusCountry = () => row.current?.querySelector('select')?.focus();

  /** A number that brings its country chooses it. */
  const countryOf = (number: string) => {
    const reading = rules.status === 'ready' ? rules.value(number, country) : undefined;
    const same = countriesOfCode(number);
    const guess = same.includes(country) ? country : same.find(isAllowed);
    const found = reading && !reading.fault ? reading.country : guess;
    return found && isAllowed(found) ? found : country;
  };
  /** The country of a code that is not taken: said as soon as it is there, for nothing that follows can make it right. */
  const strangerOf = (number: string) => {
    const same = countriesOfCode(number);
    return same.some(isAllowed) ? undefined : same[0];
  };
  const say = (reason: Reason, iso: string) => {
    setWrong((last) => ({ reason, iso, attempt: (last?.attempt ?? 0) + 1 }));
    input.current?.focus();
  };

  const send = (phone: ParsedPhone) => {
    setWrong(undefined);
    setCountry(phone.country);
    onSubmit({ ...phone, typed: typed() });
  };
  const judge = async () => {
    const number = typed();
    const stranger = strangerOf(number);
    if (!number.trim()) {
      say('missing', country);
      return;
    }
    if (stranger) {
      say('not-allowed', stranger);
      return;
    }
    const reading = await judgePhone(number, country, reader);
    // Meanwhile the person may have left.
    if (!form.current) return;
    const { phone, fault } = reading;
    if (fault !== 'no-country' && !isAllowed(reading.country)) {
      say('not-allowed', reading.country);
    } else if (fault || !phone) {
      setDoubtful(phone);
      say(fault ?? 'implausible', reading.country);
    } else {
      send(phone);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The screen says a moment late that it is looked at, and a finger is faster.
    if (busy || judging.current) return;
    judging.current = true;
    setIsJudging(true);
    void judge().finally(() => {
      judging.current = false;
      setIsJudging(false);
    });
  };

  return (
    <form ref={form} id={formId} className="mfa-form" onSubmit={submit}>
      <div className={slotClass('field')}>
        <label className={slotClass('label')} htmlFor={`${id}c`}>
          {text.country}
        </label>
        <div ref={row} className="mfa-country">
          <select
            {...search.handlers}
            id={`${id}c`}
            className={slotClass('input', slotClass('country-select'))}
            aria-disabled={locked || undefined}
            value={country}
            onChange={(event) => {
              // A picker of the system's that stood open, or a filler: `disabled` would refuse it too, and drop the focus.
              if (!locked) choose(event.target.value);
            }}
            autoComplete="tel-country-code"
          >
            {choices}
          </select>
          <ChevronDownIcon />
          {search.typed === undefined ? null : (
            <CountrySearch
              countries={countries}
              chosen={country}
              typed={search.typed}
              anchor={row}
              onChoose={(iso) => {
                choose(iso);
                focusCountry();
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
          ref={attach}
          onChange={({ target: { value } }) => {
            const stranger = strangerOf(value);
            setWrong(
              stranger === undefined ? undefined : { reason: 'not-allowed', iso: stranger, attempt: 0 },
            );
            keep(value, countryOf(value));
          }}
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
            attempt={wrong.attempt}
            action={
              wrong.reason === 'not-of-country' && doubtful ? (
                <Button onClick={() => send(doubtful)}>{text.useAnyway}</Button>
              ) : null
            }
          >
            {wordsFor(wrong.reason, nameOf(wrong.iso), text)}
          </ErrorNote>
        ) : (
          error
        )}
      </div>
      <Notice kind="warn">{text.weak}</Notice>
    </form>
  );
}
