/** A window over the page: Escape and its own buttons close it, and the keyboard goes back to what opened it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './dialog.css';

interface DialogProps {
  title: string;
  class?: string;
  onClose(): void;
  /** Its buttons close it by this. */
  children(close: () => void): ComponentChildren;
}

export const Dialog = ({ title, onClose, children, ...more }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class={more.class}
      aria-label={title}
      onClose={onClose}
      // The keys of the page below are not for it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2>{title}</h2>
      {children(() => dialog.current?.close())}
    </dialog>
  );
};
