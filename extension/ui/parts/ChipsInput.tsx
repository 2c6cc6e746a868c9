/** What is chosen as chips, and a field to add to it: Enter takes what was typed, Backspace in the empty field the last one off. */
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface ChipsInputProps {
  chosen: readonly { id: string; name: string }[];
  most: number;
  /** Names to choose from. */
  known: readonly string[];
  label: string;
  hint: string;
  removeLabel(name: string): string;
  /** Ids that the text adds. `entered`: by Enter, and not by leaving the field, which nobody may have looked at again. */
  read(text: string, entered: boolean): string[];
  /** Takes what was typed as Enter does. */
  separator: RegExp | null;
  disabled?: boolean;
  onChange(ids: string[]): void;
}

export const ChipsInput = (props: ChipsInputProps) => {
  const { chosen, known, separator } = props;
  const [typed, setTyped] = useState('');
  const list = useId();
  const ids = chosen.map(({ id }) => id);
  const add = (text: string, entered: boolean) => {
    const added = props.read(text, entered);
    setTyped('');
    if (added.length) props.onChange([...new Set([...ids, ...added])].slice(0, props.most));
  };
  const isNothing = typed.trim() !== '' && props.read(typed, true).length === 0;
  return (
    <div class="tags">
      {chosen.map(({ id, name }) => (
        <span class="chip" key={id}>
          {name}
          <button
            type="button"
            aria-label={props.removeLabel(name)}
            onClick={() => props.onChange(ids.filter((other) => other !== id))}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      <input
        class="field grow"
        aria-label={props.label}
        aria-invalid={isNothing}
        placeholder={chosen.length ? props.label : props.hint}
        disabled={props.disabled}
        list={list}
        value={typed}
        onInput={(event) => {
          const text = event.currentTarget.value;
          // Picked from the names that the browser offers.
          const isPicked = event.inputType === 'insertReplacementText' && known.includes(text);
          if (isPicked || separator?.test(text)) add(text, true);
          else setTyped(text);
        }}
        onBlur={(event) => add(event.currentTarget.value, false)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && typed && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            if (!isNothing) add(typed, true);
          }
          if (event.key === 'Backspace' && !typed) props.onChange(ids.slice(0, -1));
        }}
      />
      <datalist id={list}>
        {known
          .filter((name) => !chosen.some((one) => one.name === name))
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
    </div>
  );
};
