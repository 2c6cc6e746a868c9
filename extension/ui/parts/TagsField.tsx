/** Tags as chips: a comma adds one, as Enter does. */
import { useWords } from '../words.tsx';
import { ChipsInput } from './ChipsInput.tsx';

interface TagsFieldProps {
  tags: readonly string[];
  known: readonly string[];
  label: string;
  onChange(tags: string[]): void;
}

const longest = 40;
/** With the campaigns beside them as many as a capture takes. */
const most = 15;

export const TagsField = ({ tags, known, label, onChange }: TagsFieldProps) => {
  const { t } = useWords();
  return (
    <ChipsInput
      chosen={tags.map((tag) => ({ id: tag, name: tag }))}
      most={most}
      known={known}
      label={label}
      hint={t.save.tagHint}
      removeLabel={t.save.removeTag}
      read={tagsIn}
      separator={/[,，、]/}
      onChange={onChange}
    />
  );
};

const tagsIn = (text: string): string[] =>
  text
    .split(/[,，、]/)
    .map((tag) => tag.trim().slice(0, longest))
    .filter(Boolean);
