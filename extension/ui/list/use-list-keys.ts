/** The list by keyboard: j and k move, Enter opens, Escape closes, / searches. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lead } from '../../../shared/api.ts';

export const useListKeys = (
  leads: readonly Lead[],
  open: string | null,
  setOpen: (id: string | null) => void,
) => {
  const [selected, setSelected] = useState<string | null>(open);
  const search = useRef<HTMLInputElement>(null);
  const state = useRef({ leads, selected, open, setOpen });
  state.current = { leads, selected, open, setOpen };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const now = state.current;
      if (event.key === 'Escape' && now.open) return now.setOpen(null);
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      const at = now.leads.findIndex((lead) => lead.id === now.selected);
      const to = { j: at + 1, ArrowDown: at + 1, k: at - 1, ArrowUp: at - 1 }[event.key];
      if (to !== undefined) {
        const lead = now.leads[Math.max(0, Math.min(now.leads.length - 1, to))];
        if (!lead) return;
        event.preventDefault();
        setSelected(lead.id);
        if (now.open) now.setOpen(lead.id);
        document.getElementById(`lead-${lead.id}`)?.scrollIntoView({ block: 'nearest' });
      } else if (event.key === 'Enter' && now.selected && !isButton(event.target)) {
        now.setOpen(now.selected);
      } else if (event.key === '/') {
        event.preventDefault();
        search.current?.focus();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return { selected, setSelected, search };
};

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
const isButton = (target: EventTarget | null) => target instanceof HTMLElement && target.tagName === 'BUTTON';
