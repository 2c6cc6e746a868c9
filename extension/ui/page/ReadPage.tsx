/** A page that has been read: the answer, its reasons, what will be sent, and the save. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Later } from '../parts/Later.tsx';
import { countOfDraft, Preview } from '../preview/Preview.tsx';
import { showInvalid } from '../preview/show-invalid.ts';
import { UndoBar } from '../preview/UndoBar.tsx';
import { useDraft } from '../preview/use-draft.ts';
import { useServices } from '../Screen.tsx';
import { SinceLooked } from '../score/SinceLooked.tsx';
import type { PageReading } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { addedReasons } from './added-reasons.ts';
import { companyOfDraft } from './draft-company.ts';
import { Identity } from './Identity.tsx';
import { SaveBar } from './SaveBar.tsx';
import { SelectedWords } from './SelectedWords.tsx';
import { Standing } from './Standing.tsx';
import { TeamNotice } from './TeamNotice.tsx';
import { type Extras, isNamed, toCapture } from './to-capture.ts';
import { useAccount } from './use-account.ts';
import { useDraftLead } from './use-draft-lead.ts';
import { usePatience } from './use-patience.ts';
import { isSaved, useSave } from './use-save.ts';
import { useSaveKey } from './use-save-key.ts';
import { Verdict, VerdictSpace } from './Verdict.tsx';
import { selectionAs, withSelection } from './with-selection.ts';

interface ReadPageProps {
  id: string;
  reading: Extract<PageReading, { ok: true }>;
  panel: boolean;
  /** What it starts with. */
  extras: Extras;
  onSave(extras: Extras): void;
  /** Whether something was typed that another page in this place would lose. */
  onTouched(touched: boolean): void;
}

/** No part of the first look. */
const loadFollow = async () => (await import('../follow/FollowSite.tsx')).FollowSite;

/** What stands beside the score of a page whose account the team has not told of. */
const shortOf = {
  idle: 'unsaved',
  saving: 'unsaved',
  failed: 'unsaved',
  waiting: 'savedHere',
  sent: 'savedForTeam',
} as const;

/** Where the selected words stand in the preview. */
const firstRow = { signal: 'signals.0', person: 'people.0' } as const;

/** As long as an answer may take before what is known without it is shown. */
const patienceMs = 400;

export const ReadPage = ({
  id,
  reading,
  panel,
  extras: given,
  onSave: onSaved,
  onTouched,
}: ReadPageProps) => {
  const { t, reason } = useWords();
  const services = useServices();
  const readAt = useMemo(() => new Date().toISOString(), []);
  // What the bench measures: the first reading is on screen.
  useLayoutEffect(() => {
    performance.mark('first-reading');
  }, []);
  const edits = useDraft(useMemo(() => withSelection(reading.draft, reading.selection, 'signal'), [reading]));
  const [extras, setExtras] = useState(given);
  const connection = useLoaded(() => services.connection(), 'connection').value;
  const me = useLoaded(() => services.me(), 'me');
  const tags = useLoaded(() => services.tags(), 'tags').value;
  const team = me.value?.ok ? me.value.value : null;
  const { draft } = edits;
  const selectedAs = reading.selection && selectionAs(draft, reading.selection);
  const company = companyOfDraft(draft);
  const mine = useDraftLead(draft, readAt, team?.model ?? null);
  const known = useAccount(company.domain, company.name);
  const { saving, save, discard } = useSave(id, known.reload);
  const late = usePatience(patienceMs);
  const preview = useRef<HTMLDivElement>(null);

  const { account } = known;
  // What this page adds stands above the ledger: shown later, it would push it down.
  const settled = mine !== null && (account !== null || late || (known.answered && me.value !== null));
  const named = isNamed(draft);
  const isScoring = (named || account !== null) && !settled;
  const adds =
    account && mine && saving.state === 'idle' ? addedReasons(mine, account).map(reason).join(' · ') : null;
  const obstacle = edits.invalid
    ? t.save.needsMending
    : !named
      ? t.save.needsCompany
      : draft.people.some(({ name }) => name === '')
        ? t.save.needsPerson
        : null;
  const onSave = () => {
    if (obstacle !== null) return;
    save(toCapture(draft, id, readAt, extras));
    onSaved(extras);
  };
  useSaveKey(onSave);
  const touched = saving.state === 'idle' && (edits.last !== null || extras !== given);
  useLayoutEffect(() => onTouched(touched), [touched]);
  return (
    <>
      <div class="scroll">
        <div class="block">
          <Identity company={account?.lead ?? company} kind={draft.page.kind}>
            {/* Not before the score: it would move the room that is kept for it. */}
            {account && settled && (
              <Standing
                key={account.lead.id}
                lead={account.lead}
                me={team?.member ?? null}
                onLead={(lead) => known.set({ ...account, lead })}
              />
            )}
          </Identity>
          {draft.page.kind === 'other' && !account && (
            <div class="notice">
              <strong>{t.page.otherTitle}</strong>{' '}
              {t.page.other[draft.reason ?? 'no-company'] ?? t.page.other['no-company']}
              <p class="soft">{t.page.otherHelp}</p>
            </div>
          )}
          {reading.linkedin && <p class="soft small">{t.page.linkedin[reading.linkedin]}</p>}
        </div>
        {isScoring && <VerdictSpace />}
        {account && settled && (
          <Verdict {...account} change={account.lead.change} adds={adds}>
            <SinceLooked key={account.lead.id} account={account} />
          </Verdict>
        )}
        {!account && mine && named && settled && (
          <Verdict
            lead={mine}
            score={mine.score}
            change={null}
            aside={{
              short: t.score[shortOf[saving.state]],
              long: t.score.unsavedLong,
            }}
          />
        )}
        {!isSaved(saving) && (
          <div class={isScoring && !late ? 'block unseen' : 'block'} ref={preview}>
            <Preview edits={edits} first={selectedAs && firstRow[selectedAs]}>
              {reading.selection && (
                <SelectedWords
                  draft={draft}
                  selection={reading.selection}
                  now={selectedAs}
                  onChoose={(chosen, what) => {
                    edits.apply(chosen, what);
                    // Chosen by a key from wherever one reads: what was read is looked at before it is kept.
                    preview.current?.scrollIntoView();
                  }}
                />
              )}
            </Preview>
          </div>
        )}
        {services.siteAccess && reading.linkedin === null && connection && (!isScoring || late) && (
          <Later load={loadFollow} props={{ access: services.siteAccess, url: draft.page.url }} />
        )}
      </div>
      <div class="bottom">
        <UndoBar edits={edits} />
        <TeamNotice known={known} me={me.value} />
        <SaveBar
          saving={saving}
          extras={extras}
          onExtras={setExtras}
          me={team}
          knownTags={tags?.ok ? tags.value.tags.map((tag) => tag.name) : []}
          connected={connection !== null}
          obstacle={obstacle}
          summary={t.preview.summary(
            countOfDraft(draft),
            {
              tags: extras.tags.length,
              campaigns: extras.campaigns.length,
              lists: extras.lists.length,
              note: extras.note.trim() !== '',
            },
            connection?.workspace ?? t.preview.here,
          )}
          onSummary={() => preview.current?.scrollIntoView()}
          onObstacle={() => showInvalid(preview.current)}
          onSave={onSave}
          onDiscard={discard}
        />
        {panel && isSaved(saving) && <p class="band soft small">{t.page.panelNext}</p>}
      </div>
    </>
  );
};
