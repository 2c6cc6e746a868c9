/** The receipts of all erasures, newest first. */
import type { ErasureReceipt } from '../../../../shared/api/privacy.ts';
import { Section } from '../parts/Section.tsx';
import type { Asked } from '../parts/use-asked.ts';
import { Receipt } from './Receipt.tsx';
import { usePrivacyWords } from './words.ts';

export const Receipts = ({ receipts }: { receipts: Asked<{ erasures: ErasureReceipt[] }> }) => {
  const t = usePrivacyWords();
  const list = receipts.value?.erasures ?? [];
  return (
    <Section title={t.receipts} of={receipts}>
      {list.length === 0 && <p class="soft">{t.noReceipts}</p>}
      <ul class="entries">
        {list.map((receipt) => (
          <Receipt key={receipt.id} receipt={receipt} />
        ))}
      </ul>
    </Section>
  );
};
