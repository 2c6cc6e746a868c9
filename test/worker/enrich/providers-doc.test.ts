/** docs/PROVIDERS.md is what the providers and their recordings say of themselves. To write it anew: vitest with `-u`. */
import { expect, it } from 'vitest';
import type { Provider } from '../../../worker/enrich/provider.ts';
import { providers } from '../../../worker/enrich/providers/index.ts';
import { recordings } from './recordings.ts';

const introduction = `# Providers

Every source that an account can be filled in from, in the order in which they are asked. What each column means says
\`worker/enrich/provider.ts\`; [ENRICHMENT.md](ENRICHMENT.md) says how to add one. This page is written by
\`test/worker/enrich/providers-doc.test.ts\` from the providers themselves, and held by it.

**Shape** says what a provider's tests stand on: \`recorded\`, answers in the shape of real ones that were seen, with
invented words; \`documentation\`, nobody has seen one yet. Under the table stands what to record on a first live run.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const limitOf = ({ hosts }: Provider): string =>
  hosts.map(({ name, requests, seconds }) => `${name}: ${requests} in ${seconds} s`).join('<br>');

const askedOf = ({ byDefault, needs, price }: Provider): string =>
  [
    byDefault ? 'by default' : 'by choice',
    ...(needs === 'nothing' ? [] : [`needs a ${needs}`]),
    ...(price ? [`$${price.dollars}${price.charged === 'always' ? ', misses too' : ''}`] : []),
  ].join(', ');

const rowOf = (provider: Provider): string => {
  const recording = recordings.get(provider.id);
  const { licence, url, attribution } = provider.terms;
  return [
    provider.name,
    askedOf(provider),
    provider.inputs.join(', '),
    provider.outputs.join(', '),
    limitOf(provider),
    `${provider.cacheHours.found} h`,
    `[${licence}](${url})${attribution ? `: “${attribution}”` : ''}`,
    `${recording?.origin}, ${recording?.scenarios.length} scenarios`,
  ]
    .map(cell)
    .join(' | ');
};

const notesOf = (provider: Provider): string[] => [
  `- **${provider.name}**${provider.terms.note ? `: ${provider.terms.note}` : ''}`,
  `  To record: ${recordings.get(provider.id)?.missing}.`,
];

it('is told in docs/PROVIDERS.md as it is', async () => {
  const head = ['Source', 'Asked', 'Asks by', 'Answers', 'Limit', 'Counts for', 'Terms', 'Shape'];
  const page = [
    introduction,
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    ...providers.map((provider) => `| ${rowOf(provider)} |`),
    '',
    '## Notes, and what to record',
    '',
    ...providers.flatMap(notesOf),
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../../docs/PROVIDERS.md');
});
