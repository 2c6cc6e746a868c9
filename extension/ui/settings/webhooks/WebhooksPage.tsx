/** Webhooks: who is told of what, and what became of each message. */
import { may } from '../../../../shared/permissions.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { SettingsPage } from '../parts/SettingsPage.tsx';
import { WhoMay } from '../parts/WhoMay.tsx';
import { useSettings } from '../settings-context.tsx';
import { Webhooks } from './Webhooks.tsx';
import { useWebhooksWords } from './words.ts';

export const WebhooksPage = () => {
  const t = useWebhooksWords();
  const { pages } = useDashboardWords();
  const { me } = useSettings();
  return (
    <SettingsPage title={pages.webhooks} about={t.about}>
      {may(me.member.role, 'webhook.manage') ? <Webhooks /> : <WhoMay action="webhook.manage" me={me} />}
    </SettingsPage>
  );
};
