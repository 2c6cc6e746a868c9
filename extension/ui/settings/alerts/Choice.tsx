/** What a member is told of: their own accounts, and those on lists that they follow. Kept with each tick. */
import { useState } from 'preact/hooks';
import type { AlertSettings } from '../../../../shared/api/alerts.ts';
import type { List } from '../../../../shared/api/lead-work.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { useAlertsWords } from './words.ts';

interface ChoiceProps {
  settings: AlertSettings;
  lists: readonly List[];
  onSaved(settings: AlertSettings): void;
}

export const Choice = ({ settings, lists, onSaved }: ChoiceProps) => {
  const t = useAlertsWords();
  const shared = useDashboardWords();
  const { work } = useSettings();
  const deed = useDeed();
  const [told, setTold] = useState('');
  const save = (changed: Partial<AlertSettings>) => {
    setTold('');
    deed.run(
      () => work.alerts.save({ ...settings, ...changed }),
      (saved) => {
        onSaved(saved);
        setTold(shared.saved);
      },
    );
  };
  return (
    <div class="form">
      <label class="tick wide">
        <input
          type="checkbox"
          checked={settings.owned}
          disabled={deed.busy}
          onChange={({ currentTarget: { checked } }) => save({ owned: checked })}
        />
        {t.owned}
      </label>
      <fieldset class="flat">
        <legend>{t.lists}</legend>
        {lists.length === 0 && <p class="soft small">{t.noLists}</p>}
        {lists.map(({ id, name, leads }) => (
          <label key={id} class="tick">
            <input
              type="checkbox"
              checked={settings.lists.includes(id)}
              disabled={deed.busy}
              onChange={({ currentTarget: { checked } }) =>
                save({
                  lists: checked ? [...settings.lists, id] : settings.lists.filter((one) => one !== id),
                })
              }
            />
            {name} <span class="soft small">{t.size(leads)}</span>
          </label>
        ))}
      </fieldset>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      <p class="told" role="status">
        {told}
      </p>
    </div>
  );
};
