/** Every part that screens are made of, in every state, on one page. */
import type { ComponentChildren } from 'preact';
import icon from '../../extension/icon.svg';
import { FailureNotice } from '../../extension/ui/parts/FailureNotice.tsx';
import { Icon, icons } from '../../extension/ui/parts/Icon.tsx';
import { TagsField } from '../../extension/ui/parts/TagsField.tsx';
import { Screen, type ScreenProps } from '../../extension/ui/Screen.tsx';
import { Committee } from '../../extension/ui/score/Committee.tsx';
import { Ledger } from '../../extension/ui/score/Ledger.tsx';
import { ScoreHead } from '../../extension/ui/score/ScoreHead.tsx';
import { useWords } from '../../extension/ui/words.tsx';
import { stages, tiers } from '../../shared/words.ts';
import { knownAccount } from './fakes/accounts.ts';
import { instantBefore } from './fakes/days.ts';
import '../../extension/ui/popup.css';
import '../../extension/ui/page.css';
import '../../extension/ui/team.css';
import '../../extension/ui/list.css';
import './design.css';

export const Design = (props: ScreenProps) => (
  <Screen {...props}>
    <Parts />
  </Screen>
);

const colours = ['paper', 'ink', 'soft', 'line', 'wash', 'accent', 'accent-wash', 'up', 'down', 'warn'];
const sizes = ['xs', 's', 'm', 'l', 'xl'];
const signs = Object.keys(icons) as (keyof typeof icons)[];
const marks = [16, 32, 48, 128];

const Parts = () => {
  const { t, language } = useWords();
  const { lead, score } = knownAccount(language === 'en' ? 'en' : 'zh');
  return (
    <main class="design">
      <h1>Whynow</h1>
      <Part name="mark">
        {marks.map((size) => (
          <img key={size} src={icon} alt="" width={size} height={size} />
        ))}
      </Part>
      <Part name="colour">
        {colours.map((name) => (
          <figure key={name}>
            <i class="swatch" style={{ background: `var(--${name})` }} />
            <figcaption class="small">{name}</figcaption>
          </figure>
        ))}
      </Part>
      <Part name="type">
        {sizes.map((size) => (
          <p key={size} style={{ fontSize: `var(--type-${size})` }}>
            {size} · 93 · Why now · 为什么是现在 · 為什麼是現在
          </p>
        ))}
        <p class="soft">soft · {t.score.whyNow}</p>
        <p class="small">small · {t.score.whyNow}</p>
      </Part>
      <Part name="icon">
        {signs.map((name) => (
          <figure key={name}>
            <Icon name={name} />
            <figcaption class="small">{name}</figcaption>
          </figure>
        ))}
      </Part>
      <Part name="button">
        <button type="button" class="button main">
          {t.save.save}
        </button>
        <button type="button" class="button main" disabled>
          {t.save.saving}
        </button>
        <button type="button" class="button">
          {t.page.again}
        </button>
        <button type="button" class="button" disabled>
          {t.page.again}
        </button>
        <button type="button" class="link">
          {t.page.claim}
        </button>
        <button type="button" class="link" disabled>
          {t.page.claim}
        </button>
      </Part>
      <Part name="field">
        <input class="field" aria-label="empty" placeholder={t.save.note} />
        <input class="field" aria-label="filled" value={lead.name} />
        <input class="field" aria-label="invalid" aria-invalid="true" value="not a domain" />
        <input class="field" aria-label="disabled" disabled value={lead.name} />
        <select class="field" aria-label="select">
          {stages.map((stage) => (
            <option key={stage}>{t.stages[stage]}</option>
          ))}
        </select>
        <TagsField label={t.save.tags} tags={lead.tags} known={[]} onChange={() => undefined} />
      </Part>
      <Part name="chip">
        {tiers.map((tier) => (
          <span key={tier} class={tier === 'key' ? 'chip key' : 'chip'}>
            {t.tiers[tier]}
          </span>
        ))}
      </Part>
      <Part name="score">
        <ScoreHead score={score} change={{ points: 9, since: instantBefore(3), reason: null }} />
        <ScoreHead score={{ ...score, score: 8, low: 2, high: 61, tier: 'tail' }} change={null} />
        <Ledger terms={score.terms.slice(0, 4)} bars />
        <Committee decides={lead.decides} missing={['pays', 'uses']} />
        <Committee
          decides={[...lead.decides.slice(0, 1), { name: 'P. Stand-In', title: 'CFO', role: 'pays' }]}
          missing={[]}
        />
      </Part>
      <Part name="notice">
        <FailureNotice failure={{ code: 'offline' }} onRetry={() => undefined} />
        <FailureNotice failure={{ code: 'signed-out' }} />
        <FailureNotice
          failure={{
            code: 'refused',
            problem: {
              type: '',
              title: '',
              status: 410,
              detail: '',
              remedy: '',
              code: 'pairing-gone',
            },
          }}
        />
        <div class="undo" role="status">
          <span class="clip">{t.waiting.discarded(lead.name)}</span>
          <button type="button" class="link">
            {t.waiting.undo}
          </button>
        </div>
      </Part>
    </main>
  );
};

const Part = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <section aria-labelledby={`part-${name}`}>
    <h2 id={`part-${name}`}>{name}</h2>
    <div class="parts">{children}</div>
  </section>
);
