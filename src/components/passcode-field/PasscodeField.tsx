'use client';

import { forwardRef, useContext } from 'react';
import { MfaContext } from '../../hooks/MfaContext.js';
import { PasscodeField as Field } from '../../ui/PasscodeField.js';
import type { PasscodeFieldProps } from '../../ui/PasscodeField.js';

export type { PasscodeFieldProps };

/** The kit's field for one-time codes, for forms of the host's own. Needs no provider; inside one it takes its looks. */
export const PasscodeField = forwardRef<HTMLInputElement, PasscodeFieldProps>(
  function PasscodeField(props, ref) {
    const theme = useContext(MfaContext)?.theme;
    return (
      <div className="mfa-root" data-theme={theme}>
        <Field {...props} ref={ref} />
      </div>
    );
  },
);
