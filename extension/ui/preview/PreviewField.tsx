/** The value of a row: text to be typed over, a code to be chosen, or what cannot be changed. */
import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import type { Row } from './row.ts';

interface PreviewFieldProps {
  id: string;
  row: Row;
  /** What is being typed; null where nothing is. */
  typed: string | null;
  invalid: boolean;
  placeholder: string;
  told: string;
  /** What is typed over. */
  written: string;
  onTyped(text: string): void;
  onCommit(text: string): void;
  onCancel(): void;
}

export const PreviewField = ({
  id,
  row,
  typed,
  invalid,
  placeholder,
  told,
  written,
  ...on
}: PreviewFieldProps) => {
  const { code, ordered } = useWords();
  const { among, vocabulary } = row;
  // Two hundred countries are drawn when somebody comes to choose: the popup paints before that.
  const [chosen, setChosen] = useState(false);
  if (!row.edit) {
    return (
      <data class="said" value={row.text}>
        {told}
      </data>
    );
  }
  if (among && vocabulary) {
    return (
      <select
        id={id}
        value={row.text}
        onFocus={() => setChosen(true)}
        onPointerDown={() => setChosen(true)}
        onChange={(event) => on.onCommit(event.currentTarget.value)}
      >
        {/* What the page says stands there, whatever it is. */}
        {(!chosen || !among.includes(row.text)) && <option value={row.text}>{told}</option>}
        {(chosen ? ordered(vocabulary, among) : []).map((one) => (
          <option key={one} value={one}>
            {code(vocabulary, one)}
          </option>
        ))}
      </select>
    );
  }
  return (
    <textarea
      id={id}
      rows={1}
      placeholder={placeholder}
      value={typed ?? written}
      aria-invalid={invalid}
      onInput={(event) => on.onTyped(event.currentTarget.value)}
      onChange={(event) => on.onCommit(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          on.onCommit(event.currentTarget.value);
        }
        if (event.key === 'Escape') {
          event.stopPropagation();
          event.preventDefault();
          on.onCancel();
        }
      }}
    />
  );
};
