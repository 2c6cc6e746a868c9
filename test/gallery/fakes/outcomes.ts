/** What became of a team's leads, as the Worker would list it: won by a truth that the hand-set weights do not have. */
import type { Outcome } from '../../../shared/api/scoring.ts';
import { seededRandom } from '../../../shared/learning/random.ts';
import { sigmoid } from '../../../shared/score/sigmoid.ts';
import { type Language, mustHaves, type OutcomeReason } from '../../../shared/words.ts';
import { instantBefore } from './days.ts';

const truth: Record<string, number> = { funding: 1.5, hiring: 0.2, office: 3.2, demo: 2.6, layoffs: -1 };
const hosts = ['northwind.example', 'register.example', 'news.example'];
const reasons: OutcomeReason[] = ['not_a_fit', 'no_budget', 'not_a_fit', 'bad_timing', 'too_small'];

/** @param skill false: nothing tells a win from a loss. */
export const outcomesOf = (language: Language, count: number, skill = true): Outcome[] => {
  const random = seededRandom(7);
  const answerers = [
    { id: 'm1', name: language === 'zh' ? '安娜' : 'Ana Example' },
    { id: 'm2', name: language === 'zh' ? '李某' : 'Ben Sample' },
  ];
  const tags = language === 'zh' ? ['展会', '官网', '伙伴'] : ['trade fair', 'website', 'partner'];
  return Array.from({ length: count }, (_, i): Outcome => {
    const inputs = Object.fromEntries(
      Object.keys(truth).map((term) => [term, random() < 0.4 ? random() : 0]),
    );
    const z = skill
      ? Object.entries(truth).reduce((sum, [term, weight]) => sum + weight * (inputs[term] ?? 0), -1.6)
      : -0.8;
    const good = random() < sigmoid(z);
    const outcome = good ? (random() < 0.5 ? 'won' : 'accepted') : random() < 0.5 ? 'lost' : 'rejected';
    return {
      id: `o${i}`,
      account: `a${i}`,
      name: language === 'zh' ? `样例公司 ${i + 1}` : `Example ${i + 1}`,
      at: instantBefore(i * 2),
      by: answerers[i % 5 === 1 ? 1 : 0] ?? null,
      outcome,
      reason: good ? null : (reasons[i % reasons.length] ?? null),
      amount: outcome === 'won' ? 12_000 + 500 * i : null,
      currency: outcome === 'won' ? 'EUR' : null,
      model: 'start',
      score: Math.round(100 * sigmoid(z)),
      inputs,
      createdAt: instantBefore(i * 2 + 0.2 + 4 * random()),
      channel: { host: hosts[i % hosts.length] ?? '', kind: 'company' },
      tags: [tags[i % tags.length] ?? ''],
      has: mustHaves.filter((_, at) => (i + at) % (good ? 5 : 3) !== 0),
    };
  });
};
