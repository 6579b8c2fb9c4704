'use client';

import { useId, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Notice } from '../../ui/Notice.js';
import { maskedClass, maskedProps } from '../../ui/maskedProps.js';
import type { LazyMessages } from '../../locales/locale.js';
import type { DetailsProps } from '../factor.js';
import { dialCodes } from './dialCodes.js';
import { parsePhone } from './parsePhone.js';
import type { PhoneDetails } from './sms.js';

interface Fields {
  country: string;
  typed: string;
}

function regionOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().region ?? '';
  } catch {
    return '';
  }
}

/** Asks for the phone number: country and national number, or a whole number pasted into the second field. */
export function SmsDetails(props: DetailsProps<PhoneDetails, LazyMessages['sms']>) {
  const { formId, draft, onDraft, onSubmit, busy, error, errorId, words, text, options } = props;
  const slotClass = useSlotClass();
  const id = useId();
  const { countries: allowed, defaultCountry } = options;
  const countries = useMemo(() => {
    const names = new Intl.DisplayNames(words.tag, { type: 'region' });
    return [...dialCodes]
      .filter(([iso]) => !allowed || allowed.includes(iso))
      .map(([iso, code]) => ({ iso, code, name: names.of(iso) ?? iso }))
      .sort((a, b) => a.name.localeCompare(b.name, words.tag));
  }, [words.tag, allowed]);
  const usual = [defaultCountry, regionOf(words.tag), countries[0]?.iso].find((iso) =>
    countries.some((country) => country.iso === iso),
  );
  const { register, handleSubmit, getValues, setValue, formState } = useForm<Fields>({
    defaultValues: { country: draft?.country ?? usual ?? '', typed: draft?.typed ?? '' },
    shouldFocusError: true,
  });
  const wrong = formState.errors.typed?.message;
  const keep = (): PhoneDetails => {
    const { country, typed } = getValues();
    const parsed = parsePhone(typed, country);
    return { country, typed, countryCode: parsed?.countryCode ?? '', number: parsed?.number ?? '' };
  };
  const check = (typed: string, { country }: Fields) => {
    if (!typed.trim()) return text.missing;
    const parsed = parsePhone(typed, country);
    if (!parsed) return text.implausible;
    return countries.some(({ iso }) => iso === parsed.country) || text.countryNotAllowed;
  };

  return (
    <form
      id={formId}
      className="mfa-form"
      noValidate
      // Not onInput: the field that was typed into takes its value in its own onChange, and that comes later.
      onChange={() => onDraft(keep())}
      onSubmit={(event) =>
        void handleSubmit(({ country, typed }) => {
          const parsed = parsePhone(typed, country);
          if (!parsed || busy) return;
          setValue('country', parsed.country);
          onSubmit({ ...parsed, typed });
        })(event)
      }
    >
      <div className={slotClass('field')}>
        <label className={slotClass('label')} htmlFor={`${id}n`}>
          {text.phone}
        </label>
        <div className="mfa-phone">
          <select
            {...register('country')}
            className={slotClass('input', slotClass('country-select'))}
            aria-label={text.country}
            autoComplete="tel-country-code"
          >
            {countries.map(({ iso, code, name }) => (
              <option key={iso} value={iso}>
                {`${name} \u2066${code}\u2069`}
              </option>
            ))}
          </select>
          <input
            {...maskedProps}
            {...register('typed', { validate: check })}
            id={`${id}n`}
            className={slotClass('input', `${slotClass('phone-input')} ${maskedClass}`)}
            type="tel"
            inputMode="tel"
            autoComplete="tel-national"
            dir="ltr"
            readOnly={busy}
            data-autofocus=""
            aria-invalid={wrong || error ? true : undefined}
            aria-describedby={[`${id}h`, wrong ? `${id}w` : '', errorId ?? ''].filter(Boolean).join(' ')}
          />
        </div>
        <p id={`${id}h`} className={slotClass('hint')}>
          {text.hint}
        </p>
        {wrong ? (
          <ErrorNote id={`${id}w`} kind="phone-implausible">
            {wrong}
          </ErrorNote>
        ) : (
          error
        )}
      </div>
      <Notice kind="warn">{text.weak}</Notice>
    </form>
  );
}
