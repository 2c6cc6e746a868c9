/** Save, with tags, campaigns, lists, note and owner on the way; then where the page has got to. */
import { useState } from 'preact/hooks';
import type { Me } from '../../../shared/api/workspace.ts';
import { Later } from '../parts/Later.tsx';
import { useWords } from '../words.tsx';
import { ExtrasFields } from './ExtrasFields.tsx';
import { SaveProgress } from './SaveProgress.tsx';
import type { Extras } from './to-capture.ts';
import { isSaved, type Saving } from './use-save.ts';

interface SaveBarProps {
  saving: Saving;
  extras: Extras;
  onExtras(extras: Extras): void;
  me: Me | null;
  knownTags: readonly string[];
  connected: boolean;
  /** Why it cannot be saved; null where it can. */
  obstacle: string | null;
  /** `Sends 14 fields to My team`. */
  summary: string;
  onSummary(): void;
  onObstacle(): void;
  onSave(): void;
  onDiscard(): void;
}

/** As it is written on the keys. */
const shortcut = /Mac/.test(navigator.userAgent) ? '⌘S' : 'Ctrl S';

const loadSources = async () => (await import('../sources/SavedSources.tsx')).SavedSources;

export const SaveBar = (props: SaveBarProps) => {
  const { t } = useWords();
  // What came along from the last page is seen before it is sent.
  const { tags, campaigns, lists, owner } = props.extras;
  const [open, setOpen] = useState(
    [tags, campaigns, lists].some((each) => each.length > 0) || owner !== null,
  );
  const [asked, setAsked] = useState(false);
  const { saving, extras, obstacle } = props;
  if (isSaved(saving)) {
    return (
      <div class="save">
        <SaveProgress saving={saving} connected={props.connected} onDiscard={props.onDiscard} />
        {saving.state === 'sent' && (
          <Later
            load={loadSources}
            props={{ account: saving.receipt.account, since: saving.receipt.receivedAt }}
          />
        )}
      </div>
    );
  }
  return (
    <form
      class="save"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      {open && (
        <ExtrasFields
          focused={asked}
          extras={extras}
          onExtras={props.onExtras}
          members={props.me?.members ?? []}
          knownTags={props.knownTags}
        />
      )}
      {saving.state === 'failed' ? (
        <p class="small down" role="alert">
          {t.save.failed}
        </p>
      ) : (
        <p class="small" role="status">
          <button
            type="button"
            class="link"
            elementtiming="read"
            onClick={obstacle === null ? props.onSummary : props.onObstacle}
          >
            {obstacle ?? props.summary}
          </button>
        </p>
      )}
      <div class="row">
        <button type="submit" class="button main" disabled={saving.state === 'saving' || obstacle !== null}>
          <span>{saving.state === 'saving' ? t.save.saving : t.save.save}</span>
          <kbd>{shortcut}</kbd>
        </button>
        {!open && (
          <button
            type="button"
            class="button"
            onClick={() => {
              setOpen(true);
              setAsked(true);
            }}
          >
            {t.save.extras}
          </button>
        )}
      </div>
    </form>
  );
};
