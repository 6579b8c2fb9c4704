'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { FacePhoto } from './createFacePhoto.js';

/** How far a photo is on its way: nothing told, a share that grows, stored. A share that grows makes no commit. */
export function useUploadPhase(photo: FacePhoto | undefined): 'unknown' | 'known' | 'stored' {
  const listen = useCallback((listener: () => void) => photo?.listen(listener) ?? (() => {}), [photo]);
  const read = () => {
    const share = photo?.share();
    return share === undefined ? 'unknown' : share === 'stored' ? 'stored' : 'known';
  };
  return useSyncExternalStore(listen, read, read);
}
