/** The contract as it stands, or as a form for those who may agree on it. */
import { useState } from 'preact/hooks';
import type { Contract, Playbook } from '../../../../shared/api/playbook.ts';
import { may } from '../../../../shared/permissions.ts';
import { mustHaves } from '../../../../shared/words.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { usePlayWords } from '../../plays/words.ts';
import { useWords } from '../../words.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { WhoMay } from '../parts/WhoMay.tsx';
import { useSettings } from '../settings-context.tsx';
import { useQualityWords } from './words.ts';

interface ContractFormProps {
  playbook: Playbook;
  onPlaybook(playbook: Playbook): void;
}

const proposed: Contract = {
  threshold: 50,
  mustHaves: ['decision_maker', 'email_or_phone'],
  responseHours: 48,
};

export const ContractForm = ({ playbook, onPlaybook }: ContractFormProps) => {
  const { contract: t } = useQualityWords();
  const { musts } = usePlayWords();
  const shared = useDashboardWords();
  const { t: words } = useWords();
  const { work, me } = useSettings();
  const deed = useDeed();
  const [contract, setContract] = useState<Contract>(playbook.contract ?? proposed);
  const [saved, setSaved] = useState(false);
  if (!may(me.member.role, 'playbook.edit'))
    return (
      <>
        {playbook.contract ? (
          <>
            <p>{t.says(contract.threshold, contract.responseHours)}</p>
            {contract.mustHaves.length > 0 && (
              <p>{t.needs(contract.mustHaves.map((must) => musts[must]).join(words.comma))}</p>
            )}
          </>
        ) : (
          <p class="soft">{t.none}</p>
        )}
        <WhoMay action="playbook.edit" me={me} />
      </>
    );
  const change = (part: Partial<Contract>) => {
    setSaved(false);
    setContract({ ...contract, ...part });
  };
  const number = (label: string, part: 'threshold' | 'responseHours', min: number, max: number) => (
    <>
      <span id={`contract-${part}`}>{label}</span>
      <input
        class="field short"
        type="number"
        aria-labelledby={`contract-${part}`}
        required
        min={min}
        max={max}
        step={1}
        value={contract[part]}
        onInput={({ currentTarget: { valueAsNumber } }) =>
          Number.isInteger(valueAsNumber) && change({ [part]: valueAsNumber })
        }
      />
    </>
  );
  const save = (event: Event) => {
    event.preventDefault();
    deed.run(
      () => work.quality.savePlaybook({ ...playbook, contract }),
      (value) => {
        onPlaybook(value);
        setSaved(true);
      },
    );
  };
  return (
    <>
      {playbook.contract === null && <p class="soft">{t.none}</p>}
      <form class="form contract" onSubmit={save}>
        {number(t.threshold, 'threshold', 0, 100)}
        {number(t.hours, 'responseHours', 1, 720)}
        <fieldset class="flat">
          <legend>{t.mustHaves}</legend>
          {mustHaves.map((must) => (
            <label key={must} class="tick">
              <input
                type="checkbox"
                checked={contract.mustHaves.includes(must)}
                onChange={(event) =>
                  change({
                    mustHaves: event.currentTarget.checked
                      ? [...contract.mustHaves, must]
                      : contract.mustHaves.filter((one) => one !== must),
                  })
                }
              />
              {musts[must]}
            </label>
          ))}
        </fieldset>
        <button type="submit" class="button main" disabled={deed.busy}>
          {t.agree}
        </button>
      </form>
      <p class="told" role="status">
        {saved && shared.saved}
      </p>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
    </>
  );
};
