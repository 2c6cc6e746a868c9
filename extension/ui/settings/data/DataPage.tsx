/** Everything out in one file, and back in. */
import { may } from '../../../../shared/permissions.ts';
import { writeRoute } from '../../dashboard/route.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { Section } from '../parts/Section.tsx';
import { SettingsPage } from '../parts/SettingsPage.tsx';
import { WhoMay } from '../parts/WhoMay.tsx';
import { useSettings } from '../settings-context.tsx';
import { ExportAll } from './ExportAll.tsx';
import { ImportAll } from './ImportAll.tsx';
import { useDataWords } from './words.ts';

export const DataPage = () => {
  const t = useDataWords();
  const { pages } = useDashboardWords();
  const { me } = useSettings();
  return (
    <SettingsPage title={pages.data} about={t.about}>
      <Section title={t.out} about={t.outAbout}>
        {may(me.member.role, 'data.export') ? <ExportAll /> : <WhoMay action="data.export" me={me} />}
      </Section>
      <Section title={t.in} about={t.inAbout}>
        {may(me.member.role, 'data.import') ? <ImportAll /> : <WhoMay action="data.import" me={me} />}
      </Section>
      <Section title={t.csv} about={t.csvAbout}>
        <a href={writeRoute({ page: 'leads', id: null })}>{t.toList}</a>
      </Section>
    </SettingsPage>
  );
};
