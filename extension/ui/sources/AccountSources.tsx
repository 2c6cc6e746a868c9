/** What each public source said of an account; while they are being asked it looks again by itself. */
import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountEnrichment } from '../../../shared/api/enrichment.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import type { Result } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { RolesPast } from './RolesPast.tsx';
import './sources.css';
import { useSourcesWords } from './words.ts';

export interface AccountSourcesProps {
  account: string;
  ask(account: string): Promise<Result<AccountEnrichment>>;
  lookAgain(account: string): Promise<Result<undefined>>;
  /** Something new has been found. */
  onFound(): void;
}

const pauseMs = 1_500;

export const AccountSources = ({ account, ask, lookAgain, onFound }: AccountSourcesProps) => {
  const t = useSourcesWords();
  const { date } = useWords();
  const { value, reload } = useLoaded(() => ask(account), account);
  const [asked, setAsked] = useState(false);
  const at = useRef<string | null | undefined>(undefined);
  const found = value?.ok ? value.value : null;
  const running = found?.running === true;
  useEffect(() => {
    if (!found) return;
    // The account's own facts are read again with each run that has ended since.
    if (at.current !== undefined && at.current !== found.at) onFound();
    at.current = found.at;
    if (!running) return;
    const timer = setTimeout(reload, pauseMs);
    return () => clearTimeout(timer);
  }, [found, running, reload, onFound]);
  const again = async () => {
    setAsked((await lookAgain(account)).ok);
    reload();
  };
  return (
    <section class="sources">
      <h2>{t.sources}</h2>
      {value && !value.ok && <FailureNotice failure={value.failure} onRetry={reload} />}
      <p class="soft" role="status">
        {found && (running ? t.running(0) : asked ? t.onItsWay : found.lookups.length === 0 ? t.never : '')}
      </p>
      {found && (
        <>
          <ul class="plain">
            {found.lookups.map((lookup) => (
              <Lookup key={lookup.provider} lookup={lookup} date={date} />
            ))}
          </ul>
          <RolesPast roles={found.roles} />
          <button type="button" class="link small" disabled={running} onClick={again}>
            {t.again}
          </button>
        </>
      )}
    </section>
  );
};

interface LookupProps {
  lookup: AccountEnrichment['lookups'][number];
  date(instant: string): string;
}

const Lookup = ({ lookup, date }: LookupProps) => {
  const t = useSourcesWords();
  const { t: words, countryName } = useWords();
  const { name, outcome, reason, told, url, at, candidates } = lookup;
  const candidateName = ({ name, country, url }: (typeof candidates)[number]): string =>
    country ? t.candidate(name ?? url, countryName(country)) : (name ?? url);
  const fields = told.map((field) => t.told[field] ?? field).join(words.comma);
  return (
    <li>
      <strong>{name}</strong>
      {' · '}
      {outcome === 'found' && fields ? fields : t.outcomes[outcome]}
      {reason && t.because(t.reasons[reason] ?? reason)}
      <span class="soft small">
        {' '}
        · {t.at(date(at))}
        {url && outcome === 'found' && (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noreferrer">
              {t.open}
            </a>
          </>
        )}
      </span>
      {candidates.length > 0 && (
        <span class="soft small">
          {' · '}
          {t.mayBe}{' '}
          {candidates.map((one, at) => (
            <Fragment key={one.url}>
              {at > 0 && words.comma}
              <a href={one.url} target="_blank" rel="noreferrer">
                {candidateName(one)}
              </a>
            </Fragment>
          ))}
        </span>
      )}
    </li>
  );
};
