/** The list by keyboard: j and k move, Enter opens, x marks, e edits, Escape closes, / searches, ? tells the keys. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lead } from '../../../shared/api.ts';

interface ListKeys {
  leads: readonly Lead[];
  open: string | null;
  setOpen(id: string | null): void;
  onMark(id: string): void;
  onHelp(): void;
}

export const useListKeys = (list: ListKeys) => {
  const [selected, setSelected] = useState<string | null>(list.open);
  const search = useRef<HTMLInputElement>(null);
  const state = useRef({ ...list, selected });
  state.current = { ...list, selected };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const now = state.current;
      if (event.key === 'Escape') return close(event.target, now);
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      const at = now.leads.findIndex((lead) => lead.id === now.selected);
      const to = { j: at + 1, ArrowDown: at + 1, k: at - 1, ArrowUp: at - 1 }[event.key];
      if (to !== undefined) {
        const lead = now.leads[Math.max(0, Math.min(now.leads.length - 1, to))];
        if (!lead) return;
        event.preventDefault();
        setSelected(lead.id);
        if (now.open) now.setOpen(lead.id);
        rowOf(lead.id)?.scrollIntoView({ block: 'nearest' });
      } else if (event.key === 'Enter' && now.selected && !isButton(event.target)) {
        now.setOpen(now.selected);
      } else if (event.key === 'x' && now.selected) {
        now.onMark(now.selected);
      } else if (event.key === 'e' && now.selected) {
        // Or the letter would choose among what the field offers.
        event.preventDefault();
        rowOf(now.selected)?.querySelector('select')?.focus();
      } else if (event.key === '/') {
        event.preventDefault();
        search.current?.focus();
      } else if (event.key === '?') {
        event.preventDefault();
        now.onHelp();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return { selected, setSelected, search };
};

/** Of a field and what is open, the field is left first. */
const close = (target: EventTarget | null, { open, setOpen }: ListKeys): void => {
  if (isField(target)) target.blur();
  else if (open) setOpen(null);
};

const rowOf = (id: string) => document.getElementById(`lead-${id}`);
const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) && !isBox(target);
/** A box that is ticked takes no letters. */
const isBox = (target: HTMLElement) => target instanceof HTMLInputElement && target.type === 'checkbox';
const isButton = (target: EventTarget | null) =>
  target instanceof HTMLElement && /^(BUTTON|A|SUMMARY)$/.test(target.tagName);
