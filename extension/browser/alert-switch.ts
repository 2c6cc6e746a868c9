/** Turns notifications on and off in this browser: their permission, what is kept of them, the timer that looks. */
import type { NotificationSwitch } from '../ui/services.ts';
import { clearAlertAlarm, setAlertAlarm } from './alarms.ts';
import { findAlertUse, keepAlertUse } from './alert-use.ts';
import { askToNotify, mayNotify, stopNotifying } from './notifications.ts';

export const alertSwitch: NotificationSwitch = {
  isOn: async () => (await findAlertUse()) !== null && (await mayNotify()),
  turnOn: async () => {
    // First, while the click still counts.
    if (!(await askToNotify())) return false;
    await keepAlertUse({ since: new Date().toISOString(), asking: null });
    await setAlertAlarm();
    return true;
  },
  turnOff: async () => {
    await keepAlertUse(null);
    await clearAlertAlarm();
    await stopNotifying();
  },
};
