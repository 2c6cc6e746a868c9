/** The page in front: read, shown, edited, saved. */
import { useMemo } from 'preact/hooks';
import { useServices } from '../Screen.tsx';
import type { PageReading } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { PageNotice } from './PageNotice.tsx';
import { ReadPage } from './ReadPage.tsx';

export const ThisPage = () => {
  const services = useServices();
  const { t } = useWords();
  const reading = useLoaded<PageReading>(() => services.readPage(), 'page');
  // A reading has one capture id: it stays while the member edits, and a page read again is another capture.
  const id = useMemo(() => (reading.value ? crypto.randomUUID() : ''), [reading.value]);
  if (!reading.value) {
    return (
      <div class="scroll">
        <p class="empty soft">{t.page.reading}</p>
      </div>
    );
  }
  if (!reading.value.ok) {
    return (
      <div class="scroll">
        <PageNotice reading={reading.value} onAgain={reading.reload} />
      </div>
    );
  }
  return <ReadPage key={id} id={id} reading={reading.value} />;
};
