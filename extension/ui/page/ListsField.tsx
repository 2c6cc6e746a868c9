/** The team's lists that the lead joins, by name. They are asked for when the field is first shown. */
import { ChipsInput } from '../parts/ChipsInput.tsx';
import { useServices } from '../Screen.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { listMeant } from './list-meant.ts';

interface ListsFieldProps {
  /** Ids. */
  chosen: readonly string[];
  onChange(ids: string[]): void;
}

/** As many as a capture takes. */
const most = 50;

export const ListsField = ({ chosen, onChange }: ListsFieldProps) => {
  const { t } = useWords();
  const services = useServices();
  const answer = useLoaded(() => services.lists(), 'lists').value;
  const lists = answer?.ok ? answer.value.lists : [];
  const left = lists.filter(({ id }) => !chosen.includes(id));
  const none = answer?.ok ? t.save.noLists : t.save.noListsNow;
  return (
    <ChipsInput
      // What came along from the last page shows even where its name is not at hand.
      chosen={chosen.map((id) => ({ id, name: lists.find((list) => list.id === id)?.name ?? t.save.aList }))}
      most={most}
      known={left.map(({ name }) => name)}
      label={t.save.lists}
      hint={answer === null || lists.length ? t.save.listHint : none}
      disabled={answer !== null && lists.length === 0 && chosen.length === 0}
      removeLabel={t.save.removeList}
      read={(text, entered) => {
        const list = listMeant(left, text, entered);
        return list ? [list.id] : [];
      }}
      separator={null}
      onChange={onChange}
    />
  );
};
