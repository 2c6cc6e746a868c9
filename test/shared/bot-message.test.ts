import { describe, expect, it } from 'vitest';
import type { LeadEvent } from '../../shared/api/webhooks.ts';
import { botMessage } from '../../shared/bot-message.ts';

const event = (name = 'Northwind Robotics'): LeadEvent => ({
  type: 'lead.updated',
  timestamp: '2026-11-25T10:00:00.000Z',
  data: {
    lead: {
      id: 'a1',
      name,
      domain: 'northwind.example',
      score: 71,
      tier: 'key',
      stage: 'working',
      owner: { id: 'm1', name: 'Ana Ruiz' },
    },
    signals: [],
    fields: ['owner', 'stage'],
    scoreBefore: null,
    by: { id: 'm2', name: 'Chen Wei' },
  },
});
const formats = ['slack', 'feishu', 'dingtalk', 'wecom'] as const;

describe('a bot’s message', () => {
  it('has the shape that each chat takes', () => {
    expect(botMessage('slack', event(), 'en')).toMatchObject({
      text: 'Lead changed: Northwind Robotics · northwind.example',
      blocks: [{ type: 'header' }, { type: 'section', text: { type: 'mrkdwn' } }],
    });
    expect(botMessage('feishu', event(), 'zh')).toMatchObject({
      msg_type: 'post',
      content: { post: { zh_cn: { title: '线索有变更', content: expect.any(Array) } } },
    });
    expect(botMessage('dingtalk', event(), 'zh')).toMatchObject({
      msgtype: 'markdown',
      markdown: {
        title: '线索有变更',
        text: expect.stringContaining('**Northwind Robotics · northwind.example**'),
      },
    });
    expect(botMessage('wecom', event(), 'zh')).toMatchObject({
      msgtype: 'markdown',
      markdown: { content: expect.stringContaining('> 负责人：Ana Ruiz') },
    });
  });

  it.each(formats)('for %s tells in both languages who, what and whose', (format) => {
    const en = JSON.stringify(botMessage(format, event(), 'en'));
    const zh = JSON.stringify(botMessage(format, event(), 'zh'));
    for (const text of ['Northwind Robotics', '71', 'Ana Ruiz', 'Chen Wei']) {
      expect(en).toContain(text);
      expect(zh).toContain(text);
    }
    expect(en).toContain('key account');
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(zh).toContain('跟进中');
  });

  it.each(formats)('for %s lets a company’s name call nobody, link nowhere and break no line', (format) => {
    const name = '<!channel> <@U1> @all [x](https://evil.example) <at id=all></at>\n# Big **b** `c`';
    const text = JSON.stringify(botMessage(format, event(name), 'en'));
    // Feishu's text elements read no markup, and Slack's no links in brackets.
    if (format !== 'feishu') expect(text).not.toMatch(/<!channel>|<@U1>|<at /);
    if (format === 'dingtalk' || format === 'wecom') expect(text).not.toMatch(/\]\(https|@all/);
    expect(text).not.toContain('\\n# Big');
  });

  it('of a test tells of nothing but itself', () => {
    const test = { type: 'webhook.test', timestamp: '2026-11-25T10:00:00.000Z' } as const;
    for (const format of formats) {
      expect(JSON.stringify(botMessage(format, test, 'en'))).toContain('A test from Whynow');
      expect(JSON.stringify(botMessage(format, test, 'zh'))).toContain('测试消息');
    }
  });
});
