/** What has been saved and not acknowledged: safe here, and what becomes of it. */
import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../Screen.tsx';
import type { OutboxEntry } from '../services.ts';
import { useWords } from '../words.tsx';
import { Mend } from './Mend.tsx';
import { nameOfEntry, OutboxItem } from './OutboxItem.tsx';

export const Waiting = () => {
  const { t } = useWords();
  const services = useServices();
  const [entries, setEntries] = useState<OutboxEntry[] | null>(null);
  const [discarded, setDiscarded] = useState<OutboxEntry | null>(null);
  const [mending, setMending] = useState<OutboxEntry | null>(null);
  useEffect(() => {
    const ask = () => {
      services.outbox().then(setEntries);
    };
    ask();
    return services.onOutbox(ask);
  }, [services]);
  if (mending) return <Mend entry={mending} onDone={() => setMending(null)} />;
  const discard = async (entry: OutboxEntry) => {
    await services.discard(entry.capture.id);
    setDiscarded(entry);
    setEntries((was) => was?.filter((other) => other !== entry) ?? null);
  };
  const undo = async () => {
    if (!discarded) return;
    await services.save(discarded.capture);
    setDiscarded(null);
    setEntries(await services.outbox());
  };
  return (
    <>
      {entries === null && <p class="coming" />}
      {entries?.length === 0 && !discarded && <p class="empty soft">{t.waiting.empty}</p>}
      {entries && entries.length > 0 && (
        <p class="block row">
          <span class="soft grow">{t.waiting.explain}</span>
          <button type="button" class="link" onClick={() => services.sendNow()}>
            {t.waiting.sendNow}
          </button>
        </p>
      )}
      {entries && entries.length > 0 && (
        <ul class="outbox">
          {entries.map((entry) => (
            <OutboxItem
              key={entry.capture.id}
              entry={entry}
              onDiscard={() => discard(entry)}
              onMend={() => setMending(entry)}
            />
          ))}
        </ul>
      )}
      {discarded && (
        <div class="undo" role="status">
          <span class="clip">{t.waiting.discarded(nameOfEntry(discarded) ?? t.waiting.noName)}</span>
          <button type="button" class="link" onClick={undo}>
            {t.waiting.undo}
          </button>
        </div>
      )}
    </>
  );
};
