/** A browser that shows a code, and a member who lets it in: told first what it will be able to do. */
import { useId, useState } from 'preact/hooks';
import type { WaitingDevice } from '../../../../shared/api/team.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { Section } from '../parts/Section.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { useDevicesWords } from './words.ts';

export const ApproveDevice = ({ onAnswered }: { onAnswered(): void }) => {
  const t = useDevicesWords();
  const shared = useDashboardWords();
  const { work, me } = useSettings();
  const deed = useDeed();
  const id = useId();
  const [code, setCode] = useState('');
  const [waiting, setWaiting] = useState<WaitingDevice | null>(null);
  const [told, setTold] = useState('');
  const look = () => {
    setTold('');
    setWaiting(null);
    deed.run(() => work.devices.waiting(code.trim()), setWaiting);
  };
  const answer = (letIn: boolean) => {
    if (!waiting) return;
    deed.run(
      () => (letIn ? work.devices.approve(code.trim()) : work.devices.turnAway(code.trim())),
      () => {
        setTold(letIn ? t.isIn(waiting.device) : t.isOut(waiting.device));
        setWaiting(null);
        setCode('');
        onAnswered();
      },
    );
  };
  return (
    <Section title={t.approve} about={t.approveAbout}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <label for={id}>{t.code}</label>
        <input
          id={id}
          class="field short"
          required
          minLength={8}
          maxLength={20}
          autoComplete="off"
          spellcheck={false}
          placeholder={t.codeHint}
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={deed.busy}>
          {t.look}
        </button>
      </form>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      {waiting && (
        <div class="notice" role="status">
          <p>
            <strong>{t.waits(waiting.device)}</strong>
          </p>
          <p>{t.canDo(me.member.name, shared.roles[me.member.role])}</p>
          <div class="row">
            <button type="button" class="button main" disabled={deed.busy} onClick={() => answer(true)}>
              {t.letIn}
            </button>
            <button type="button" class="button" disabled={deed.busy} onClick={() => answer(false)}>
              {t.turnAway}
            </button>
          </div>
        </div>
      )}
      <p class="told" role="status">
        {told}
      </p>
    </Section>
  );
};
