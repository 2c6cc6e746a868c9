/** The messages to one webhook, newest first: what became of each, and why it failed; a failed one is sent again. */
import { useState } from 'preact/hooks';
import type { Delivery, DeliveryState, Webhook } from '../../../../shared/api/webhooks.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useWords } from '../../words.tsx';
import { Entry } from '../parts/Entry.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { usePages } from '../parts/use-pages.ts';
import { useSettings } from '../settings-context.tsx';
import { useWebhooksWords } from './words.ts';

export const Deliveries = ({ webhook }: { webhook: Webhook }) => {
  const t = useWebhooksWords();
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        {t.messages} <span class="hidden-text">{webhook.url}</span>
      </summary>
      {opened && <Messages webhook={webhook} />}
    </details>
  );
};

const Messages = ({ webhook }: { webhook: Webhook }) => {
  const t = useWebhooksWords();
  const shared = useDashboardWords();
  const { work } = useSettings();
  const [state, setState] = useState<DeliveryState | 'all'>('all');
  const deed = useDeed();
  const [told, setTold] = useState('');
  const list = usePages<Delivery>(async (cursor) => {
    const page = await work.webhooks.deliveries(webhook.id, {
      state: state === 'all' ? null : state,
      cursor,
    });
    return page.ok ? { ok: true, value: { items: page.value.deliveries, next: page.value.next } } : page;
  }, `${webhook.id} ${state}`);
  const replay = (delivery: Delivery) =>
    deed.run(
      () => work.webhooks.replay(delivery.id),
      () => {
        setTold(t.replayed);
        list.reload();
      },
    );
  const states = Object.entries(t.states) as [DeliveryState | 'all', string][];
  return (
    <>
      <div class="line">
        <fieldset class="filters" aria-label={t.ofWhich}>
          {states.map(([one, name]) => (
            <button key={one} type="button" aria-pressed={one === state} onClick={() => setState(one)}>
              {name}
            </button>
          ))}
        </fieldset>
        <button type="button" class="link" onClick={list.reload}>
          {t.reload}
        </button>
      </div>
      {list.failure && (
        <FailureNotice failure={list.failure} offline={shared.offline} onRetry={list.reload} />
      )}
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      <p class="told" role="status">
        {told}
      </p>
      {list.value !== null && list.items.length === 0 && <p class="soft">{t.noMessages}</p>}
      <ul class="entries">
        {list.items.map((delivery) => (
          <Message key={delivery.id} delivery={delivery} busy={deed.busy} onReplay={() => replay(delivery)} />
        ))}
      </ul>
      {list.next && (
        <button type="button" class="link" onClick={list.more}>
          {shared.more}
        </button>
      )}
    </>
  );
};

interface MessageProps {
  delivery: Delivery;
  busy: boolean;
  onReplay(): void;
}

const Message = ({ delivery, busy, onReplay }: MessageProps) => {
  const t = useWebhooksWords();
  const { named } = useDashboardWords();
  const { t: words, date, clock } = useWords();
  const { event, state, attempts, nextAt, status, error, createdAt } = delivery;
  const why = [
    error && t.errors[error],
    status !== null && (error !== null || state === 'delivered') && t.status(status),
    attempts > 0 && t.tries(attempts),
    state === 'waiting' && attempts > 0 && t.next(clock(nextAt)),
  ].filter(Boolean);
  const at = words.waiting.savedAt(date(createdAt), clock(createdAt));
  return (
    <Entry
      title={
        <>
          {t.events[event]} · <span class={state === 'dead' ? 'down' : 'soft'}>{t.stateOne[state]}</span>
        </>
      }
      detail={why.join(' · ')}
      figures={at}
    >
      {state === 'dead' && (
        <button
          type="button"
          class="button"
          aria-label={named(t.replay, `${t.events[event]}, ${at}`)}
          disabled={busy}
          onClick={onReplay}
        >
          {t.replay}
        </button>
      )}
    </Entry>
  );
};
