/** The whole workspace as a file of the member's own, with how much of it has come. */
import { useState } from 'preact/hooks';
import { useDashboardWords } from '../../dashboard/words.ts';
import { downloadFile } from '../../parts/download-file.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useWords } from '../../words.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { formatSize } from './format-size.ts';
import { useDataWords } from './words.ts';

export const ExportAll = () => {
  const t = useDataWords();
  const shared = useDashboardWords();
  const { language } = useWords();
  const { work } = useSettings();
  const deed = useDeed();
  const [bytes, setBytes] = useState(0);
  const [stop, setStop] = useState(() => new AbortController());
  const run = () => {
    const fresh = new AbortController();
    setStop(fresh);
    setBytes(0);
    deed.run(
      () => work.data.exportAll(setBytes, fresh.signal),
      (file) => {
        setBytes(file.size);
        downloadFile(`whynow-${new Date().toISOString().slice(0, 10)}.zip`, file);
      },
    );
  };
  const size = formatSize(bytes, language);
  return (
    <>
      <div class="line">
        <button type="button" class="button main" disabled={deed.busy} onClick={run}>
          {t.export}
        </button>
        <span role="status">
          {deed.busy
            ? t.exporting(size)
            : stop.signal.aborted
              ? t.stopped
              : bytes > 0 && !deed.failure && t.exported(size)}
        </span>
        {deed.busy && (
          <button type="button" class="link" onClick={() => stop.abort()}>
            {t.stop}
          </button>
        )}
      </div>
      {deed.failure && !stop.signal.aborted && (
        <FailureNotice failure={deed.failure} offline={shared.offline} onRetry={run} />
      )}
    </>
  );
};
