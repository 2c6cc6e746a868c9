/** How fast sales answers, and whether what was called qualified is what sales takes: both held against the contract. */
import type { Contract } from '../../../../shared/api/playbook.ts';
import { grouped } from '../../../../shared/format/grouped.ts';
import type { Quality } from '../../../../shared/score/quality.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { WideTable } from '../learn/WideTable.tsx';
import { percent } from '../parts/percent.ts';
import { Section } from '../parts/Section.tsx';
import { Slices } from './Slices.tsx';
import { useQualityWords } from './words.ts';

interface ResponseProps {
  response: Quality['response'];
  answers: Quality['answers'];
  contract: Contract | null;
  held: Quality['contract'];
}

export const Response = ({ response, answers, contract, held }: ResponseProps) => {
  const t = useQualityWords();
  return (
    <>
      {response && (
        <Section title={t.response.title}>
          <p>{t.response.median(t.response.hours(response.median))}</p>
          <p class={contract ? '' : 'soft'}>
            {contract
              ? t.response.within(response.within, response.of, contract.responseHours)
              : t.response.noContract}
          </p>
          {answers.length > 1 && <Answered answers={answers} agreed={contract !== null} />}
        </Section>
      )}
      {held && (
        <Section title={t.held.title} about={t.held.about}>
          <Slices
            title=""
            slices={[
              { ...held.qualified, name: t.held.qualified },
              { ...held.unqualified, name: t.held.unqualified },
            ]}
            nameOf={(name) => name}
          />
        </Section>
      )}
    </>
  );
};

/** Member by member. */
const Answered = ({ answers, agreed }: { answers: Quality['answers']; agreed: boolean }) => {
  const t = useQualityWords();
  const { former } = useDashboardWords();
  return (
    <WideTable label={t.response.byMember}>
      <thead>
        <tr>
          <th scope="col">{t.response.byMember}</th>
          <th scope="col">{t.response.answered}</th>
          <th scope="col">{t.response.half}</th>
          {agreed && <th scope="col">{t.response.inTime}</th>}
        </tr>
      </thead>
      <tbody>
        {answers.map(({ name, median, within, of }, at) => (
          <tr key={`${at} ${name}`}>
            <th scope="row">{name ?? former}</th>
            <td class="figure">{grouped(of)}</td>
            <td class="figure">{t.response.hours(median)}</td>
            {agreed && <td class="figure">{percent(within / of)}</td>}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
};
