/** Saving a page: kept on this device first, then sent. Its id is made once, so that saving twice is saving once. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Receipt } from '../../../shared/api/lead.ts';
import type { Capture } from '../../../shared/capture.ts';
import { useServices } from '../Screen.tsx';
import type { OutboxEntry } from '../services.ts';

export type Saving =
  | { state: 'idle' | 'saving' | 'failed' }
  | { state: 'waiting'; entry: OutboxEntry | null }
  | { state: 'sent'; receipt: Receipt };

/** Whether it is out of the member's hands: what is shown of it can no longer be edited. */
export const isSaved = ({ state }: Saving): boolean => state === 'waiting' || state === 'sent';

export const useSave = (id: string, onSent: () => void) => {
  const services = useServices();
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const sent = useRef(onSent);
  sent.current = onSent;
  useEffect(
    () =>
      services.onOutbox((receipt) => {
        if (receipt?.id === id) {
          setSaving({ state: 'sent', receipt });
          sent.current();
          return;
        }
        services.outbox().then((entries) => {
          const entry = entries.find(({ capture }) => capture.id === id);
          if (entry) setSaving((was) => (was.state === 'sent' ? was : { state: 'waiting', entry }));
        });
      }),
    [services, id],
  );
  return {
    saving,
    save: async (capture: Capture) => {
      if (saving.state !== 'idle' && saving.state !== 'failed') return;
      setSaving({ state: 'saving' });
      try {
        await services.save(capture);
        setSaving((was) => (was.state === 'saving' ? { state: 'waiting', entry: null } : was));
      } catch {
        setSaving({ state: 'failed' });
      }
    },
    discard: async () => {
      await services.discard(id);
      setSaving({ state: 'idle' });
    },
  };
};
