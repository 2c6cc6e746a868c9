/** A CRM's export learnt from: a file, the two columns that matter, what it is worth, and the open leads' chances. */
import { useId, useState } from 'preact/hooks';
import type { Learned } from '../../../../shared/learning/learn.ts';
import type { TableLook } from '../../../../shared/learning/look-at-table.ts';
import { Section } from '../parts/Section.tsx';
import { CrmColumns } from './CrmColumns.tsx';
import { CrmReport } from './CrmReport.tsx';
import type { Trouble } from './tasks.ts';
import { useTeacher } from './use-teacher.ts';
import { useLearnWords } from './words.ts';

export const FromCrm = () => {
  const t = useLearnWords();
  const id = useId();
  const { busy, teach } = useTeacher();
  const [name, setName] = useState('');
  const [look, setLook] = useState<TableLook | null>(null);
  const [learned, setLearned] = useState<{ report: Learned; id: string } | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const open = async (file: File | null) => {
    setLook(null);
    setLearned(null);
    setTrouble(null);
    if (!file) return;
    setName(file.name);
    const answer = await teach({ name: 'open', file });
    if (answer.ok) setLook(answer.value);
    else setTrouble(answer.trouble);
  };
  const learn = async (columns: { outcome: string; id: string }) => {
    setTrouble(null);
    setLearned(null);
    const answer = await teach({ name: 'learn', ...columns });
    if (answer.ok) setLearned({ report: answer.value, id: columns.id });
    else setTrouble(answer.trouble);
  };
  return (
    <Section title={t.crm.title} about={t.crm.about}>
      <div class="line">
        <label class="button" for={id}>
          {t.crm.choose}
        </label>
        <input
          id={id}
          class="file"
          type="file"
          accept=".csv,text/csv"
          disabled={busy}
          onChange={(event) => open(event.currentTarget.files?.[0] ?? null)}
        />
        <span role="status">{busy ? t.learning : look && t.crm.opened(name, look.rows)}</span>
      </div>
      {look && <CrmColumns key={name} look={look} busy={busy} onLearn={learn} />}
      {trouble && (
        <p class="notice bad" role="alert">
          {t.troubles[trouble.code](trouble.details)}
        </p>
      )}
      {learned && <CrmReport learned={learned.report} id={learned.id} />}
    </Section>
  );
};
