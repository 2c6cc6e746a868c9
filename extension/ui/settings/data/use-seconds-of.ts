/** Whole seconds since work of minutes was last taken up. */
import { useEffect, useState } from 'preact/hooks';

export const useSecondsOf = (busy: boolean): number => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!busy) return;
    setSeconds(0);
    const began = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - began) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [busy]);
  return seconds;
};
