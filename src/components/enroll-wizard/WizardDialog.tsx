'use client';

import { useEffect, useId, useRef } from 'react';
import { Dialog } from '../../ui/Dialog.js';
import { parts } from '../frame/parts.js';
import { WizardBody } from './WizardBody.js';
import type { WizardBodyProps, WizardHandle } from './WizardBody.js';

export { WizardBody };

export interface WizardDialogProps extends Omit<
  WizardBodyProps,
  'titleId' | 'handle' | 'takesFocus' | 'onClose'
> {
  onClose: () => void;
  /** Called when the dialog has gone and what had the focus before has gone too. */
  onRestoreFocus: () => void;
}

/** The wizard in a dialog: Escape and the back gesture leave through the wizard, which asks before it loses anything. */
export function WizardDialog({ onRestoreFocus, ...props }: WizardDialogProps) {
  const titleId = useId();
  const wizard = useRef<WizardHandle>(null);
  // The news of what comes of it stand on the page behind: there even if the connection goes meanwhile.
  useEffect(() => parts.unbind(props.locale).preload(), [props.locale]);
  return (
    <Dialog labelledBy={titleId} onDismiss={() => wizard.current?.leave()} onRestoreFocus={onRestoreFocus}>
      <WizardBody {...props} handle={wizard} titleId={titleId} takesFocus />
    </Dialog>
  );
}
