/** What the team's own outcomes teach the score, and what a CRM's past teaches of its open leads. */
import { useDashboardWords } from '../../dashboard/words.ts';
import { SettingsPage } from '../parts/SettingsPage.tsx';
import { FromCrm } from './FromCrm.tsx';
import { FromOutcomes } from './FromOutcomes.tsx';
import { useLearnWords } from './words.ts';
import './learn.css';

export const LearnPage = () => {
  const t = useLearnWords();
  const { pages } = useDashboardWords();
  return (
    <SettingsPage title={pages.learn} about={t.about}>
      <FromOutcomes />
      <FromCrm />
    </SettingsPage>
  );
};
