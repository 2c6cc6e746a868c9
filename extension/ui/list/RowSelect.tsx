/**
 * A choice in a row of the table. What else could be chosen stands in it from when the keyboard or the pointer comes to it:
 * a jump in a long list draws fifty rows at once, and their options were most of what that took.
 */
import { useState } from 'preact/hooks';

interface RowSelectProps {
  label: string;
  value: string;
  /** Value and words, in their order; the present one is among them. */
  options: readonly (readonly [value: string, words: string])[];
  onChoose(value: string): void;
}

export const RowSelect = ({ label, value, options, onChoose }: RowSelectProps) => {
  // By whose it is: the row may show another lead the next moment.
  const [reached, setReached] = useState<string | null>(null);
  const reach = () => setReached(label);
  const shown = reached === label ? options : options.filter(([one]) => one === value);
  return (
    <select
      class="field"
      aria-label={label}
      value={value}
      onFocus={reach}
      onPointerEnter={reach}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {shown.map(([one, words], at) => (
        // By its place: another lead's value is other words in the same option.
        <option key={at} value={one}>
          {words}
        </option>
      ))}
    </select>
  );
};
