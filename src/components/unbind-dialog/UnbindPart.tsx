'use client';

import type { ReactNode } from 'react';
import type { Locale } from '../../locales/locale.js';
import { LazyPart } from '../frame/LazyPart.js';
import { parts } from '../frame/parts.js';
import type { UnbindDialogProps } from './UnbindDialog.js';

export interface UnbindPartProps extends UnbindDialogProps {
  locale: Locale;
  /** Shown until it is there. @default nothing: what opened it shows that it is busy */
  waiting?: ReactNode;
}

/** The question without a frame, for screens that have one. */
export function UnbindPart({ waiting, ...props }: UnbindPartProps) {
  const { locale } = props;
  return (
    <LazyPart
      lazy={parts.unbind(locale)}
      words={locale.list}
      waiting={waiting}
      onClose={() => {
        props.onClose();
        props.onRestoreFocus?.();
      }}
    >
      {({ Body, ...words }) => <Body key={props.factor.factorId} {...props} {...words} locale={locale} />}
    </LazyPart>
  );
}
