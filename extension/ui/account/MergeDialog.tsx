/** Two accounts side by side and what becomes of them as one, before they are merged. */
import { useState } from 'preact/hooks';
import type { Account } from '../../../shared/api/account.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useServices } from '../Screen.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { factGroups } from './fact-fields.ts';
import { mergePreview } from './merge-preview.ts';
import type { AccountChanging } from './use-account-changes.ts';
import { useAccountWords } from './words.ts';
import './merge.css';

interface MergeDialogProps {
  /** The first is kept, unless the member says otherwise. */
  pair: readonly [string, string];
  changing: Pick<AccountChanging, 'busy' | 'failure' | 'merge'>;
  onClose(): void;
}

export const MergeDialog = ({ pair, changing, onClose }: MergeDialogProps) => {
  const { t: words } = useWords();
  const t = useAccountWords();
  const services = useServices();
  const [swapped, setSwapped] = useState(false);
  const answers = useLoaded(() => Promise.all(pair.map((id) => services.account(id))), pair.join(' '));
  const failed = answers.value?.find((answer) => !answer.ok);
  const [first, second] = (answers.value ?? []).map((answer) => (answer.ok ? answer.value : null));
  const [kept, other] = swapped ? [second, first] : [first, second];
  const merge = async (close: () => void) => {
    if (kept && other && (await changing.merge(kept.lead.id, other.lead.id))) close();
  };
  return (
    <Dialog title={t.merge.title} class="merge" onClose={onClose}>
      {(close) => (
        <>
          {failed && !failed.ok && <FailureNotice failure={failed.failure} onRetry={answers.reload} />}
          {!answers.value && <p class="soft">{t.page.loading}</p>}
          {kept && other && <Preview kept={kept} other={other} />}
          {changing.failure && <FailureNotice failure={changing.failure} offline={words.failures.notDone} />}
          <div class="row actions">
            {kept && other && (
              <>
                <button
                  type="button"
                  class="button main"
                  disabled={changing.busy}
                  onClick={() => merge(close)}
                >
                  {changing.busy ? t.changes.busy : t.merge.go(kept.lead.name)}
                </button>
                <button
                  type="button"
                  class="button"
                  disabled={changing.busy}
                  onClick={() => setSwapped(!swapped)}
                >
                  {t.merge.swap}
                </button>
              </>
            )}
            <button type="button" class="button" onClick={close}>
              {t.merge.cancel}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
};

const Preview = ({ kept, other }: { kept: Account; other: Account }) => {
  const { t: words, tag } = useWords();
  const t = useAccountWords();
  const { rows } = t.merge;
  const [a, b] = [kept.lead, other.lead];
  const together = mergePreview(kept, other);
  const names = factGroups
    .flatMap(([, fields]) => fields)
    .filter(({ field }) => together.differing.includes(field))
    .map(({ name }) => words.preview.fields[name].toLowerCase());
  const either = (one: string | null, two: string | null) =>
    one !== null && two !== null && one !== two ? t.merge.both : (one ?? two);
  const tagged = (tags: readonly string[]) => tags.map(tag).join(words.comma);
  const listed = (values: readonly { name: string }[]) => values.map(({ name }) => name).join(words.comma);
  const atMost = (n: number, sum: number) => (n === sum ? String(n) : t.merge.atMost(n));
  const lines: [label: string, kept: string | null, other: string | null, together: string | null][] = [
    [rows.name, a.name, b.name, either(a.name, b.name)],
    [rows.domain, a.domain, b.domain, either(a.domain, b.domain)],
    [rows.pages, String(kept.captures.length), String(other.captures.length), String(together.pages)],
    [
      rows.people,
      String(kept.people.length),
      String(other.people.length),
      atMost(together.people, kept.people.length + other.people.length),
    ],
    [
      rows.signals,
      String(kept.signals.length),
      String(other.signals.length),
      atMost(together.signals, kept.signals.length + other.signals.length),
    ],
    [rows.owner, a.owner?.name ?? null, b.owner?.name ?? null, together.owner?.name ?? null],
    [rows.stage, words.stages[a.stage], words.stages[b.stage], words.stages[together.stage]],
    [rows.nextStep, a.nextStep?.text ?? null, b.nextStep?.text ?? null, together.nextStep?.text ?? null],
    [rows.tags, tagged(a.tags), tagged(b.tags), tagged(together.tags)],
    [rows.lists, listed(a.lists), listed(b.lists), listed(together.lists)],
  ];
  return (
    <>
      <div class="scroller">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{t.merge.keep}</th>
              <th scope="col">{t.merge.takeIn}</th>
              <th scope="col">{t.merge.together}</th>
            </tr>
          </thead>
          <tbody>
            {lines
              .filter(([, one, two]) => one || two)
              .map(([label, one, two, both]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{one || '—'}</td>
                  <td>{two || '—'}</td>
                  <td class="together">{both || '—'}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {names.length > 0 && <p>{t.merge.factsDiffer(names.join(words.comma))}</p>}
      <p class="soft">{t.merge.over}</p>
    </>
  );
};
