/** The browsers that are let in: one's own, a new one by code or link, and for admins those of the team. */
import { may } from '../../../../shared/permissions.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { Section } from '../parts/Section.tsx';
import { SettingsPage } from '../parts/SettingsPage.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useSettings } from '../settings-context.tsx';
import { ApproveDevice } from './ApproveDevice.tsx';
import { DeviceList } from './DeviceList.tsx';
import { PairingLink } from './PairingLink.tsx';
import { RenewToken } from './RenewToken.tsx';
import { TeamDevices } from './TeamDevices.tsx';
import { useDevicesWords } from './words.ts';

export const DevicesPage = () => {
  const t = useDevicesWords();
  const { pages } = useDashboardWords();
  const { work, me } = useSettings();
  const own = useAsked(() => work.devices.own(), 'own');
  return (
    <SettingsPage title={pages.devices} about={t.about}>
      <Section title={t.own} of={own}>
        <DeviceList
          devices={own.value?.devices ?? []}
          revoke={(device) => work.devices.revoke(device)}
          onChange={own.reload}
          current={<RenewToken onRenewed={own.reload} />}
        />
      </Section>
      <ApproveDevice onAnswered={own.reload} />
      <PairingLink />
      {may(me.member.role, 'device.manage') && <TeamDevices />}
    </SettingsPage>
  );
};
