/** Words of the page of learning, in English. */

import { plural } from '../../../locales/plural.ts';
import type { DriftSeen } from '../drift-of.ts';
import type { Trouble } from '../tasks.ts';

const more = (n: number, one: string, many: string) => (n ? [`${n} more ${n === 1 ? one : many}`] : []);

const troubles: Record<Trouble['code'], (d: Trouble['details']) => string> = {
  'too-large': (d) =>
    `The file has ${d.size} MB; up to ${d.most} MB can be learnt from here. Leave out columns or old rows, or use the command line: npm run learn.`,
  unexpected: () =>
    'Learning stopped without an answer: the browser may be short of memory. Try a smaller file.',
  'empty-table': () => 'The file has no rows: a line of column names and a line a lead are needed.',
  'open-quote': (d) => `A quote that opens in row ${d.row} is never closed. Export the file anew.`,
  'ragged-row': (d) =>
    `Row ${d.row} has ${d.cells} cells, the line of column names ${d.header}. Export the file anew, or mend that row.`,
  'duplicate-column': (d) => `Two columns are named “${d.column}”. Rename one of them.`,
  'no-such-column': (d) => `There is no column “${d.column}”. Choose another.`,
  'bad-outcome': (d) =>
    `“${d.column}” holds “${d.value}” in row ${d.row}. 1 or won, 0 or lost, or an empty cell is expected.`,
  'no-outcomes': (d) => `No row has an outcome: “${d.column}” is empty everywhere. Choose another column.`,
  'one-class': (d) =>
    `All ${d.outcomes} outcomes are ${d.wins ? 'won' : 'lost'}. Both kinds are needed to tell them apart.`,
  'missing-id': (d) => `“${d.column}” is empty in row ${d.row}. Each lead needs an id.`,
  'duplicate-id': (d) =>
    `“${d.column}” holds “${d.value}” twice, in rows ${d.first} and ${d.second}. Choose a column that tells leads apart.`,
  'no-columns': (d) =>
    d.left
      ? `No column is left to learn from: ${d.left} look as if they were filled in after the outcome.`
      : 'No column says anything: all are ids, or hold one value only.',
};

export const learnEn = {
  about:
    'The score starts from weights set by hand. What becomes of your leads shows how far they hold, and moves them as far as it justifies.',
  learning: 'Learning. The page stays usable meanwhile.',
  own: {
    title: 'From your own outcomes',
    about: 'Leads accepted or won against leads rejected or lost, with what the score knew at the time.',
    count: (all: number, won: number, lost: number) =>
      `${plural(all, 'outcome', 'outcomes')} in the last two years: ${won} accepted or won, ${lost} rejected or lost.`,
    missing: (won: number, lost: number) =>
      `Before anything can be learnt it takes ${[
        ...more(won, 'accepted or won lead', 'accepted or won leads'),
        ...more(lost, 'rejected or lost lead', 'rejected or lost leads'),
      ].join(' and ')}.`,
    how: 'Open a lead and say what became of it: accepted, rejected with a reason, won or lost. Some 150 outcomes move the weights well.',
    toLeads: 'Go to the leads',
    learn: 'Learn from them',
    again: 'Learn anew',
    learnt: 'Learnt. Nothing has changed yet: look at the report, then choose.',
  },
  drift: (drift: DriftSeen): string => {
    if (drift.kind === 'few')
      return `Whether the running model still holds can be told from 50 outcomes of its own on; there are ${drift.outcomes}.`;
    if (drift.kind === 'none')
      return `The running model holds: its last ${drift.outcomes} outcomes came about as it said.`;
    if (drift.kind === 'base-rate')
      return `The base rate has moved: of the last ${drift.outcomes} outcomes the running model expected ${Math.round(drift.expectedWins)} good ones, and ${drift.wins} came. Learn anew.`;
    return `The running model’s scores no longer spread as its outcomes do: in the last ${drift.outcomes}, high and low scores came out ${drift.deviation < 0 ? 'closer together' : 'further apart'} than it says. Learn anew.`;
  },
  report: {
    title: 'On outcomes not seen',
    skill: (saved: string, base: string) =>
      `Skill: it saves ${saved} of the log loss of saying your base rate, ${base}, of every lead.`,
    noSkill: (base: string) =>
      `No skill: no better than your base rate of ${base}. The figures below are of a model that is best not used.`,
    heldOut: (n: number) =>
      `Each of the ${n} outcomes was foretold by a model that had not seen it. In brackets: 90% intervals.`,
    auc: 'AUC',
    aucMeans: (share: string) => `in ${share} of pairs the one that was won is ranked first; 50% is chance`,
    logLoss: 'Log loss',
    logLossMeans: 'what its chances cost; lower is better',
    baseLoss: 'Log loss of the base rate',
    baseLossMeans: (base: string) => `of saying ${base} each time`,
    runningLoss: 'Log loss of the running model',
    runningLossMeans: 'on the same outcomes',
    calibrationError: 'Calibration error',
    calibrationErrorMeans: 'how far what it says is from what comes, on average',
    calibration: 'Calibration',
    calibrationAbout: 'On the dashed line, what is said is what comes. Larger dots are more leads.',
    said: 'Chance said',
    came: 'Share won',
    tenth: 'Tenth',
    rows: 'Leads',
    lift: 'Lift',
    liftAbout: (share: string) => `The three best tenths hold ${share} of all wins.`,
    tenths: 'Tenths, the best-scored first',
    times: 'Times the average',
    interval: '90% interval',
    wonShare: 'Won',
    soFar: 'Of all wins so far',
    numbers: 'The numbers',
  },
  weights: {
    title: 'Weights, before and after',
    about: (worth: number) =>
      `In log-odds. The weights to start from are worth ${plural(worth, 'outcome', 'outcomes')}: the more of your own come in, the less of them is left.`,
    term: 'Reason',
    seen: 'Leads',
    before: 'Before',
    after: 'After',
    interval: '90% interval by outcomes alone',
    kept: 'Still as set before',
  },
  choose: {
    title: 'Use it',
    better: 'Recommended: on outcomes not seen it is better than the model that runs.',
    notBetter:
      'Not recommended: on outcomes not seen it is not clearly better than the model that runs. More outcomes may change that.',
    noSkill: 'Not recommended: on outcomes not seen it is no better than your base rate.',
    note: (n: number) => `Learnt from ${plural(n, 'outcome', 'outcomes')}`,
    scores: 'Save, and score with it',
    beside: 'Save, and run it beside',
    working: 'Saving…',
    done: {
      scores: (version: number | null) => `Version ${version} scores now. All leads are scored anew by it.`,
      beside: (version: number | null) => `Version ${version} runs beside; the scores are as they were.`,
      back: (version: number | null) =>
        version === null
          ? 'The weights to start from score again.'
          : `Version ${version} scores again. All leads are scored anew by it.`,
    },
    back: (version: number | null) =>
      version === null ? 'Go back to the weights to start from' : `Go back to version ${version}`,
  },
  crm: {
    title: 'From a CRM’s export',
    about:
      'Past leads with what became of them, and open ones without: see what tells them apart, and take the open ones’ chances away. The file stays on this device.',
    choose: 'Choose a CSV file',
    opened: (name: string, rows: number) => `${name}, ${plural(rows, 'row', 'rows')}`,
    pick: 'Choose…',
    outcome: 'Outcome',
    outcomeHint: 'Of the outcome: 1, yes or won; 0, no or lost; empty where the lead is open.',
    id: 'Lead’s id',
    learn: 'Learn from it',
    columns: (n: number) => `What the ${plural(n, 'column', 'columns')} hold`,
    column: 'Column',
    kind: 'Taken for',
    example: 'For example',
    filled: 'Filled in',
    leaky: 'Columns that look as if they were filled in after the outcome:',
    leftOut: (why: string) => `${why}; left out.`,
    kept: (why: string) => `${why}; kept, please check it.`,
    matters: 'Which columns matter',
    mattersAbout: 'How much log loss on outcomes not seen rises without the column.',
    unused: (names: string) => `Not used: ${names}.`,
    download: (n: number) => `Save the chances of ${plural(n, 'open lead', 'open leads')} as CSV`,
    noOpen: 'No row is open: all have an outcome.',
  },
  kinds: {
    number: 'number',
    yes_no: 'yes or no',
    category: 'category',
    date: 'date',
    text: 'text',
    id: 'id',
    constant: 'one value',
  },
  leaks: {
    'empty-in-open': (known: string, open: string) =>
      `filled in for ${known} of the leads with an outcome and ${open} of the open ones`,
    'filled-decides': () => 'whether it is filled in all but decides the outcome',
    separates: (auc: string) => `it all but separates won from lost by itself (AUC ${auc})`,
    'pure-levels': (pure: string) =>
      `${pure} of the rows hold values with which nearly all, or nearly none, were won`,
    'too-good': (auc: string) => `it is unusually good by itself (AUC ${auc})`,
  },
  troubles,
};
export type LearnWords = typeof learnEn;
