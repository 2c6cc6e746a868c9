/** Ctrl+K, or ⌘K: the keys that such a list has everywhere. */
import { useLayoutEffect, useState } from 'preact/hooks';

export const usePaletteKey = (): { open: boolean; close(): void } => {
  const [open, setOpen] = useState(false);
  // Before anything is on screen: who knows the keys does not wait.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
  return { open, close: () => setOpen(false) };
};
