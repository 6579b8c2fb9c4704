'use client';

import { useSuspenseEnrolledFactors } from 'genauth-mfa-react';
import { Suspense } from 'react';
import { Mfa } from './Mfa.js';
import type { MfaProps } from './Mfa.js';

function Line() {
  const { data } = useSuspenseEnrolledFactors();
  return <p>Second steps: {data.length}</p>;
}

/** A line for a start page. Put your error boundary around it. */
export const Summary = (props: MfaProps) => (
  <Mfa {...props}>
    <Suspense fallback={<p>Second steps: …</p>}>
      <Line />
    </Suspense>
  </Mfa>
);
