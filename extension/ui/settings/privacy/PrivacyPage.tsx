/** Privacy: how long people are kept, what is read on LinkedIn, and what a person can ask of the team. */
import { may } from '../../../../shared/permissions.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { useOptionsWords } from '../../options/words.ts';
import { Section } from '../parts/Section.tsx';
import { SettingsPage } from '../parts/SettingsPage.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { WhoMay } from '../parts/WhoMay.tsx';
import { useSettings } from '../settings-context.tsx';
import { LinkedInTier } from './LinkedInTier.tsx';
import { Notices } from './Notices.tsx';
import { PersonRequest } from './PersonRequest.tsx';
import { Receipts } from './Receipts.tsx';
import { Retention } from './Retention.tsx';
import { usePrivacyWords } from './words.ts';

export const PrivacyPage = () => {
  const t = usePrivacyWords();
  const where = useOptionsWords();
  const { pages } = useDashboardWords();
  const { work, me } = useSettings();
  const settings = useAsked(() => work.privacy.settings(), 'settings');
  const mayReport = may(me.member.role, 'privacy.report');
  const receipts = useAsked(
    async () => (mayReport ? work.privacy.erasures() : { ok: true, value: { erasures: [] } }),
    'erasures',
  );
  return (
    <SettingsPage title={pages.privacy} about={t.about}>
      <Section title={t.settings} of={settings}>
        {settings.value && <Retention settings={settings.value} onChange={settings.set} />}
      </Section>
      <Section title={t.linkedin} of={settings}>
        {settings.value && <LinkedInTier settings={settings.value} onChange={settings.set} />}
      </Section>
      {mayReport ? (
        <>
          <Section title={t.person} about={t.personAbout}>
            <PersonRequest onErased={receipts.reload} />
          </Section>
          <Notices />
          <Receipts receipts={receipts} />
        </>
      ) : (
        <Section title={t.person}>
          <WhoMay action="privacy.report" me={me} />
        </Section>
      )}
      <Section title={t.where}>
        <ul class="prose">
          {where.privacyLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    </SettingsPage>
  );
};
