/** Ready messages for chat bots, in both languages. Pure: an event in, the body that the bot's address takes out. */
import type { ChangeField } from './api-leads.ts';
import type { LeadEvent, TestEvent, WebhookFormat } from './api-webhooks.ts';
import type { Language, Stage, Tier } from './words.ts';

interface Wording {
  titles: Record<LeadEvent['type'] | TestEvent['type'], string>;
  /** Of a test. */
  arrives: string;
  score(now: number, before: number | null): string;
  owner(name: string): string;
  by(name: string): string;
  changed(fields: readonly ChangeField[]): string;
  stages: Record<Stage, string>;
  tiers: Record<Tier, string>;
}

const en: Wording = {
  titles: {
    'lead.created': 'New lead',
    'lead.updated': 'Lead changed',
    'score.changed': 'Score moved',
    'webhook.test': 'A test from Whynow',
  },
  arrives: 'What happens to leads will be told here.',
  score: (now, before) => (before === null ? `Score ${now}` : `Score ${before} → ${now}`),
  owner: (name) => `Owner: ${name}`,
  by: (name) => `By ${name}`,
  changed: (fields) => `Changed: ${fields.map((field) => fieldsEn[field]).join(', ')}`,
  stages: {
    new: 'new',
    working: 'working',
    accepted: 'accepted',
    rejected: 'rejected',
    won: 'won',
    lost: 'lost',
  },
  tiers: { key: 'key account', mid: 'mid', tail: 'long tail' },
};
const fieldsEn: Record<ChangeField, string> = {
  owner: 'owner',
  stage: 'stage',
  tags: 'tags',
  lists: 'lists',
  nextStep: 'next step',
  note: 'note',
  tier: 'tier',
};

const zh: Wording = {
  titles: {
    'lead.created': '新线索',
    'lead.updated': '线索有变更',
    'score.changed': '评分有变化',
    'webhook.test': '来自 Whynow 的测试消息',
  },
  arrives: '线索的动态会发送到这里。',
  score: (now, before) => (before === null ? `评分 ${now}` : `评分 ${before} → ${now}`),
  owner: (name) => `负责人：${name}`,
  by: (name) => `操作人：${name}`,
  changed: (fields) => `变更：${fields.map((field) => fieldsZh[field]).join('、')}`,
  stages: {
    new: '新线索',
    working: '跟进中',
    accepted: '已接受',
    rejected: '已拒绝',
    won: '赢单',
    lost: '输单',
  },
  tiers: { key: '大客户', mid: '腰部', tail: '长尾' },
};
const fieldsZh: Record<ChangeField, string> = {
  owner: '负责人',
  stage: '阶段',
  tags: '标签',
  lists: '列表',
  nextStep: '下一步',
  tier: '分层',
  note: '备注',
};

const wordings: Record<Language, Wording> = { en, zh };

/** @param secretParts Feishu's signature, which stands in the body. */
export const botMessage = (
  format: Exclude<WebhookFormat, 'standard'>,
  event: LeadEvent | TestEvent,
  language: Language,
  secretParts: Record<string, string> = {},
): unknown => {
  const { title, lines } = wordsOf(event, language);
  const [head = '', ...rest] = lines;
  switch (format) {
    case 'slack': {
      const [name, ...others] = [head, ...rest].map(slackText);
      return {
        text: `${title}: ${slackText(head)}`,
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: title, emoji: false } },
          { type: 'section', text: { type: 'mrkdwn', text: [`*${name}*`, ...others].join('\n') } },
        ],
      };
    }
    case 'feishu':
      return {
        ...secretParts,
        msg_type: 'post',
        content: {
          post: {
            [language === 'zh' ? 'zh_cn' : 'en_us']: {
              title,
              content: lines.map((text) => [{ tag: 'text', text }]),
            },
          },
        },
      };
    case 'dingtalk':
      return {
        msgtype: 'markdown',
        markdown: {
          title,
          text: [`### ${title}`, `**${markdown(head)}**`, ...rest.map(markdown)].join('\n\n'),
        },
      };
    case 'wecom':
      return {
        msgtype: 'markdown',
        markdown: {
          content: [
            `### ${title}`,
            `**${markdown(head)}**`,
            ...rest.map((line) => `> ${markdown(line)}`),
          ].join('\n'),
        },
      };
  }
};

const wordsOf = (event: LeadEvent | TestEvent, language: Language): { title: string; lines: string[] } => {
  const t = wordings[language];
  const title = t.titles[event.type];
  if (event.type === 'webhook.test') return { title, lines: [t.arrives] };
  const { lead, fields, scoreBefore, by } = event.data;
  const lines = [
    lead.domain === null ? lead.name : `${lead.name} · ${lead.domain}`,
    [t.score(lead.score, scoreBefore), t.tiers[lead.tier], t.stages[lead.stage]].join(' · '),
  ];
  if (fields.length) lines.push(t.changed(fields));
  if (lead.owner) lines.push(t.owner(lead.owner.name));
  if (by) lines.push(t.by(by.name));
  return { title, lines: lines.map(plain) };
};

/** One line of a bounded length: a page chose the company's name. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 200);

/** Slack reads `<!channel>`, links and the like between these. */
const slackText = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[*_~`]/g, ' ');

/** Links, mentions, pictures and HTML lose what makes them such. */
const markdown = (text: string): string =>
  text
    .replace(/[[\]()<>*_`#!~|@\\]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
