/** A person asks: what is kept of them is looked up, handed over, or erased. */
import { useId, useState } from 'preact/hooks';
import type { ErasureReceipt, SubjectReport } from '../../../../shared/api/privacy.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { downloadFile } from '../../parts/download-file.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import type { Subject } from '../../settings-services.ts';
import { Confirm } from '../parts/Confirm.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { Receipt } from './Receipt.tsx';
import { useErasure } from './use-erasure.ts';
import { usePrivacyWords } from './words.ts';

interface Found {
  subject: Subject;
  report: SubjectReport;
}

export const PersonRequest = ({ onErased }: { onErased(): void }) => {
  const t = usePrivacyWords();
  const shared = useDashboardWords();
  const { work } = useSettings();
  const deed = useDeed();
  const [found, setFound] = useState<Found | null>(null);
  const erasure = useErasure(onErased);
  const look = (subject: Subject) => {
    setFound(null);
    erasure.clear();
    deed.run(
      () => work.privacy.report(subject),
      (report) => setFound({ subject, report }),
    );
  };
  const erase = async (subject: Subject) => {
    const began = await erasure.begin(subject);
    if (began) setFound(null);
  };
  return (
    <>
      <SubjectForm busy={deed.busy} onLook={look} />
      {deed.busy && <p role="status">{t.looking}</p>}
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      {found && <Report {...found} busy={erasure.busy} onErase={() => erase(found.subject)} />}
      {erasure.failure && <FailureNotice failure={erasure.failure} offline={shared.offline} />}
      {erasure.receipt && <Outcome receipt={erasure.receipt} />}
    </>
  );
};

const SubjectForm = ({ busy, onLook }: { busy: boolean; onLook(subject: Subject): void }) => {
  const t = usePrivacyWords();
  const id = useId();
  const [name, setName] = useState('');
  const [emails, setEmails] = useState('');
  const [urls, setUrls] = useState('');
  const line = (key: string, label: string, value: string, set: (text: string) => void, about?: string) => (
    <>
      <label for={`${id}-${key}`}>{label}</label>
      <input
        id={`${id}-${key}`}
        class="field"
        required={key === 'name'}
        maxLength={key === 'name' ? 120 : 2000}
        autoComplete="off"
        title={about}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </>
  );
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        onLook({ name: name.trim(), emails: wordsOf(emails), urls: wordsOf(urls) });
      }}
    >
      {line('name', t.name, name, setName)}
      {line('emails', t.emails, emails, setEmails, t.several)}
      {line('urls', t.urls, urls, setUrls, t.several)}
      <button type="submit" class="button main" disabled={busy}>
        {t.look}
      </button>
    </form>
  );
};

const wordsOf = (text: string): string[] => text.split(/[\s,，、;；]/).filter(Boolean);

const Report = ({ subject, report, busy, onErase }: Found & { busy: boolean; onErase(): void }) => {
  const t = usePrivacyWords();
  const counts = new Map<string, number>();
  for (const { kind } of report.mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return (
    <div class="outcome">
      <p role="status">
        {report.mentions.length === 0
          ? t.nothing(subject.name)
          : t.found(subject.name, report.mentions.length)}
      </p>
      <ul class="counts">
        {[...counts].map(([kind, count]) => (
          <li key={kind}>
            <span>{t.places[kind] ?? kind}</span> <span class="figure">{count}</span>
          </li>
        ))}
      </ul>
      {!report.complete && <p class="warn">{t.incomplete}</p>}
      <div class="acts">
        <button
          type="button"
          class="button"
          onClick={() =>
            downloadFile(
              `whynow-report-${report.madeAt.slice(0, 10)}.json`,
              new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' }),
            )
          }
        >
          {t.download}
        </button>
        <Confirm
          label={t.erase}
          what={t.eraseWhat(subject.name)}
          yes={t.eraseYes(subject.name)}
          busy={busy}
          onYes={onErase}
        />
      </div>
    </div>
  );
};

const Outcome = ({ receipt }: { receipt: ErasureReceipt }) => {
  const t = usePrivacyWords();
  return (
    <div class="outcome">
      <p role="status">{receipt.status === 'done' ? t.erased : t.erasing}</p>
      <ul class="entries">
        <Receipt receipt={receipt} />
      </ul>
    </div>
  );
};
