/** What a story speaks of in passing, and whom it names besides the company. */
import { describe, expect, it } from 'vitest';
import { readStory as read } from './read-story.ts';

describe('a story', () => {
  it.each([
    [
      'who is a partner in a launch',
      'Why upgrades take long',
      'The paper is a launch partner of Southgate and wrote this.',
    ],
    [
      'a ceremony held together',
      'Finalists of the year',
      'The gala will be held in the north in partnership with Southgate Games.',
    ],
    [
      'coins bought',
      'Profit up',
      'The report showed that Northwind bought roughly 25,250 BTC at an average price.',
    ],
    ['what stays', 'Why robots are here: the robot is here to stay', 'The chief of the firm explains it.'],
    [
      'a guide',
      'The guide on how to launch a robot',
      'It takes a year. For example, farms are introducing them one by one.',
    ],
    [
      'a share in a firm',
      'Exit of Woolf looms',
      'Woolf invested $5 million in Northwind, acquiring an undisclosed company share.',
    ],
    [
      'a guest who is welcomed',
      'Robots of tomorrow',
      'In the latest episode Liam Wright welcomed Ada Park, the CEO and co-founder of Northwind, to talk.',
    ],
    [
      'rumours of something else',
      'Northwind meets the rules',
      'Northwind has met the rules of the north amid ongoing reports of layoffs at the firm.',
    ],
  ])('holds %s for no news', (_, title, text) => {
    expect(read(title, text).signals).toEqual([]);
  });

  it('takes the name without its country', () => {
    const { signals } = read('Japan’s Kitakaze Robotics launches a robot', 'It picks apples.');
    expect(signals[0]?.company).toBe('Kitakaze Robotics');
  });

  it('takes the name before an adverb with a capital', () => {
    const { signals } = read(
      'Family firm Southgate Financial Officially Launches a Coin',
      'Southgate Financial is here.',
    );
    expect(signals[0]).toMatchObject({ kind: 'launch', company: 'Southgate Financial' });
  });

  it.each([
    ['Former President Ada Park announced the launch of the list of Southgate Financial on Monday.'],
    ['President-elect Ada Park announced the launch of the list of Southgate Financial on Monday.'],
  ])('takes nobody who holds an office of state for a company: %s', (text) => {
    expect(read('A list is launched', text).signals.map(({ company }) => company)).not.toContain('Ada Park');
  });
});
