/** A fact being corrected: Enter saves, Escape leaves it as it was. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tellMoney } from '../preview/tell-money.ts';
import { useWords } from '../words.tsx';
import type { FactField } from './fact-fields.ts';
import { useAccountWords } from './words.ts';

interface FactFormProps {
  field: FactField;
  name: string;
  /** What stands there; null where nothing is known. */
  value: unknown;
  busy: boolean;
  onSave(value: unknown): void;
  onCancel(): void;
}

export const FactForm = ({ field, name, value, busy, onSave, onCancel }: FactFormProps) => {
  const { t: words, code, language, ordered } = useWords();
  const { choice } = field;
  const t = useAccountWords();
  const id = useId();
  const [text, setText] = useState(() => {
    const written = value === null ? '' : (field.as?.write(value) ?? '');
    return field.hint === 'money' ? tellMoney(written, language) : written;
  });
  const [invalid, setInvalid] = useState(false);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null);
  useLayoutEffect(() => {
    input.current?.focus();
    // A choice has no text to be typed over.
    if (!choice) input.current?.select();
  }, [choice]);
  const hint = field.hint && words.preview.invalid[field.hint];
  const save = (event: Event) => {
    event.preventDefault();
    const read = field.as?.read(text) ?? null;
    setInvalid(read === null);
    if (read === null) input.current?.focus();
    else onSave(read);
  };
  const common = {
    ref: input,
    class: 'field',
    'aria-label': name,
    'aria-invalid': invalid,
    'aria-describedby': id,
    value: text,
    onInput: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
  };
  return (
    <form
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Of what is open, the field closes first.
        event.stopPropagation();
        onCancel();
      }}
    >
      {choice ? (
        <select {...common}>
          <option value="">{t.facts.unknown}</option>
          {ordered(choice.vocabulary, choice.among).map((one) => (
            <option key={one} value={one}>
              {code(choice.vocabulary, one)}
            </option>
          ))}
        </select>
      ) : field.field === 'description' ? (
        <textarea {...common} rows={4} />
      ) : (
        <input {...common} />
      )}
      <p id={id} class={invalid ? 'small down' : 'small soft'} role={invalid ? 'alert' : undefined}>
        {hint && (invalid || text === '') ? hint : t.facts.locks}
      </p>
      <div class="row">
        <button type="submit" class="button main" disabled={busy}>
          {t.facts.save}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t.facts.cancel}
        </button>
      </div>
    </form>
  );
};
