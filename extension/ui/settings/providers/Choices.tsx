/** Whether sources are asked at all, who asks, and what may be spent. */
import { useId, useState } from 'preact/hooks';
import type { ProviderList } from '../../../../shared/api/enrichment.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useSourcesWords } from '../../sources/words.ts';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';

interface ChoicesProps {
  list: ProviderList;
  onList(list: ProviderList): void;
}

export const Choices = ({ list: { settings }, onList }: ChoicesProps) => {
  const t = useSourcesWords();
  const shared = useDashboardWords();
  const { work } = useSettings();
  const deed = useDeed();
  const id = useId();
  const [off, setOff] = useState(settings.off);
  const [contact, setContact] = useState(settings.contact ?? '');
  const [cap, setCap] = useState(`${settings.monthlyDollars}`);
  const [saved, setSaved] = useState(false);
  const save = () =>
    deed.run(
      () =>
        work.providers.save({
          ...settings,
          off,
          contact: contact.trim() || null,
          monthlyDollars: Math.max(0, Number(cap) || 0),
        }),
      (list) => {
        onList(list);
        setSaved(true);
      },
    );
  return (
    <form
      class="form"
      onInput={() => setSaved(false)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label class="tick wide">
        <input
          type="checkbox"
          checked={!off}
          onChange={({ currentTarget }) => setOff(!currentTarget.checked)}
        />
        {t.ask}
      </label>
      <label for={`${id}-contact`}>{t.contact}</label>
      <input
        id={`${id}-contact`}
        class="field"
        minLength={3}
        maxLength={200}
        autoComplete="off"
        aria-describedby={`${id}-contact-about`}
        value={contact}
        onInput={({ currentTarget }) => setContact(currentTarget.value)}
      />
      <p id={`${id}-contact-about`} class="soft small wide">
        {t.contactAbout}
      </p>
      <label for={`${id}-cap`}>{t.cap}</label>
      <input
        id={`${id}-cap`}
        class="field"
        type="number"
        min={0}
        max={100_000}
        step="any"
        aria-describedby={`${id}-cap-about`}
        value={cap}
        onInput={({ currentTarget }) => setCap(currentTarget.value)}
      />
      <p id={`${id}-cap-about`} class="soft small wide">
        {t.capAbout}
      </p>
      <button type="submit" class="button main" disabled={deed.busy}>
        {shared.save}
      </button>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      <p class="told" role="status">
        {saved && shared.saved}
      </p>
    </form>
  );
};
