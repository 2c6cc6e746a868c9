/** What is read on LinkedIn. Tier 1 is turned on by an admin alone, with the clause that it breaks in view. */
import { useState } from 'preact/hooks';
import type { PrivacySettings } from '../../../../shared/api/privacy.ts';
import { may } from '../../../../shared/permissions.ts';
import { linkedinClause, linkedinPagesAnHour } from '../../../../shared/privacy-terms.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { WhoMay } from '../parts/WhoMay.tsx';
import { useSettings } from '../settings-context.tsx';
import { usePrivacyWords } from './words.ts';

interface LinkedInTierProps {
  settings: PrivacySettings;
  onChange(settings: PrivacySettings): void;
}

export const LinkedInTier = ({ settings, onChange }: LinkedInTierProps) => {
  const t = usePrivacyWords();
  const shared = useDashboardWords();
  const { work, me } = useSettings();
  const deed = useDeed();
  const [read, setRead] = useState(false);
  const [told, setTold] = useState('');
  const turn = (tier: 0 | 1) =>
    deed.run(
      () => work.privacy.change(tier === 1 ? { linkedinTier: 1, linkedinClause } : { linkedinTier: 0 }),
      (saved) => {
        onChange(saved);
        setRead(false);
        setTold(tier === 1 ? t.turnedOn : t.turnedOff);
      },
    );
  return (
    <>
      <p>{settings.linkedinTier === 1 ? t.tier1(linkedinPagesAnHour) : t.tier0}</p>
      {!may(me.member.role, 'privacy.edit') && <WhoMay action="privacy.edit" me={me} />}
      {may(me.member.role, 'privacy.edit') && settings.linkedinTier === 1 && (
        <p>
          <button type="button" class="button" disabled={deed.busy} onClick={() => turn(0)}>
            {t.turnOff}
          </button>
        </p>
      )}
      {may(me.member.role, 'privacy.edit') && settings.linkedinTier === 0 && (
        <details>
          <summary>{t.turnOn}</summary>
          <p>{t.tier1About}</p>
          <blockquote lang="en">{linkedinClause}</blockquote>
          <p>{t.tier1Risk}</p>
          <label class="tick">
            <input
              type="checkbox"
              checked={read}
              onChange={(event) => setRead(event.currentTarget.checked)}
            />
            {t.tier1Read}
          </label>
          {read && (
            <p>
              <button type="button" class="button" disabled={deed.busy} onClick={() => turn(1)}>
                {t.turnOn}
              </button>
            </p>
          )}
        </details>
      )}
      <p class="told" role="status">
        {told}
      </p>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
    </>
  );
};
