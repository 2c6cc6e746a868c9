/** Some of a few: a box each. */
import { useWords } from '../../words.tsx';
import { useProfileWords } from './words.ts';

interface TicksFieldProps<T extends string> {
  legend: string;
  about?: string;
  all: readonly T[];
  chosen: readonly T[];
  readOnly: boolean;
  show(one: T): string;
  onChange(chosen: T[]): void;
}

export const TicksField = <T extends string>(props: TicksFieldProps<T>) => {
  const { legend, about, all, chosen, readOnly, show, onChange } = props;
  const t = useProfileWords();
  const { t: words } = useWords();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {readOnly ? (
        <p class="wide">{chosen.map(show).join(words.comma) || <span class="soft">{t.any}</span>}</p>
      ) : (
        <div class="wide">
          {about && <p class="soft small">{about}</p>}
          <div class="boxes">
            {all.map((one) => (
              <label class="tick" key={one}>
                <input
                  type="checkbox"
                  checked={chosen.includes(one)}
                  onChange={(event) => {
                    const { checked } = event.currentTarget;
                    onChange(all.filter((other) => (other === one ? checked : chosen.includes(other))));
                  }}
                />
                {show(one)}
              </label>
            ))}
          </div>
        </div>
      )}
    </fieldset>
  );
};
