/** What stands around work of minutes that nothing may interrupt: how long it has taken, and a question before one leaves. */
import { useEffect, useState } from 'preact/hooks';

/** Whole seconds since it was last taken up. */
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

/** The browser asks, in its own words, before the page is left. */
export const useStayUntilDone = (busy: boolean): void =>
  useEffect(() => {
    if (!busy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [busy]);
