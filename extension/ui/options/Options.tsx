/** Options: the connection to the team's Worker, what waits, and where data goes, in plain words. */
import { FollowedSites } from '../follow/FollowedSites.tsx';
import { Waiting } from '../outbox/Waiting.tsx';
import { FirstChoice } from '../page/FirstChoice.tsx';
import { Screen, type ScreenProps, useServices } from '../Screen.tsx';
import type { Connection } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { PairForm } from './PairForm.tsx';
import { useOptionsWords } from './words.ts';
import '../popup.css';
import '../page.css';
import '../team.css';
import '../options.css';

export const Options = (screen: ScreenProps) => (
  <Screen {...screen}>
    <Sections />
  </Screen>
);

const Sections = () => {
  const t = useOptionsWords();
  const services = useServices();
  const connection = useLoaded(() => services.connection(), 'connection');
  return (
    <main class="options">
      <h1>{t.title}</h1>
      <section aria-labelledby="connection">
        <h2 id="connection">{t.connection}</h2>
        {connection.value && !connection.value.signedOut ? (
          <Connected connection={connection.value} onChange={connection.reload} />
        ) : connection.loading ? (
          <p class="coming" />
        ) : (
          <PairForm signedOut={connection.value !== null} help={t.pairHelp} onPaired={connection.reload} />
        )}
      </section>
      <section aria-labelledby="waiting">
        <h2 id="waiting">{t.waiting}</h2>
        <Waiting />
      </section>
      {services.siteAccess && <FollowedSites access={services.siteAccess} />}
      <section aria-labelledby="language">
        <h2 id="language">{t.language}</h2>
        <LanguageChoice />
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t.privacy}</h2>
        <ul class="prose">
          {t.privacyLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="linkedin">
        <h2 id="linkedin">{t.linkedin}</h2>
        <ul class="prose">
          {t.linkedinLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {/* In sight at the foot: it comes with the Worker's answer, and moves nothing. */}
      {connection.value && !connection.value.signedOut && <FirstChoice />}
    </main>
  );
};

const Connected = ({ connection, onChange }: { connection: Connection; onChange(): void }) => {
  const t = useOptionsWords();
  const { date } = useWords();
  const services = useServices();
  const disconnect = async () => {
    await services.unpair();
    onChange();
  };
  return (
    <>
      <p>{t.connectedTo(connection.workspace, connection.origin)}</p>
      <p class="soft">{t.as(connection.member, date(connection.expiresAt))}</p>
      <p class="row">
        <button type="button" class="button" onClick={() => services.openPage('dashboard')}>
          {t.leads}
        </button>
        <button type="button" class="button" onClick={disconnect}>
          {t.disconnect}
        </button>
      </p>
    </>
  );
};
