/** What is new on accounts that the member owns or follows: three lines at most, and no place taken where nothing is. */
import type { Alert } from '../../../shared/api/alerts.ts';
import { useServices } from '../Screen.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';

const most = 3;

export const NewSignals = ({ onOpen }: { onOpen(account: string): void }) => {
  const { t, date } = useWords();
  const services = useServices();
  const answer = useLoaded(() => services.alerts(), 'alerts').value;
  const accounts = Map.groupBy<string, Alert>(
    answer?.ok ? answer.value.alerts : [],
    ({ account }) => account,
  );
  if (accounts.size === 0) return null;
  return (
    <section class="block news" aria-labelledby="news">
      <h2 id="news" class="small soft">
        {t.team.news}
      </h2>
      <ul>
        {[...accounts].slice(0, most).map(([account, alerts]) => (
          <li key={account}>
            <button type="button" class="link" onClick={() => onOpen(account)}>
              {alerts[0]?.accountName}
            </button>{' '}
            <span class="soft small">
              {[...new Set(alerts.map(({ kind }) => t.signals[kind]))].join(t.comma)}
              {alerts[0] && ` · ${date(alerts[0].occurredAt)}`}
            </span>
          </li>
        ))}
      </ul>
      {accounts.size > most && (
        <button type="button" class="link small" onClick={() => services.openPage('dashboard', '#/alerts')}>
          {t.team.moreNews(accounts.size - most)}
        </button>
      )}
    </section>
  );
};
