/** Tags as chips, a campaign's by its word: a comma adds one, as Enter does. */
import { useWords } from '../words.tsx';
import { ChipsInput } from './ChipsInput.tsx';
import { readTags } from './read-tags.ts';

interface TagsFieldProps {
  tags: readonly string[];
  known: readonly string[];
  label: string;
  /** With the campaigns beside them as many as a capture takes, where nothing else is said. */
  most?: number;
  onChange(tags: string[]): void;
}

export const TagsField = ({ tags, known, label, most = 15, onChange }: TagsFieldProps) => {
  const { t, tag } = useWords();
  return (
    <ChipsInput
      chosen={tags.map((one) => ({ id: one, name: tag(one) }))}
      most={most}
      known={known.map(tag)}
      label={label}
      hint={t.save.tagHint}
      removeLabel={t.save.removeTag}
      read={(text) => readTags(text, t.save.campaign(''))}
      separator={/[,，、]/}
      onChange={onChange}
    />
  );
};
