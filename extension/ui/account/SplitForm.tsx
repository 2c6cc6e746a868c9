/** The pages of an account, to choose those that are of another company. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../../../shared/api/account.ts';
import { placeOf } from '../score/place-of.ts';
import { useWords } from '../words.tsx';
import { useAccountWords } from './words.ts';

interface SplitFormProps {
  captures: Account['captures'];
  busy: boolean;
  onSplit(captures: string[]): void;
  onCancel(): void;
}

export const SplitForm = ({ captures, busy, onSplit, onCancel }: SplitFormProps) => {
  const { date } = useWords();
  const t = useAccountWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const all = chosen.length === captures.length;
  return (
    <form
      class="split"
      onSubmit={(event) => {
        event.preventDefault();
        onSplit([...chosen]);
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t.split.title}
      </h2>
      <p class="soft">{t.split.explain}</p>
      <ul class="timeline">
        {captures.map(({ id, title, url, receivedAt }) => (
          <li key={id}>
            <span class="soft small day">{date(receivedAt)}</span>
            <label class="entry">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  setChosen(
                    event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id),
                  )
                }
              />
              <span>
                {title || url} <span class="soft small">{placeOf(url)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status" class={all ? 'warn' : 'soft'}>
        {all ? t.split.all : t.split.chosen(chosen.length, captures.length)}
      </p>
      <div class="row">
        <button type="submit" class="button main" disabled={busy || all || chosen.length === 0}>
          {busy ? t.changes.busy : t.split.make}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t.split.cancel}
        </button>
      </div>
    </form>
  );
};
