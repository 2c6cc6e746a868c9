/** The account that is open under the list: ledger, evidence in time, people, facts with their sources. */
import type { Account, Term } from '../../../shared/api.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useServices } from '../Screen.tsx';
import { Ledger, Quote } from '../score/Ledger.tsx';
import { ScoreHead } from '../score/ScoreHead.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { Facts } from './Facts.tsx';
import { Handling, type HandlingProps } from './Handling.tsx';
import { Seats } from './Seats.tsx';

interface LeadDetailProps extends Omit<HandlingProps, 'lead' | 'onChange'> {
  id: string;
  version: string;
  onClose(): void;
}

export const LeadDetail = ({ id, version, onClose, ...handling }: LeadDetailProps) => {
  const { t } = useWords();
  const services = useServices();
  const answer = useLoaded(() => services.account(id), `${id} ${version}`);
  const account = answer.value?.ok ? answer.value.value : null;
  return (
    <aside class="detail" aria-label={account?.lead.name ?? t.list.loading}>
      <header class="row">
        <h2 class="grow clip">
          {account?.lead.name ?? t.list.loading} <span class="soft">{account?.lead.domain}</span>
        </h2>
        <button type="button" class="button" onClick={onClose}>
          {t.list.close}
        </button>
      </header>
      {answer.value && !answer.value.ok && (
        <FailureNotice failure={answer.value.failure} onRetry={answer.reload} />
      )}
      {account && <Handling {...handling} lead={account.lead} onChange={answer.reload} />}
      {account && <Columns account={account} />}
    </aside>
  );
};

const Columns = ({ account }: { account: Account }) => {
  const { t, date } = useWords();
  const services = useServices();
  return (
    <div class="columns fade">
      <section>
        <ScoreHead score={account.score} change={account.lead.change} />
        <Ledger terms={account.score.terms} />
      </section>
      <section>
        <h2>{t.list.evidence}</h2>
        {account.signals.length === 0 && <p class="soft">{t.list.noSignals}</p>}
        <ul class="timeline">
          {account.signals.map((signal) => (
            <li key={signal.id}>
              <span class="soft small">{date(signal.occurredAt)}</span>
              <span>
                <SignalLine kind={signal.kind} terms={account.score.terms} />
                <Quote source={signal.source} />
              </span>
            </li>
          ))}
        </ul>
        <h2>{t.list.captures}</h2>
        <ul class="timeline">
          {account.captures.map((capture) => (
            <li key={capture.id}>
              <span class="soft small">{date(capture.receivedAt)}</span>
              <button type="button" class="link clip" onClick={() => services.openAtQuote(capture.url, null)}>
                {capture.title || capture.url} ↗
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.list.committee}</h2>
        <Seats people={account.people} />
        {account.people.length === 0 && <p class="soft">{t.list.noPeople}</p>}
        <h2>{t.list.facts}</h2>
        <Facts facts={account.facts} />
      </section>
    </div>
  );
};

const SignalLine = ({
  kind,
  terms,
}: {
  kind: keyof ReturnType<typeof useWords>['t']['signals'];
  terms: readonly Term[];
}) => {
  const { t, reason } = useWords();
  const term = terms.find((one) => one.id === kind);
  return <span>{term && kind !== 'observation' ? reason(term.reason) : t.signals[kind]}</span>;
};
