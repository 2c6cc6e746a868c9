/** Ready messages for chat bots, in both languages. Pure: an event in, the body that the bot's address takes out. */
import type { ChangeField } from './api/lead-work.ts';
import type { DigestEvent, LeadEvent, TestEvent, ToldEvent, WebhookFormat } from './api/webhooks.ts';
import type { Language, SignalKind, Stage, Tier } from './words.ts';

interface Wording {
  titles: Record<ToldEvent['type'] | TestEvent['type'], string>;
  /** Of a test. */
  arrives: string;
  score(now: number, before: number | null): string;
  owner(name: string): string;
  by(name: string): string;
  changed(fields: readonly ChangeField[]): string;
  /** Of a digest: accounts that are not in it. */
  more(accounts: number): string;
  stages: Record<Stage, string>;
  tiers: Record<Tier, string>;
  signals: Record<SignalKind, string>;
  comma: string;
}

const en: Wording = {
  titles: {
    'lead.created': 'New lead',
    'lead.updated': 'Lead changed',
    'score.changed': 'Score moved',
    'signal.created': 'New signal',
    'signals.digest': 'New signals of the day',
    'webhook.test': 'A test from Whynow',
  },
  arrives: 'What happens to leads will be told here.',
  score: (now, before) => (before === null ? `Score ${now}` : `Score ${before} → ${now}`),
  owner: (name) => `Owner: ${name}`,
  by: (name) => `By ${name}`,
  changed: (fields) => `Changed: ${fields.map((field) => fieldsEn[field]).join(', ')}`,
  more: (accounts) => (accounts === 1 ? 'And 1 more account' : `And ${accounts} more accounts`),
  stages: {
    new: 'new',
    working: 'working',
    accepted: 'accepted',
    rejected: 'rejected',
    won: 'won',
    lost: 'lost',
  },
  tiers: { key: 'key account', mid: 'mid', tail: 'long tail' },
  signals: {
    funding: 'funding',
    hiring: 'hiring',
    technology: 'technology',
    executive: 'new executive',
    office: 'new office',
    layoffs: 'layoffs',
    launch: 'launch',
    partnership: 'partnership',
    award: 'award',
    approval: 'approval',
    acquisition: 'acquisition',
    observation: 'noted by a colleague',
    visit: 'visited our site',
    search: 'searched for us',
    whitepaper: 'read our paper',
    webinar: 'joined a webinar',
    demo: 'asked for a demo',
  },
  comma: ', ',
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
    'signal.created': '新信号',
    'signals.digest': '今日新信号',
    'webhook.test': '来自 Whynow 的测试消息',
  },
  arrives: '线索的动态会发送到这里。',
  score: (now, before) => (before === null ? `评分 ${now}` : `评分 ${before} → ${now}`),
  owner: (name) => `负责人：${name}`,
  by: (name) => `操作人：${name}`,
  changed: (fields) => `变更：${fields.map((field) => fieldsZh[field]).join('、')}`,
  more: (accounts) => `另有 ${accounts} 家客户`,
  stages: {
    new: '新线索',
    working: '跟进中',
    accepted: '已接受',
    rejected: '已拒绝',
    won: '赢单',
    lost: '输单',
  },
  tiers: { key: '大客户', mid: '腰部', tail: '长尾' },
  signals: {
    funding: '融资',
    hiring: '招聘',
    technology: '技术变化',
    executive: '高管变动',
    office: '新办公室',
    layoffs: '裁员',
    launch: '新品发布',
    partnership: '合作',
    award: '获奖',
    approval: '获批',
    acquisition: '收购',
    observation: '同事记录',
    visit: '访问官网',
    search: '搜索我们',
    whitepaper: '阅读白皮书',
    webinar: '参加线上研讨会',
    demo: '申请演示',
  },
  comma: '、',
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
  event: ToldEvent | TestEvent,
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

const wordsOf = (event: ToldEvent | TestEvent, language: Language): { title: string; lines: string[] } => {
  const t = wordings[language];
  const title = t.titles[event.type];
  if (event.type === 'webhook.test') return { title, lines: [t.arrives] };
  if (event.type === 'signals.digest') return { title, lines: digestLines(event, t).map(plain) };
  const { lead, signals, fields, scoreBefore, by } = event.data;
  const lines = [
    lead.domain === null ? lead.name : `${lead.name} · ${lead.domain}`,
    [t.score(lead.score, scoreBefore), t.tiers[lead.tier], t.stages[lead.stage]].join(' · '),
  ];
  if (signals.length) lines.push(signalWords(signals, t));
  if (fields.length) lines.push(t.changed(fields));
  if (lead.owner) lines.push(t.owner(lead.owner.name));
  if (by) lines.push(t.by(by.name));
  return { title, lines: lines.map(plain) };
};

/** Each kind once, with its latest day. */
const signalWords = (signals: LeadEvent['data']['signals'], { signals: words, comma }: Wording): string => {
  const days = new Map<SignalKind, string>();
  for (const { kind, occurredAt } of signals)
    if (occurredAt > (days.get(kind) ?? '')) days.set(kind, occurredAt);
  return [...days].map(([kind, day]) => `${words[kind]} ${day}`).join(comma);
};

const digestLines = ({ data: { accounts, more } }: DigestEvent, t: Wording): string[] => [
  ...accounts.map(
    ({ lead, signals }) =>
      `${lead.name} · ${lead.score} · ${signalWords(signals, t)}${lead.owner ? ` · ${t.owner(lead.owner.name)}` : ''}`,
  ),
  ...(more ? [t.more(more)] : []),
];

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
