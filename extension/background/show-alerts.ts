/**
 * Shows new signals as notifications, where the member has turned that on in this browser. Each asking takes what no
 * other browser has taken; its id is kept until what it brought was shown, so that an answer that was lost, or a
 * background that stopped in between, shows the same again under the same names, which takes the place of the first.
 */
import * as z from 'zod';
import type { Alert, AlertList, AlertTaking } from '../../shared/api/alerts.ts';
import type { AlertNotificationWords } from '../browser/alert-words.ts';
import type { ShownNotification } from '../browser/notifications.ts';

export const alertUseSchema = z.object({
  /** When it was turned on here: what was told before is not shown. */
  since: z.string(),
  /** The asking that is not done with; null where there is none. */
  asking: z.string().nullable(),
});
export type AlertUse = z.infer<typeof alertUseSchema>;

export interface ShowAlertsDeps {
  mayNotify(): Promise<boolean>;
  findUse(): Promise<AlertUse | null>;
  keepUse(use: AlertUse): Promise<void>;
  /** Null where the Worker does not answer, or this browser is connected to none. */
  take(taking: AlertTaking): Promise<AlertList | null>;
  newId(): string;
  notify(notification: ShownNotification): Promise<void>;
  words: AlertNotificationWords;
}

/** As many accounts as are told of one by one; more are one notification, which leads to the list. */
const mostApart = 3;

export const showAlerts = async (deps: ShowAlertsDeps): Promise<void> => {
  const use = await deps.findUse();
  if (!use || !(await deps.mayNotify())) return;
  const asking = use.asking ?? deps.newId();
  if (use.asking === null) await deps.keepUse({ ...use, asking });
  const taken = await deps.take({ id: asking, since: use.since });
  if (!taken) return;
  for (const notification of notificationsOf(taken.alerts, asking, deps.words))
    await deps.notify(notification);
  await deps.keepUse({ ...use, asking: null });
};

/** One an account, with the newest words first. */
export const notificationsOf = (
  alerts: readonly Alert[],
  asking: string,
  words: AlertNotificationWords,
): ShownNotification[] => {
  const accounts = [...Map.groupBy(alerts, ({ account }) => account)];
  if (accounts.length > mostApart) {
    const names = accounts.flatMap(([, [first]]) => first?.accountName ?? []);
    return [
      {
        id: asking,
        title: words.several(accounts.length),
        text: names.join(' · ').slice(0, 200),
        hash: '#/leads',
      },
    ];
  }
  return accounts.flatMap(([account, of]) => {
    const [newest] = of.toSorted((a, b) => b.occurredAt.localeCompare(a.occurredAt));
    if (!newest) return [];
    const kinds = [...new Set(of.map(({ kind }) => words.kind(kind)))].join(' · ');
    return [
      {
        id: `${account}/${newest.signal}`,
        title: newest.accountName,
        text: newest.quote ? `${kinds}: ${newest.quote.slice(0, 160)}` : kinds,
        hash: `#/accounts/${encodeURIComponent(account)}`,
      },
    ];
  });
};
