'use client';

import type { ErrorMessages } from '../../locales/locale.js';
import { ErrorNote } from '../../ui/ErrorNote.js';

export interface OfflineNoteProps {
  words: ErrorMessages;
  /** For `aria-describedby` of the button that waits for the connection. */
  id?: string | undefined;
}

/** Why nothing can be sent: the browser says that there is no connection. */
export function OfflineNote({ words, id }: OfflineNoteProps) {
  return (
    <ErrorNote id={id} kind="offline" title={words.kinds.offline.title}>
      <div>{words.offlineHint}</div>
    </ErrorNote>
  );
}
