/** After a save: that public sources are being asked about the company, and what they have told. Quiet where none is asked. */
import { useEffect, useRef } from 'preact/hooks';
import { useServices } from '../Screen.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { useSourcesWords } from './words.ts';

const pauseMs = 1_000;
/** Who is not answered by then is told of on the account's page. */
const mostLooks = 20;

export const SavedSources = ({ account, since }: { account: string; since: string }) => {
  const t = useSourcesWords();
  const { t: words } = useWords();
  const services = useServices();
  const { value, reload } = useLoaded(() => services.sources(account), account);
  const looks = useRef(0);
  const found = value?.ok ? value.value : null;
  const running = found?.running === true;
  useEffect(() => {
    if (!running || ++looks.current > mostLooks) return;
    const timer = setTimeout(reload, pauseMs);
    return () => clearTimeout(timer);
  }, [running, found, reload]);
  if (!found || (!running && (found.at === null || found.at < since))) return null;
  const answered = found.lookups.filter(({ at }) => at >= since);
  const fields = answered.filter(({ outcome }) => outcome === 'found').flatMap(({ told }) => told);
  const names = [...new Set(fields)].map((field) => t.told[field] ?? field);
  return (
    <p class="soft small" role="status">
      {running ? t.running(answered.length) : t.added(answered.length, names.join(words.comma))}
    </p>
  );
};
