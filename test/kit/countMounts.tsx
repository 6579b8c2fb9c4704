import { useEffect } from 'react';

/** Something to draw, and how often React has mounted it: twice in StrictMode. */
export function countMounts() {
  let mounts = 0;
  function Probe() {
    useEffect(() => {
      mounts += 1;
    }, []);
    return null;
  }
  return { ui: <Probe />, mounts: () => mounts };
}
