/** Browsers, a line each, and a way to disconnect each but the one in hand. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Device } from '../../../../shared/api/team.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import type { Result } from '../../services.ts';
import { useWords } from '../../words.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { Entry } from '../parts/Entry.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { useDevicesWords } from './words.ts';

interface DeviceListProps {
  devices: readonly Device[];
  revoke(device: string): Promise<Result<undefined>>;
  onChange(): void;
  /** What can be done with the browser in hand. */
  current?: ComponentChildren;
}

export const DeviceList = ({ devices, revoke, onChange, current }: DeviceListProps) => {
  const t = useDevicesWords();
  const shared = useDashboardWords();
  const { date, when } = useWords();
  const deed = useDeed();
  const [told, setTold] = useState('');
  const disconnect = ({ id, device }: Device) =>
    deed.run(
      () => revoke(id),
      () => {
        setTold(t.revoked(device));
        onChange();
      },
    );
  return (
    <>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      {devices.length === 0 && <p class="soft">{t.none}</p>}
      <ul class="entries">
        {devices.map((device) => (
          <Entry
            key={device.id}
            title={device.current ? t.here(device.device) : device.device}
            detail={`${t.created(date(device.createdAt))} · ${t.used(when(device.lastUsedOn))}`}
            figures={t.until(date(device.expiresAt))}
          >
            {device.current ? (
              current
            ) : (
              <Confirm
                label={t.revoke}
                of={device.device}
                what={t.revokeWhat(device.device)}
                yes={t.revoke}
                busy={deed.busy}
                onYes={() => disconnect(device)}
              />
            )}
          </Entry>
        ))}
      </ul>
      <p class="told" role="status">
        {told}
      </p>
    </>
  );
};
