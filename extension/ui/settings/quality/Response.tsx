/** How fast sales answers, and whether what was called qualified is what sales takes: both held against the contract. */
import type { Contract } from '../../../../shared/api-playbook.ts';
import type { Quality } from '../../../../shared/score/quality.ts';
import { Section } from '../parts/Section.tsx';
import { Slices } from './Slices.tsx';
import { useQualityWords } from './words.ts';

interface ResponseProps {
  response: Quality['response'];
  contract: Contract | null;
  held: Quality['contract'];
}

export const Response = ({ response, contract, held }: ResponseProps) => {
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
