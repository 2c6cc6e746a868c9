/** Whether this browser shows notifications. Its own question stands between the button and that. */
import { useState } from 'preact/hooks';
import { useDashboardWords } from '../../dashboard/words.ts';
import type { NotificationSwitch } from '../../services.ts';
import { useLoaded } from '../../use-loaded.ts';
import { useSettings } from '../settings-context.tsx';
import { useAlertsWords } from './words.ts';

export const BrowserSwitch = () => {
  const t = useAlertsWords();
  const { notifications } = useSettings();
  return notifications ? <Switch notifications={notifications} /> : <p>{t.noExtension}</p>;
};

const Switch = ({ notifications }: { notifications: NotificationSwitch }) => {
  const t = useAlertsWords();
  const shared = useDashboardWords();
  const isOn = useLoaded(() => notifications.isOn(), 'notifications');
  const [refused, setRefused] = useState(false);
  // Nothing before the browser is asked: it takes the click as agreed to only at once.
  const turn = async () => {
    const agreed = isOn.value ? await notifications.turnOff() : await notifications.turnOn();
    setRefused(agreed === false);
    isOn.reload();
  };
  if (isOn.value === null) return <p class="soft coming">{shared.loading}</p>;
  return (
    <p class="line">
      <span role="status">{refused ? t.refused : isOn.value ? t.on : t.off}</span>
      <button type="button" class="button" onClick={turn}>
        {isOn.value ? t.turnOff : t.turnOn}
      </button>
    </p>
  );
};
