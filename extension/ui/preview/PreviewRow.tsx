/** One value that will be sent: its name, its text to be edited in place, the words that say so, and a way to leave it out. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { Draft } from '../../../shared/capture.ts';
import { useWords, type Words } from '../words.tsx';
import type { Row } from './row.ts';

interface PreviewRowProps {
  row: Row;
  onEdit(draft: Draft, name: string): void;
  onDrop(draft: Draft, name: string): void;
  /** A row whose text is not understood holds back the save. */
  onInvalid(id: string, invalid: boolean): void;
}

export const PreviewRow = ({ row, onEdit, onDrop, onInvalid }: PreviewRowProps) => {
  const { t } = useWords();
  // What is being typed is state: an answer that arrives meanwhile draws the row again.
  const [typed, setTyped] = useState<string | null>(null);
  const [invalid, setInvalid] = useState(false);
  const id = useId();
  const name = nameOf(row, t);
  useEffect(() => () => onInvalid(row.id, false), [row.id, onInvalid]);
  const commit = (text: string) => {
    if (text.trim() === row.text || (text.trim() === '' && !row.drop)) return settle();
    const draft = text.trim() === '' ? row.drop?.() : row.edit?.(text);
    if (!draft) {
      setTyped(text);
      setInvalid(true);
      return onInvalid(row.id, true);
    }
    settle();
    if (text.trim() === '') onDrop(draft, name);
    else onEdit(draft, name);
  };
  const settle = () => {
    setTyped(null);
    setInvalid(false);
    onInvalid(row.id, false);
  };
  return (
    <div class={row.sub ? 'preview-row sub' : 'preview-row'}>
      {row.edit ? <label for={id}>{name}</label> : <span class="name">{name}</span>}
      {row.edit ? (
        <textarea
          id={id}
          rows={1}
          placeholder={t.preview.add(name)}
          value={typed ?? row.text}
          aria-invalid={invalid}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => commit(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Enter' && !event.shiftKey) {
              event.preventDefault();
              commit(event.currentTarget.value);
            }
            if (event.key === 'Escape') {
              event.stopPropagation();
              event.preventDefault();
              settle();
            }
          }}
        />
      ) : (
        <span class="said">{row.text}</span>
      )}
      {row.drop ? (
        <button
          type="button"
          class="drop"
          aria-label={t.preview.drop(`${name} ${row.text}`.trim())}
          title={t.preview.drop(name)}
          onClick={() => row.drop && onDrop(row.drop(), name)}
        >
          ×
        </button>
      ) : (
        <span />
      )}
      {invalid && row.hint && (
        <p class="down small" role="alert">
          {hintOf(row.hint, t)}
        </p>
      )}
      {row.quote && (
        <p class="quote" title={row.quote}>
          “{row.quote}”
        </p>
      )}
    </div>
  );
};

const nameOf = ({ as, field }: Row, t: Words['t']): string => {
  if (as === null) return t.preview.fields[field];
  return 'network' in as ? as.network : t.signals[as.signal];
};

const hintOf = (hint: NonNullable<Row['hint']>, t: Words['t']): string =>
  typeof hint === 'string' ? t.preview.invalid[hint] : t.preview.invalid.choice(hint.choice.join(t.comma));
