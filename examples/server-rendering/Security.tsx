'use client';

import { MfaSettings } from 'genauth-mfa-react';
import { Mfa } from './Mfa.js';
import type { MfaProps } from './Mfa.js';

export const Security = (props: MfaProps) => (
  <Mfa {...props}>
    <MfaSettings />
  </Mfa>
);
