/** A button that says what will happen before it does it: in its place, without a window of its own. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDashboardWords } from '../../dashboard/words.ts';

interface ConfirmProps {
  /** Of the first button. */
  label: string;
  /** What it is about, for who does not see the line that it stands on. */
  of?: string;
  /** What will happen, and whether it can be taken back. */
  what: string;
  /** Of the button that does it. */
  yes: string;
  busy?: boolean;
  disabled?: boolean;
  onYes(): void;
}

export const Confirm = ({ label, of, what, yes, busy = false, disabled = false, onYes }: ConfirmProps) => {
  const t = useDashboardWords();
  const name = of === undefined ? label : t.named(label, of);
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (asking) no.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <button
        ref={first}
        type="button"
        class="button"
        aria-label={name}
        disabled={disabled || busy}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    );
  return (
    <fieldset
      class="confirm notice bad"
      aria-label={name}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <p>{what}</p>
      <div class="row">
        <button
          type="button"
          class="button main"
          disabled={busy}
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes}
        </button>
        <button ref={no} type="button" class="button" onClick={() => setAsking(false)}>
          {t.cancel}
        </button>
      </div>
    </fieldset>
  );
};
