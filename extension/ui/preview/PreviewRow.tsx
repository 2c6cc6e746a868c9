/** One value that will be sent: its name, its text to be edited in place, the words that say so, and a way to leave it out. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { Draft } from '../../../shared/capture.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWords, type Words } from '../words.tsx';
import { PreviewField } from './PreviewField.tsx';
import type { Row } from './row.ts';
import { tellMoney } from './tell-money.ts';
import { tellSalary } from './tell-salary.ts';

export interface RowActions {
  onEdit(draft: Draft, name: string): void;
  onDrop(draft: Draft, name: string): void;
  /** A row whose text is not understood holds back the save. */
  onInvalid(id: string, invalid: boolean): void;
}

/** `refused`: why the Worker did not take this value. */
export const PreviewRow = ({ row, refused, ...on }: RowActions & { row: Row; refused: string | null }) => {
  const words = useWords();
  const { t } = words;
  // What is being typed is state: an answer that arrives meanwhile draws the row again.
  const [typed, setTyped] = useState<string | null>(null);
  const [invalid, setInvalid] = useState(false);
  const id = useId();
  const name = nameOfRow(row, t);
  const told = toldOf(row, words);
  // An amount is edited as it is told.
  const written = row.hint === 'money' ? told : row.text;
  const { onInvalid } = on;
  useEffect(() => () => onInvalid(row.id, false), [row.id, onInvalid]);
  const settle = () => {
    setTyped(null);
    setInvalid(false);
    onInvalid(row.id, false);
  };
  const commit = (text: string) => {
    const empty = text.trim() === '';
    if (text.trim() === row.text || text.trim() === written || (empty && !row.drop)) return settle();
    const draft = empty ? row.drop?.() : row.edit?.(text);
    if (!draft) {
      setTyped(text);
      setInvalid(true);
      return onInvalid(row.id, true);
    }
    settle();
    if (empty) on.onDrop(draft, name);
    else on.onEdit(draft, name);
  };
  const hint = row.hint && t.preview.invalid[row.hint];
  const wrong = invalid ? hint : refused !== null && t.preview.refused(hint ?? refused);
  return (
    <div class={row.sub ? 'preview-row sub' : 'preview-row'}>
      {row.edit ? <label for={id}>{name}</label> : <span class="name">{name}</span>}
      <PreviewField
        id={id}
        row={row}
        typed={typed}
        invalid={invalid || refused !== null}
        placeholder={t.preview.add(name)}
        told={told}
        written={written}
        onTyped={setTyped}
        onCommit={commit}
        onCancel={settle}
      />
      {row.drop ? (
        <button
          type="button"
          class="drop"
          aria-label={t.preview.drop(`${name} ${told}`.trim())}
          title={t.preview.drop(name)}
          onClick={() => row.drop && on.onDrop(row.drop(), name)}
        >
          <Icon name="close" />
        </button>
      ) : (
        <span />
      )}
      {wrong && (
        <p class="down small wrong" role="alert">
          {wrong}
        </p>
      )}
      {row.quote && (
        <p class="quote" title={row.quote}>
          {t.quoted(row.quote)}
        </p>
      )}
    </div>
  );
};

export const nameOfRow = ({ as, field }: Row, t: Words['t']): string => {
  if (as === null) return t.preview.fields[field];
  return 'network' in as ? t.networks[as.network] : t.signals[as.signal];
};

/** A row's text as a person reads it: codes, dates and pay are told in words. */
export const toldOf = (row: Row, words: Words): string => {
  if (row.vocabulary) return words.code(row.vocabulary, row.text);
  if (row.field === 'lang') return words.languageName(row.text);
  if (row.hint === 'date') return words.date(row.text);
  if (row.hint === 'money') return tellMoney(row.text, words.language);
  return row.hint === 'salary' ? tellSalary(row.text, words) : row.text;
};
