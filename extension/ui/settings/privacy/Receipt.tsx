/** One receipt: when, by whom, and how many records of each kind were changed. Not whose. */
import type { ErasureReceipt } from '../../../../shared/api/privacy.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { useWords } from '../../words.tsx';
import { Entry } from '../parts/Entry.tsx';
import { useSettings } from '../settings-context.tsx';
import { usePrivacyWords } from './words.ts';

export const Receipt = ({ receipt }: { receipt: ErasureReceipt }) => {
  const t = usePrivacyWords();
  const shared = useDashboardWords();
  const { t: words, date, clock } = useWords();
  const { me } = useSettings();
  const who = me.members.find(({ id }) => id === receipt.requestedBy)?.name ?? shared.former;
  const counts = Object.entries(receipt.changed).map(([kind, n]) => t.changed(t.places[kind] ?? kind, n));
  return (
    <Entry
      title={`${words.waiting.savedAt(date(receipt.requestedAt), clock(receipt.requestedAt))} · ${t[receipt.status]}`}
      detail={[t.by(who), ...counts].join(' · ')}
      figures={receipt.id.slice(0, 8)}
    />
  );
};
