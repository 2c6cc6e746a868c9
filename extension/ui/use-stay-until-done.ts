/** Around work that nothing may interrupt: the browser asks, in its own words, before the page is left. */
import { useEffect } from 'preact/hooks';

export const useStayUntilDone = (busy: boolean): void =>
  useEffect(() => {
    if (!busy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [busy]);
