/** Tags as chips: comma or Enter adds one, Backspace in the empty field takes the last one off. */
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

interface TagsFieldProps {
  tags: readonly string[];
  known: readonly string[];
  label: string;
  onChange(tags: string[]): void;
}

const longest = 40;
const most = 20;

export const TagsField = ({ tags, known, label, onChange }: TagsFieldProps) => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const list = useId();
  const add = (text: string) => {
    const added = text
      .split(/[,，、]/)
      .map((tag) => tag.trim().slice(0, longest))
      .filter(Boolean);
    setTyped('');
    if (added.length) onChange([...new Set([...tags, ...added])].slice(0, most));
  };
  return (
    <div class="tags">
      {tags.map((tag) => (
        <span class="chip" key={tag}>
          {tag}
          <button
            type="button"
            aria-label={t.save.removeTag(tag)}
            onClick={() => onChange(tags.filter((other) => other !== tag))}
          >
            ×
          </button>
        </span>
      ))}
      <input
        class="field grow"
        aria-label={label}
        placeholder={tags.length ? '' : t.save.tagHint}
        list={list}
        value={typed}
        onInput={(event) => {
          const text = event.currentTarget.value;
          if (/[,，、]/.test(text)) add(text);
          else setTyped(text);
        }}
        onBlur={() => add(typed)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && typed && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            add(typed);
          }
          if (event.key === 'Backspace' && !typed) onChange(tags.slice(0, -1));
        }}
      />
      <datalist id={list}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
};
