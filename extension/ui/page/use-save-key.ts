/** Ctrl+S or ⌘S, and Ctrl+Enter from within a field. */
import { useEffect, useRef } from 'preact/hooks';

export const useSaveKey = (save: () => void): void => {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || (event.key.toLowerCase() !== 's' && event.key !== 'Enter'))
        return;
      event.preventDefault();
      // A field that is being typed in gives its text up first.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      queueMicrotask(() => setTimeout(() => latest.current()));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
