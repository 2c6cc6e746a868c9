/** A new webhook: whom to tell, where, of what. The secret of a signed one is shown once. */
import { useId, useState } from 'preact/hooks';
import type { WebhookEvent, WebhookFormat } from '../../../../shared/api/webhooks.ts';
import { type Language, languages } from '../../../../shared/words.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { CopyField } from '../parts/CopyField.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { useWebhooksWords } from './words.ts';

/** Bots that can ask for a signature. */
const signing: readonly WebhookFormat[] = ['feishu', 'dingtalk'];

export const AddWebhook = ({ onAdded }: { onAdded(): void }) => {
  const t = useWebhooksWords();
  const shared = useDashboardWords();
  const { work } = useSettings();
  const deed = useDeed();
  const id = useId();
  const [format, setFormat] = useState<WebhookFormat>('standard');
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState<readonly WebhookEvent[]>(['lead.created', 'score.changed']);
  const [language, setLanguage] = useState<Language>('en');
  const [botSecret, setBotSecret] = useState('');
  const [made, setMade] = useState<{ id: string; secret: string | null } | null>(null);
  const formats = Object.entries(t.formats) as [WebhookFormat, string][];
  const kinds = Object.entries(t.events) as [WebhookEvent, string][];
  const signs = signing.includes(format);
  const add = () =>
    deed.run(
      () =>
        work.webhooks.add({
          url: url.trim(),
          format,
          events: [...events],
          language,
          botSecret: (signs && botSecret.trim()) || null,
        }),
      (webhook) => {
        setMade(webhook);
        setUrl('');
        setBotSecret('');
        onAdded();
      },
    );
  return (
    <>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={`${id}-format`}>{t.to}</label>
        <select
          id={`${id}-format`}
          class="field"
          value={format}
          onChange={({ currentTarget: { value } }) =>
            setFormat(formats.find(([one]) => one === value)?.[0] ?? 'standard')
          }
        >
          {formats.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
        <label for={`${id}-url`}>{t.url}</label>
        <input
          id={`${id}-url`}
          class="field"
          type="url"
          required
          maxLength={2000}
          autoComplete="off"
          spellcheck={false}
          aria-describedby={`${id}-about`}
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <p id={`${id}-about`} class="soft small wide">
          {t.urlAbout}
        </p>
        <fieldset class="flat">
          <legend>{t.when}</legend>
          {kinds.map(([event, name]) => (
            <label key={event} class="tick">
              <input
                type="checkbox"
                checked={events.includes(event)}
                onChange={({ currentTarget: { checked } }) =>
                  setEvents(checked ? [...events, event] : events.filter((one) => one !== event))
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
        {format !== 'standard' && (
          <>
            <label for={`${id}-language`}>{t.language}</label>
            <select
              id={`${id}-language`}
              class="field"
              value={language}
              onChange={({ currentTarget: { value } }) =>
                setLanguage(languages.find((one) => one === value) ?? 'en')
              }
            >
              {languages.map((one) => (
                <option key={one} value={one}>
                  {t.languages[one]}
                </option>
              ))}
            </select>
          </>
        )}
        {signs && (
          <>
            <label for={`${id}-secret`}>{t.botSecret}</label>
            <input
              id={`${id}-secret`}
              class="field"
              maxLength={200}
              autoComplete="off"
              spellcheck={false}
              value={botSecret}
              onInput={(event) => setBotSecret(event.currentTarget.value)}
            />
          </>
        )}
        <button type="submit" class="button main" disabled={deed.busy || events.length === 0}>
          {t.addIt}
        </button>
      </form>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      {made?.secret && <CopyField key={made.id} label={t.secret} value={made.secret} about={t.secretAbout} />}
      <p class="told" role="status">
        {made && t.added}
      </p>
    </>
  );
};
