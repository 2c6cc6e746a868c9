/** A link that connects another browser of the same member, shown once. */
import { useState } from 'preact/hooks';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useWords } from '../../words.tsx';
import { CopyField } from '../parts/CopyField.tsx';
import { Section } from '../parts/Section.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { useDevicesWords } from './words.ts';

export const PairingLink = () => {
  const t = useDevicesWords();
  const shared = useDashboardWords();
  const { clock } = useWords();
  const { work } = useSettings();
  const deed = useDeed();
  const [made, setMade] = useState<{ link: string; expiresAt: string } | null>(null);
  return (
    <Section title={t.pair} about={t.pairAbout}>
      <p>
        <button
          type="button"
          class="button"
          disabled={deed.busy}
          onClick={() => deed.run(() => work.devices.pairingLink(), setMade)}
        >
          {t.makeLink}
        </button>
      </p>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      {made && (
        <CopyField
          key={made.link}
          label={t.link}
          value={made.link}
          about={t.linkAbout(clock(made.expiresAt))}
        />
      )}
    </Section>
  );
};
