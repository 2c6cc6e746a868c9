/** When webhooks that want it are sent the day's digest: chosen by the clock on the wall, kept in UTC. */
import { useId, useState } from 'preact/hooks';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useWords } from '../../words.tsx';
import { Section } from '../parts/Section.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { useWebhooksWords } from './words.ts';

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const instantOf = (hour: number): string => new Date(Date.UTC(2026, 0, 5, hour)).toISOString();

export const DigestHour = () => {
  const t = useWebhooksWords();
  const shared = useDashboardWords();
  const { clock } = useWords();
  const { work } = useSettings();
  const id = useId();
  const digest = useAsked(() => work.alerts.digest(), 'digest');
  const deed = useDeed();
  const [told, setTold] = useState('');
  const choose = (hour: number) =>
    deed.run(
      () => work.alerts.saveDigest({ hour }),
      (saved) => {
        digest.set(saved);
        setTold(shared.saved);
      },
    );
  const clocks = hours.map((hour) => ({ hour, at: clock(instantOf(hour)) }));
  return (
    <Section title={t.digest} about={t.digestAbout} of={digest}>
      <p class="line">
        <label for={id}>{t.digestAt}</label>
        <select
          id={id}
          class="field short"
          value={digest.value?.hour}
          disabled={deed.busy}
          onChange={({ currentTarget: { value } }) => choose(Number(value))}
        >
          {clocks
            .toSorted((a, b) => a.at.localeCompare(b.at))
            .map(({ hour, at }) => (
              <option key={hour} value={hour}>
                {at}
              </option>
            ))}
        </select>
      </p>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      <p class="told" role="status">
        {told}
      </p>
    </Section>
  );
};
