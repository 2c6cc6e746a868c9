/** Words to take elsewhere: a link or a secret that is shown once. */
import { useId, useState } from 'preact/hooks';
import { useDashboardWords } from '../../dashboard/words.ts';

export const CopyField = ({ label, value, about }: { label: string; value: string; about: string }) => {
  const t = useDashboardWords();
  const id = useId();
  const [copied, setCopied] = useState(false);
  return (
    <div class="notice once">
      <label for={id}>{label}</label>
      <div class="line">
        <input
          id={id}
          class="field"
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          class="button main"
          onClick={async () => {
            await navigator.clipboard.writeText(value);
            setCopied(true);
          }}
        >
          {t.copy}
        </button>
        <span class="soft" role="status">
          {copied ? t.copied : ''}
        </span>
      </div>
      <p class="soft small">{about}</p>
    </div>
  );
};
