/** A page that has been read: the answer, its reasons, what will be sent, and the save. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Capture, Draft } from '../../../shared/capture.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { countOfDraft, Preview } from '../preview/Preview.tsx';
import { UndoBar } from '../preview/UndoBar.tsx';
import { useDraft } from '../preview/use-draft.ts';
import { useServices } from '../Screen.tsx';
import { Committee } from '../score/Committee.tsx';
import { Ledger } from '../score/Ledger.tsx';
import { ScoreHead } from '../score/ScoreHead.tsx';
import type { PageReading } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { leadOfDraft, newSignals } from './draft-lead.ts';
import { Identity, Owner } from './Identity.tsx';
import { type Extras, SaveBar } from './SaveBar.tsx';
import { useAccount } from './use-account.ts';
import { useSave } from './use-save.ts';
import { withSelection } from './with-selection.ts';

interface ReadPageProps {
  id: string;
  reading: Extract<PageReading, { ok: true }>;
  onAgain(): void;
}

export const ReadPage = ({ id, reading }: ReadPageProps) => {
  const { t, whyNow, reason } = useWords();
  const services = useServices();
  const readAt = useMemo(() => new Date().toISOString(), []);
  // What the bench measures: the first reading is on screen.
  useLayoutEffect(() => {
    performance.mark('first-reading');
  }, []);
  const edits = useDraft(useMemo(() => withSelection(reading), [reading]));
  const [extras, setExtras] = useState<Extras>({ tags: [], note: '', owner: null });
  const connection = useLoaded(() => services.connection(), 'connection').value;
  const me = useLoaded(() => services.me(), 'me').value;
  const tags = useLoaded(() => services.tags(), 'tags').value;
  const team = me?.ok ? me.value : null;
  const mine = useMemo(
    () => leadOfDraft(edits.draft, readAt, team?.profile ?? null),
    [edits.draft, readAt, team],
  );
  const known = useAccount(mine.domain, mine.name);
  const { saving, save, discard } = useSave(id, known.reload);
  const preview = useRef<HTMLDivElement>(null);

  const account = known.account;
  const shown = account?.lead ?? mine;
  const score = account?.score ?? mine.score;
  const adds = account && saving.state === 'idle' ? newSignals(mine, account) : [];
  const obstacle = edits.invalid ? t.save.needsMending : isNamed(edits.draft) ? null : t.save.needsCompany;
  const onSave = () => {
    if (obstacle === null) save(captureOf(edits.draft, id, readAt, extras));
  };
  useSaveKey(onSave);
  const setOwner = async (owner: string | null) => {
    if (!account) return;
    const result = await services.patchLead(account.lead.id, account.lead.version, { owner });
    if (result.ok) known.set({ ...account, lead: result.value });
    else known.reload();
  };

  return (
    <>
      <div class="scroll">
        <div class="block">
          <Identity
            company={shown}
            aside={
              account ? (
                <Owner lead={account.lead} me={team?.member ?? null} onOwner={setOwner} />
              ) : (
                <span class="soft small">{t.kinds[edits.draft.page.kind]}</span>
              )
            }
          />
          {edits.draft.page.kind === 'other' && !account && (
            <div class="notice">
              <strong>{t.page.otherTitle}.</strong>{' '}
              {t.page.other[edits.draft.reason ?? 'no-company'] ?? t.page.other['no-company']}
              <p class="soft">{t.page.otherHelp}</p>
            </div>
          )}
          <ScoreHead score={score} change={account?.lead.change ?? null} saved={account !== null} />
          <p class="why">
            <span class="soft">{t.score.whyNow}</span>
            {whyNow(shown.why)}
          </p>
          {adds.length > 0 && (
            <p class="soft">
              {t.page.adds}:{' '}
              {mine.score.terms
                .filter((term) => adds.some((signal) => signal.kind === term.id))
                .map((term) => reason(term.reason))
                .join(' · ')}
            </p>
          )}
        </div>
        <div class="block">
          <Ledger terms={score.terms} />
        </div>
        <div class="block">
          <Committee decides={shown.decides} missing={shown.missing} />
        </div>
        {reading.tabOnly && <p class="block soft small">{t.page.tabOnly}</p>}
        {known.failure && known.failure.code !== 'not-paired' && (
          <div class="block">
            <FailureNotice failure={known.failure} onRetry={known.reload} />
          </div>
        )}
        {me && !me.ok && me.failure.code === 'not-paired' && (
          <div class="block notice">
            {t.page.notPaired}{' '}
            <button type="button" class="link" onClick={() => services.openPage('options')}>
              {t.page.connect}
            </button>
          </div>
        )}
        {saving.state !== 'waiting' && saving.state !== 'sent' && (
          <div class="block" ref={preview}>
            <Preview edits={edits} />
          </div>
        )}
      </div>
      <div class="bottom">
        <UndoBar edits={edits} />
        <SaveBar
          saving={saving}
          extras={extras}
          onExtras={setExtras}
          me={team}
          knownTags={tags?.ok ? tags.value.tags.map((tag) => tag.name) : []}
          connected={connection !== null}
          obstacle={obstacle}
          summary={t.preview.summary(countOfDraft(edits.draft), connection?.workspace ?? t.preview.here)}
          onSummary={() => preview.current?.scrollIntoView()}
          onSave={onSave}
          onDiscard={discard}
        />
      </div>
    </>
  );
};

/** Exactly what stands on screen; nothing is added here but the id, the time and what the member typed below. */
export const captureOf = (
  draft: Draft,
  id: string,
  capturedAt: string,
  { tags, note, owner }: Extras,
): Capture => ({
  ...draft,
  id,
  capturedAt,
  tags,
  note: note.trim() || null,
  owner,
});

/** The Worker can tell an account by its name, its domain or its LinkedIn page. */
const isNamed = ({ company }: Draft): boolean =>
  company.name !== null ||
  company.domain !== null ||
  company.social.some(({ value }) => /linkedin\.com\/company\//i.test(value.url));

/** Ctrl+S or ⌘S, and Ctrl+Enter from within a field. */
const useSaveKey = (save: () => void): void => {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || (event.key.toLowerCase() !== 's' && event.key !== 'Enter'))
        return;
      event.preventDefault();
      // A field that is being typed in gives its text up first.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      queueMicrotask(() => setTimeout(() => latest.current()));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
