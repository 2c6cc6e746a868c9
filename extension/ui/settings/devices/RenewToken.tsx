/** A new key for this browser before the old one ends. */
import { useState } from 'preact/hooks';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useWords } from '../../words.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { useDevicesWords } from './words.ts';

export const RenewToken = ({ onRenewed }: { onRenewed(): void }) => {
  const t = useDevicesWords();
  const shared = useDashboardWords();
  const { date } = useWords();
  const { work } = useSettings();
  const deed = useDeed();
  const [told, setTold] = useState('');
  const renew = () =>
    deed.run(
      () => work.devices.rotate(),
      ({ expiresAt }) => {
        setTold(t.rotated(date(expiresAt)));
        onRenewed();
      },
    );
  return (
    <>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      <button type="button" class="button" title={t.rotateWhat} disabled={deed.busy} onClick={renew}>
        {t.rotate}
      </button>
      <span class="soft small" role="status">
        {told}
      </span>
    </>
  );
};
