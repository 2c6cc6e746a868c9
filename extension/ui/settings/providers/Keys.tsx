/** Keys to sources that want one: put in, and never shown again. */
import { useId, useState } from 'preact/hooks';
import type { ProviderInfo } from '../../../../shared/api/enrichment.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useSourcesWords } from '../../sources/words.ts';
import { Confirm } from '../parts/Confirm.tsx';
import { Entry } from '../parts/Entry.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';

interface KeysProps {
  providers: readonly ProviderInfo[];
  onChange(): void;
}

export const Keys = ({ providers, onChange }: KeysProps) => (
  <ul class="entries">
    {providers.map((provider) =>
      provider.needs === 'key' ? <KeyLine key={provider.id} provider={provider} onChange={onChange} /> : null,
    )}
  </ul>
);

const KeyLine = ({ provider, onChange }: { provider: ProviderInfo; onChange(): void }) => {
  const t = useSourcesWords();
  const shared = useDashboardWords();
  const { work } = useSettings();
  const deed = useDeed();
  const id = useId();
  const [key, setKey] = useState('');
  const [said, setSaid] = useState('');
  const { name, hasKey, keyHost } = provider;
  const done = (words: string) => () => {
    setKey('');
    setSaid(words);
    onChange();
  };
  return (
    <Entry
      title={<label for={id}>{t.key(name)}</label>}
      detail={
        <>
          {hasKey ? t.keySet : t.keyNone} {keyHost && t.onlyTo(keyHost)}
          <span role="status"> {said}</span>
          {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
        </>
      }
    >
      {hasKey && (
        <Confirm
          label={t.forget}
          of={name}
          what={t.forgetWhat}
          yes={t.forget}
          busy={deed.busy}
          onYes={() => deed.run(() => work.providers.removeKey(provider.id), done(t.forgotten))}
        />
      )}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          deed.run(() => work.providers.setKey(provider.id, key.trim()), done(t.kept));
        }}
      >
        <input
          id={id}
          class="field"
          type="password"
          required
          minLength={4}
          maxLength={500}
          autoComplete="off"
          value={key}
          onInput={({ currentTarget }) => setKey(currentTarget.value)}
        />
        <button type="submit" class="button" aria-label={shared.named(t.keep, name)} disabled={deed.busy}>
          {t.keep}
        </button>
      </form>
    </Entry>
  );
};
