/** The page in front: read, shown, edited, saved. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useServices } from '../Screen.tsx';
import type { PageReading } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { PageNotice } from './PageNotice.tsx';
import { ReadPage } from './ReadPage.tsx';
import { type Extras, noExtras } from './to-capture.ts';

/** `panel`: it stays while other pages are gone to. */
export const ThisPage = ({ panel }: { panel: boolean }) => {
  const services = useServices();
  const { t } = useWords();
  const reading = useLoaded<PageReading>(() => services.readPage(), 'page');
  const { reload } = reading;
  useEffect(() => services.onAsked(reload), [services, reload]);
  const touched = useRef(false);
  const shown = useRef<string | null>(null);
  shown.current = reading.value?.ok ? reading.value.draft.page.url : null;
  // On a site that is followed the panel goes along, unless something was typed here: that waits for its save.
  useEffect(() => {
    if (!panel) return;
    return services.siteAccess?.onShown(async () => {
      if (touched.current) return;
      const next = await services.readPage();
      if (next.ok && next.draft.page.url !== shown.current && !touched.current) reading.set(next);
    });
  }, [services, panel, reading.set]);
  // Several in a row, in a panel that stays: the next one gets what the last one got, but for the note.
  const [extras, setExtras] = useState<Extras>(noExtras);
  // A reading has one capture id: it stays while the member edits, and a page read again is another capture.
  const id = useMemo(() => (reading.value ? crypto.randomUUID() : ''), [reading.value]);
  if (!reading.value) {
    return (
      <div class="scroll">
        <h1 class="empty soft">{t.page.reading}</h1>
      </div>
    );
  }
  if (!reading.value.ok) {
    return (
      <div class="scroll">
        <PageNotice reading={reading.value} onAgain={reading.reload} />
        {panel && reading.value.code === 'unread' && <p class="block soft">{t.page.panelNext}</p>}
      </div>
    );
  }
  return (
    <ReadPage
      key={id}
      id={id}
      reading={reading.value}
      panel={panel}
      extras={extras}
      onSave={(saved) => setExtras({ ...saved, note: '' })}
      onTouched={(now) => {
        touched.current = now;
      }}
    />
  );
};
