/** How many months people are kept, and whom they ask about it. */
import { useId, useState } from 'preact/hooks';
import type { PrivacySettings } from '../../../../shared/api/privacy.ts';
import { may } from '../../../../shared/permissions.ts';
import { retentionMonths } from '../../../../shared/privacy-terms.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { WhoMay } from '../parts/WhoMay.tsx';
import { useSettings } from '../settings-context.tsx';
import { usePrivacyWords } from './words.ts';

interface RetentionProps {
  settings: PrivacySettings;
  onChange(settings: PrivacySettings): void;
}

export const Retention = ({ settings, onChange }: RetentionProps) => {
  const t = usePrivacyWords();
  const shared = useDashboardWords();
  const { work, me } = useSettings();
  const deed = useDeed();
  const id = useId();
  const [months, setMonths] = useState(settings.retentionMonths);
  const [contact, setContact] = useState(settings.contact ?? '');
  const [told, setTold] = useState('');
  const mayEdit = may(me.member.role, 'privacy.edit');
  const save = () =>
    deed.run(
      () => work.privacy.change({ retentionMonths: months, contact: contact.trim() || null }),
      (saved) => {
        onChange(saved);
        setTold(shared.saved);
      },
    );
  return (
    <>
      <form
        class="form"
        onInput={() => setTold('')}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label for={`${id}-months`}>{t.months}</label>
        <input
          id={`${id}-months`}
          class="field short"
          type="number"
          required
          min={1}
          max={retentionMonths.most}
          readOnly={!mayEdit}
          aria-describedby={`${id}-about`}
          value={months}
          onInput={(event) => setMonths(event.currentTarget.valueAsNumber)}
        />
        <p id={`${id}-about`} class="soft small wide">
          {t.monthsAbout(retentionMonths.most)} {months < settings.retentionMonths && t.shorter}
        </p>
        <label for={`${id}-contact`}>{t.contact}</label>
        <input
          id={`${id}-contact`}
          class="field"
          type="email"
          maxLength={254}
          readOnly={!mayEdit}
          aria-describedby={`${id}-contact-about`}
          value={contact}
          onInput={(event) => setContact(event.currentTarget.value)}
        />
        <p id={`${id}-contact-about`} class="soft small wide">
          {t.contactAbout}
        </p>
        {mayEdit && (
          <button type="submit" class="button main" disabled={deed.busy}>
            {shared.save}
          </button>
        )}
      </form>
      {!mayEdit && <WhoMay action="privacy.edit" me={me} />}
      <p class="told" role="status">
        {told}
      </p>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
    </>
  );
};
