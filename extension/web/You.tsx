/** Who is signed in here, in which language; or, where nobody is, the field for the link that signs in. */
import { useEffect, useState } from 'preact/hooks';
import { LanguageChoice } from '../ui/options/LanguageChoice.tsx';
import { PairForm } from '../ui/options/PairForm.tsx';
import { useOptionsWords } from '../ui/options/words.ts';
import { FailureNotice } from '../ui/parts/FailureNotice.tsx';
import { useServices } from '../ui/Screen.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWebWords } from './words.ts';
import '../ui/popup.css';
import '../ui/options.css';

export const You = ({ onSignedIn }: { onSignedIn(): void }) => {
  const t = useWebWords();
  const options = useOptionsWords();
  const services = useServices();
  const me = useLoaded(() => services.me(), 'me');
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    document.title = `${t.title} · Whynow`;
  }, [t]);
  const signOut = async () => {
    setLeaving(true);
    await services.unpair();
    setLeaving(false);
    me.reload();
  };
  const answer = me.value;
  const signedOut = answer && !answer.ok && answer.failure.code === 'signed-out';
  return (
    <main class="options">
      <h1>{t.title}</h1>
      {answer?.ok && (
        <section aria-labelledby="signed-in">
          <h2 id="signed-in">{t.signedIn}</h2>
          <p>{t.as(answer.value.member.name, answer.value.workspace.name)}</p>
          <p class="row">
            <button type="button" class="button main" onClick={onSignedIn}>
              {options.leads}
            </button>
            <button type="button" class="button" disabled={leaving} onClick={signOut}>
              {t.signOut}
            </button>
          </p>
        </section>
      )}
      {signedOut && (
        <section aria-labelledby="sign-in">
          <h2 id="sign-in">{t.signIn}</h2>
          <PairForm help={t.help} origin={location.origin} onPaired={onSignedIn} />
        </section>
      )}
      {answer && !answer.ok && !signedOut && <FailureNotice failure={answer.failure} onRetry={me.reload} />}
      <section aria-labelledby="language">
        <h2 id="language">{options.language}</h2>
        <LanguageChoice />
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept">{t.kept}</h2>
        <ul class="prose">
          {t.keptLines.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
    </main>
  );
};
