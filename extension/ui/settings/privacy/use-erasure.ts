/** An erasure from its start to its receipt: the Worker goes on with it by itself, and is asked how far it is. */
import { useEffect, useState } from 'preact/hooks';
import type { ErasureReceipt } from '../../../../shared/api/privacy.ts';
import type { Failure } from '../../services.ts';
import type { Subject } from '../../settings-services.ts';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';

/** Between two looks at how far it is. */
const pauseMs = 1500;

export interface Erasure {
  receipt: ErasureReceipt | null;
  busy: boolean;
  failure: Failure | null;
  /** @returns whether it has begun: from then on they can no longer be captured. */
  begin(subject: Subject): Promise<boolean>;
  clear(): void;
}

export const useErasure = (onDone: () => void): Erasure => {
  const { work } = useSettings();
  const deed = useDeed();
  const [receipt, setReceipt] = useState<ErasureReceipt | null>(null);
  useEffect(() => {
    if (receipt?.status !== 'running') return;
    const timer = setTimeout(async () => {
      const now = await work.privacy.erasure(receipt.id);
      // Out of reach for once: the same receipt again, and so another look.
      setReceipt(now.ok ? now.value : { ...receipt });
      if (now.ok && now.value.status === 'done') onDone();
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [receipt, work, onDone]);
  return {
    receipt,
    busy: deed.busy,
    failure: deed.failure,
    begin: async (subject) => {
      let began = false;
      await deed.run(
        () => work.privacy.erase({ id: crypto.randomUUID(), account: null, ...subject }),
        (first) => {
          began = true;
          setReceipt(first);
          onDone();
        },
      );
      return began;
    },
    clear: () => setReceipt(null),
  };
};
