/** The list by keyboard: j, k, Home and End move, Enter opens, x marks, e edits, Escape closes, / searches, ? tells the keys. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lead } from '../../../shared/api/lead.ts';

interface ListKeys {
  leads: readonly Lead[];
  open: string | null;
  setOpen(id: string | null): void;
  /** Scrolls to a row, by its place in the list. */
  reveal(row: number): void;
  onMark(id: string): void;
  onHelp(): void;
}

export const useListKeys = (list: ListKeys) => {
  const [selected, setSelected] = useState<string | null>(list.open);
  const search = useRef<HTMLInputElement>(null);
  const state = useRef({ ...list, selected });
  /** Where the selected one stood last: to look for it among a hundred thousand takes half as long as to draw. */
  const place = useRef(-1);
  state.current = { ...list, selected };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const now = state.current;
      if (event.key === 'Escape') return close(event.target, now);
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      const isSelected = (lead: Lead | undefined) => lead !== undefined && lead.id === now.selected;
      const at = isSelected(now.leads[place.current]) ? place.current : now.leads.findIndex(isSelected);
      const last = now.leads.length - 1;
      const to = { j: at + 1, ArrowDown: at + 1, k: at - 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
      if (to !== undefined) {
        const row = Math.max(0, Math.min(last, to));
        const lead = now.leads[row];
        if (!lead) return;
        event.preventDefault();
        place.current = row;
        setSelected(lead.id);
        if (now.open) now.setOpen(lead.id);
        now.reveal(row);
      } else if (event.key === 'Enter' && now.selected && !isButton(event.target)) {
        now.setOpen(now.selected);
      } else if (event.key === 'x' && now.selected) {
        now.onMark(now.selected);
      } else if (event.key === 'e' && now.selected) {
        // Or the letter would choose among what the field offers.
        event.preventDefault();
        const { selected } = now;
        now.reveal(at);
        // A row that was out of sight is there with the next frame.
        requestAnimationFrame(() => rowOf(selected)?.querySelector('select')?.focus());
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
