/** What a version changes, in plain words: a line a change. */
import type { ModelChange } from './diff-models.ts';
import { useChangeText } from './use-change-text.ts';
import { useVersionWords } from './words.ts';

export const ChangeList = ({ changes }: { changes: readonly ModelChange[] }) => {
  const t = useVersionWords();
  const text = useChangeText();
  if (changes.length === 0) return <p class="soft">{t.noChanges}</p>;
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={text(change)}>{text(change)}</li>
      ))}
    </ul>
  );
};
