/** A list of words, a chip each: Enter or a comma adds what was typed, Backspace in the empty field takes the last off. */
import { useId, useState } from 'preact/hooks';
import { Icon } from '../../parts/Icon.tsx';
import { useWords } from '../../words.tsx';
import { useProfileWords } from './words.ts';

interface ChipsFieldProps {
  id: string;
  values: readonly string[];
  /** What is offered while one types, as it is shown. */
  known: readonly string[];
  readOnly: boolean;
  show?(value: string): string;
  /** What was typed as a value; null where it is none. */
  read?(typed: string): string | null;
  /** What stands where there is none; `any` where nothing else is said. */
  empty?: string;
  /** Said where what was typed is no value. */
  unread?: string;
  /** Of a value in characters. */
  longest: number;
  onChange(values: string[]): void;
}

const most = 40;

export const ChipsField = ({
  id,
  values,
  known,
  readOnly,
  show = (value) => value,
  read = (typed) => typed,
  unread,
  empty,
  longest,
  onChange,
}: ChipsFieldProps) => {
  const t = useProfileWords();
  const { t: words } = useWords();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (text: string) => {
    const parts = text.split(/[,，、;；]/).flatMap((part) => part.trim().slice(0, longest) || []);
    const found = parts.map((part) => ({ part, value: read(part) }));
    const left = found.filter(({ value }) => value === null).map(({ part }) => part);
    const added = found.flatMap(({ value }) => value ?? []);
    setTyped(left.join(', '));
    setWrong(left.length > 0);
    if (added.length) onChange([...new Set([...values, ...added])].slice(0, most));
  };
  if (readOnly)
    return <p>{values.map(show).join(words.comma) || <span class="soft">{empty ?? t.any}</span>}</p>;
  return (
    <div>
      <div class="tags">
        {values.map((value) => (
          <span class="chip" key={value}>
            {show(value)}
            <button
              type="button"
              aria-label={t.takeOut(show(value))}
              onClick={() => onChange(values.filter((other) => other !== value))}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
        <input
          id={id}
          class="field grow"
          placeholder={values.length ? '' : (empty ?? t.any)}
          list={list}
          aria-invalid={wrong}
          value={typed}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setWrong(false);
            if (/[,，、;；]/.test(text)) add(text);
            else setTyped(text);
          }}
          onChange={() => typed && add(typed)}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Enter') {
              event.preventDefault();
              if (typed) add(typed);
            }
            if (event.key === 'Backspace' && !typed && values.length) onChange(values.slice(0, -1));
          }}
        />
      </div>
      {wrong && (
        <p class="warn small" role="alert">
          {unread}
        </p>
      )}
      <datalist id={list}>
        {known
          .filter((one) => !values.map(show).includes(one))
          .map((one) => (
            <option key={one} value={one} />
          ))}
      </datalist>
    </div>
  );
};
