'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { createCamera } from './createCamera.js';
import type { Camera } from './createCamera.js';
import type { CameraState } from './cameraReducer.js';

/** A camera for as long as the screen stands: off until `start` is called, and off when the screen goes. */
export function useCamera(): { camera: Camera; state: CameraState } {
  const [camera] = useState(createCamera);
  const state = useSyncExternalStore(camera.subscribe, camera.getState, camera.getState);
  useEffect(() => camera.connect(), [camera]);
  return { camera, state };
}
