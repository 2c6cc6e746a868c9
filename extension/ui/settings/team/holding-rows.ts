/** A row for each member, who holds most first, and one for what nobody holds. Pure. */
import type { Holding } from '../../../../shared/api/lead-work.ts';
import type { TeamMember } from '../../../../shared/api/team.ts';
import type { Answers } from '../../../../shared/score/quality.ts';

export interface HoldingRow {
  /** null: nobody's, as the name is. */
  id: string | null;
  name: string | null;
  held: Pick<Holding, 'key' | 'mid' | 'tail'>;
  all: number;
  /** null: they have decided on no lead yet. */
  answers: Answers | null;
}

const nothing = { key: 0, mid: 0, tail: 0 };

/** @returns none while nobody holds or has answered anything and no lead waits for a hand. */
export const holdingRows = (
  members: readonly Pick<TeamMember, 'id' | 'name'>[],
  holdings: readonly Holding[],
  answers: readonly Answers[],
): HoldingRow[] => {
  const row = (id: string | null, name: string | null): HoldingRow => {
    const held = holdings.find(({ member }) => member === id) ?? nothing;
    return {
      id,
      name,
      held,
      all: held.key + held.mid + held.tail,
      // Whom nobody knows answered under no name, and holds nothing.
      answers: (id !== null && answers.find(({ member }) => member === id)) || null,
    };
  };
  const rows = members.map(({ id, name }) => row(id, name)).sort((a, b) => b.all - a.all);
  const free = row(null, null);
  const all = free.all > 0 ? [...rows, free] : rows;
  return all.some((one) => one.all > 0 || one.answers) ? all : [];
};
