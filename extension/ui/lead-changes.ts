/** A lead that was changed from outside of what shows it: whoever shows it takes it over. */
import { useEffect, useRef } from 'preact/hooks';
import type { Lead } from '../../shared/api/lead.ts';

const listeners = new Set<(lead: Lead) => void>();

export const tellLead = (lead: Lead): void => {
  for (const listener of listeners) listener(lead);
};

export const useLeadChange = (listener: (lead: Lead) => void): void => {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const hear = (lead: Lead) => latest.current(lead);
    listeners.add(hear);
    return () => {
      listeners.delete(hear);
    };
  }, []);
};
