/**
 * The webhook that is on its way out: stopped, and deleted for good once the page is left or another one follows it. Its
 * secret is in nobody's hands but the Worker's, so that one deleted could not be made again.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Webhook } from '../../../../shared/api/webhooks.ts';
import { useSettings } from '../settings-context.tsx';

interface Going {
  webhook: Webhook | null;
  /** null: it stays. The one before, where another goes, is deleted. */
  set(webhook: Webhook | null): void;
}

export const useGoing = (): Going => {
  const { work } = useSettings();
  const webhooks = useRef(work.webhooks);
  webhooks.current = work.webhooks;
  const [webhook, setWebhook] = useState<Webhook | null>(null);
  const held = useRef<Webhook | null>(null);
  const leave = useCallback(() => {
    // Where that fails it stands in the list again, stopped.
    if (held.current) void webhooks.current.remove(held.current.id);
    held.current = null;
  }, []);
  useEffect(() => {
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [leave]);
  const set = useCallback(
    (next: Webhook | null) => {
      if (next) leave();
      held.current = next;
      setWebhook(next);
    },
    [leave],
  );
  return { webhook, set };
};
