/** What the team does with such a lead, and what it lacks to be one that sales has promised to answer. */
import type { Account } from '../../../shared/api/account.ts';
import { lacks } from '../../../shared/score/lacks.ts';
import { findPlay } from '../plays/find-play.ts';
import { usePlaybook } from '../plays/playbook.tsx';
import { suggestedPlays } from '../plays/suggested-plays.ts';
import { usePlayWords } from '../plays/words.ts';
import { useWords } from '../words.tsx';
import { useAccountWords } from './words.ts';

/** Stages at which it has still to be answered. */
const open: readonly string[] = ['new', 'working'];

export const ToDo = ({ account }: { account: Account }) => {
  const { comma } = useWords().t;
  const { toDo: t } = useAccountWords();
  const words = usePlayWords();
  const playbook = usePlaybook();
  if (!playbook) return null;
  const { lead, facts, people, signals } = account;
  const play = findPlay(
    playbook.plays.length ? playbook.plays : suggestedPlays(words),
    lead.tier,
    lead.stage,
  );
  const reachable = (facts.emails?.length ?? 0) + (facts.phones?.length ?? 0) > 0;
  const { contract } = playbook;
  const missing =
    contract && open.includes(lead.stage)
      ? lacks({ score: lead.score, facts, people, signals, reachable }, contract, new Date())
      : null;
  return (
    <section class="to-do">
      <h2>{t.title}</h2>
      {play && <p>{play.text}</p>}
      {contract && missing && (
        <p class="soft">
          {missing.length === 0
            ? t.qualified(contract.responseHours)
            : t.lacks(
                missing
                  .map((each) => (each === 'threshold' ? t.threshold(contract.threshold) : words.musts[each]))
                  .join(comma),
              )}
        </p>
      )}
    </section>
  );
};
