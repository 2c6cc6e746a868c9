/** The team's webhooks: each with its messages, and a way to pause, delete or add one. */
import { useState } from 'preact/hooks';
import type { Webhook } from '../../../../shared/api/webhooks.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useWords } from '../../words.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { Entry } from '../parts/Entry.tsx';
import { Section } from '../parts/Section.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { AddWebhook } from './AddWebhook.tsx';
import { Deliveries } from './Deliveries.tsx';
import { DigestHour } from './DigestHour.tsx';
import { useGoing } from './use-going.ts';
import { useWebhooksWords } from './words.ts';

export const Webhooks = () => {
  const t = useWebhooksWords();
  const shared = useDashboardWords();
  const { work } = useSettings();
  const webhooks = useAsked(() => work.webhooks.webhooks(), 'webhooks');
  const deed = useDeed();
  const [told, setTold] = useState('');
  const going = useGoing();
  const list = (webhooks.value?.webhooks ?? []).filter(({ id }) => id !== going.webhook?.id);
  const remove = (webhook: Webhook) =>
    deed.run(
      () => work.webhooks.stop(webhook.id, true),
      () => {
        setTold('');
        going.set(webhook);
      },
    );
  /** As it was: one that had been stopped before stays so. */
  const restore = (webhook: Webhook) =>
    deed.run(
      () => work.webhooks.stop(webhook.id, webhook.disabledAt !== null),
      () => going.set(null),
    );
  const stop = ({ id }: Webhook, stopped: boolean) =>
    deed.run(
      () => work.webhooks.stop(id, stopped),
      (now) => webhooks.set({ webhooks: list.map((one) => (one.id === id ? now : one)) }),
    );
  const test = ({ id, url }: Webhook) =>
    deed.run(
      () => work.webhooks.test(id),
      ({ delivered, status, error }) =>
        setTold(
          delivered
            ? t.arrived(url)
            : [t.notArrived(url), error && t.errors[error], status !== null && t.status(status)]
                .filter(Boolean)
                .join(' · '),
        ),
    );
  return (
    <>
      <Section title={t.list} of={webhooks}>
        {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
        {list.length === 0 && <p class="soft">{t.none}</p>}
        <ul class="entries">
          {list.map((webhook) => (
            <Line
              key={webhook.id}
              webhook={webhook}
              busy={deed.busy}
              onTest={() => test(webhook)}
              onStop={(stopped) => stop(webhook, stopped)}
              onRemove={() => remove(webhook)}
            />
          ))}
        </ul>
        <p class="told" role="status">
          {told}
          {going.webhook && (
            <>
              {t.removed(going.webhook.url)}{' '}
              <button
                type="button"
                class="link"
                disabled={deed.busy}
                onClick={() => going.webhook && restore(going.webhook)}
              >
                {shared.undo}
              </button>
            </>
          )}
        </p>
      </Section>
      <Section title={t.add}>
        <AddWebhook onAdded={webhooks.reload} />
      </Section>
      <DigestHour />
    </>
  );
};

interface LineProps {
  webhook: Webhook;
  busy: boolean;
  onTest(): void;
  onStop(stopped: boolean): void;
  onRemove(): void;
}

const Line = ({ webhook, busy, onTest, onStop, onRemove }: LineProps) => {
  const t = useWebhooksWords();
  const { named } = useDashboardWords();
  const { t: words, date } = useWords();
  const { url, format, events, createdAt, disabledAt } = webhook;
  return (
    <>
      <Entry
        title={<span class="address">{url}</span>}
        detail={
          <>
            {t.formats[format]} · {events.map((event) => t.events[event]).join(words.comma)}
            {disabledAt && <span class="down"> · {t.stopped(date(disabledAt))}</span>}
          </>
        }
        figures={t.since(date(createdAt))}
      >
        <button type="button" class="button" aria-label={named(t.test, url)} disabled={busy} onClick={onTest}>
          {t.test}
        </button>
        <button
          type="button"
          class="button"
          aria-label={named(disabledAt ? t.goOn : t.stop, url)}
          disabled={busy}
          onClick={() => onStop(disabledAt === null)}
        >
          {disabledAt ? t.goOn : t.stop}
        </button>
        <Confirm label={t.remove} of={url} what={t.removeWhat} yes={t.remove} busy={busy} onYes={onRemove} />
      </Entry>
      <li class="below">
        <Deliveries webhook={webhook} />
      </li>
    </>
  );
};
