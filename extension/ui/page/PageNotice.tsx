/** A page that could not be read: what happened, and what to do. */
import { useContext, useState } from 'preact/hooks';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Later } from '../parts/Later.tsx';
import { useServices } from '../Screen.tsx';
import type { Connection, PageReading, Result } from '../services.ts';
import { ShowTab } from '../tab.ts';
import { useWords } from '../words.tsx';

type Unread = Extract<PageReading, { ok: false }>;

export const PageNotice = ({ reading, onAgain }: { reading: Unread; onAgain(): void }) => {
  const { t } = useWords();
  if (reading.code === 'pairing') return <Pairing url={reading.url} />;
  const title = {
    restricted: t.page.restrictedTitle,
    unread: t.page.unreadTitle,
    failed: t.page.failedTitle,
  };
  return (
    <div class="empty">
      <h1>{title[reading.code]}</h1>
      <p class="soft">{t.page[reading.code]}</p>
      <p class="row">
        {reading.code !== 'restricted' && (
          <button type="button" class="button" onClick={onAgain}>
            {t.page.again}
          </button>
        )}
        <SeeTeam />
      </p>
    </div>
  );
};

/** Where there is nothing to read there is still something to work on. */
const SeeTeam = () => {
  const { t } = useWords();
  const showTab = useContext(ShowTab);
  return (
    <button type="button" class="link" onClick={() => showTab('team')}>
      {t.page.seeTeam}
    </button>
  );
};

/** Once in a browser's life: no part of the first look. */
const loadFirstChoice = async () => (await import('./FirstChoice.tsx')).FirstChoice;

const Pairing = ({ url }: { url: string }) => {
  const { t } = useWords();
  const services = useServices();
  const [result, setResult] = useState<Result<Connection> | 'asking' | null>(null);
  const pair = async () => {
    setResult('asking');
    setResult(await services.pair(url));
  };
  if (result !== null && result !== 'asking' && result.ok) {
    return (
      <div class="empty" role="status">
        <h1>{t.page.paired(result.value.workspace, result.value.member)}</h1>
        <Later load={loadFirstChoice} props={{}} />
        <p class="soft">{t.page.pairedNext}</p>
        <SeeTeam />
      </div>
    );
  }
  return (
    <div class="empty">
      <h1>{t.page.pairingTitle}</h1>
      <p class="soft">{t.page.pairing(new URL(url).origin)}</p>
      {result !== null && result !== 'asking' && !result.ok && (
        <FailureNotice failure={result.failure} offline={t.failures.pairOffline} />
      )}
      <button type="button" class="button main" disabled={result === 'asking'} onClick={pair}>
        {t.page.pair}
      </button>
    </div>
  );
};
