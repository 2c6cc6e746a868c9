/** The other members' browsers, each member's asked for when it is opened. */
import { useState } from 'preact/hooks';
import type { Member } from '../../../../shared/api/workspace.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { Section } from '../parts/Section.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useSettings } from '../settings-context.tsx';
import { DeviceList } from './DeviceList.tsx';
import { useDevicesWords } from './words.ts';

export const TeamDevices = () => {
  const t = useDevicesWords();
  const { me } = useSettings();
  const others = me.members.filter(({ id }) => id !== me.member.id);
  return (
    <Section title={t.team} about={t.teamAbout}>
      {others.length === 0 && <p class="soft">{t.alone}</p>}
      {others.map((member) => (
        <MemberDevices key={member.id} member={member} />
      ))}
    </Section>
  );
};

const MemberDevices = ({ member }: { member: Member }) => {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{member.name}</summary>
      {opened && <TheirDevices member={member} />}
    </details>
  );
};

const TheirDevices = ({ member }: { member: Member }) => {
  const shared = useDashboardWords();
  const { work } = useSettings();
  const devices = useAsked(() => work.devices.of(member.id), member.id);
  return (
    <>
      {devices.failure && (
        <FailureNotice failure={devices.failure} offline={shared.offline} onRetry={devices.reload} />
      )}
      {devices.value === null && devices.loading && <p class="soft">{shared.loading}</p>}
      {devices.value && (
        <DeviceList
          devices={devices.value.devices}
          revoke={(device) => work.devices.revokeOf(member.id, device)}
          onChange={devices.reload}
        />
      )}
    </>
  );
};
