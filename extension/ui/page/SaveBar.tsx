/** Save, with tags, note and owner on the way; then where the page has got to. */
import { useState } from 'preact/hooks';
import type { Me } from '../../../shared/api.ts';
import { TagsField } from '../parts/TagsField.tsx';
import { useServices } from '../Screen.tsx';
import { useWords } from '../words.tsx';
import type { Saving } from './use-save.ts';

export interface Extras {
  tags: string[];
  note: string;
  owner: string | null;
}

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
  onSave(): void;
  onDiscard(): void;
}

export const SaveBar = (props: SaveBarProps) => {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { saving, extras, onExtras, obstacle, me } = props;
  const done = saving.state === 'waiting' || saving.state === 'sent';
  return (
    <form
      class="save"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      {open && !done && (
        <div class="extras fade">
          <div class="wide">
            <TagsField
              label={t.save.tag}
              tags={extras.tags}
              known={props.knownTags}
              onChange={(tags) => onExtras({ ...extras, tags })}
            />
          </div>
          <input
            class="field"
            aria-label={t.save.note}
            placeholder={t.save.note}
            maxLength={2000}
            value={extras.note}
            onInput={(event) => onExtras({ ...extras, note: event.currentTarget.value })}
          />
          <select
            class="field"
            aria-label={t.save.owner}
            value={extras.owner ?? ''}
            onChange={(event) => onExtras({ ...extras, owner: event.currentTarget.value || null })}
          >
            <option value="">{t.save.ownerKeep}</option>
            {me?.members.map((member) => (
              <option key={member.id} value={member.id}>
                {member.name}
              </option>
            ))}
          </select>
        </div>
      )}
      {done ? (
        <Progress {...props} />
      ) : (
        <p class="small soft clip" role="status">
          {saving.state === 'failed' ? (
            <span class="down">{t.save.failed}</span>
          ) : (
            (obstacle ?? (
              <button type="button" class="link" onClick={props.onSummary}>
                {props.summary}
              </button>
            ))
          )}
        </p>
      )}
      <div class="row">
        <button
          type="submit"
          class="button main"
          disabled={done || saving.state === 'saving' || obstacle !== null}
        >
          <span>{done ? t.save.saved : saving.state === 'saving' ? t.save.saving : t.save.save}</span>
          <kbd>{shortcut}</kbd>
        </button>
        {!done && (
          <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {[t.save.tag, t.save.note].join(' · ')}
          </button>
        )}
      </div>
    </form>
  );
};

const shortcut = /Mac/.test(navigator.userAgent) ? '⌘S' : 'Ctrl S';

const Progress = ({ saving, connected, onDiscard }: SaveBarProps) => {
  const { t, when } = useWords();
  const services = useServices();
  if (saving.state === 'sent') {
    const { receipt } = saving;
    return (
      <p class="small row" role="status">
        <span class="grow">{t.save.sent(receipt.score, t.tiers[receipt.tier])}</span>
        <button type="button" class="link" onClick={() => services.openPage('leads', receipt.account)}>
          {t.save.openLead}
        </button>
      </p>
    );
  }
  if (saving.state !== 'waiting') return null;
  const { entry } = saving;
  const refused = entry?.state === 'refused';
  const failed = entry?.failure != null;
  const words = refused
    ? t.save.refused
    : !connected
      ? t.save.waitingPair
      : failed
        ? t.save.waiting
        : t.save.sending;
  return (
    <p class="small row" role="status">
      <span class={refused ? 'down grow' : 'grow'}>
        {words}
        {failed && entry?.nextAt && (
          <span class="soft"> {t.waiting.next(clock(entry.nextAt) || when(entry.nextAt))}</span>
        )}
      </span>
      <button type="button" class="link" onClick={onDiscard}>
        {t.save.discard}
      </button>
    </p>
  );
};

const clock = (instant: string) =>
  new Date(instant).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
