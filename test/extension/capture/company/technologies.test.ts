import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const technologiesOf = (body: string, head = '') =>
  readPage(`<h1>About us</h1><p>Northwind is a maker of robots.</p>${body}`, {
    head,
  }).company.technologies.map(({ value }) => value);

describe('technologies are told by', () => {
  it.each([
    ['the generator', '', '<meta name="generator" content="WordPress 6.8">', ['WordPress']],
    [
      'the hosts of scripts',
      '<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script><script src="//js.hs-scripts.com/1.js"></script>',
      '',
      ['HubSpot', 'Google Tag Manager'],
    ],
    [
      'the paths of images',
      '<img src="https://northwind.example/wp-content/uploads/robot.jpg" alt="">',
      '',
      ['WordPress'],
    ],
    [
      'Chinese services',
      '<script src="https://hm.baidu.com/hm.js?1"></script><script src="https://static.meiqia.com/widget/loader.js"></script>',
      '',
      ['百度统计', '美洽'],
    ],
  ])('%s', (_, body, head, names) => {
    expect(technologiesOf(body, head)).toEqual(names);
  });

  it('no words of the page: an article on a product does not run it', () => {
    expect(technologiesOf('<p>We compare HubSpot with Salesforce at js.hs-scripts.com.</p>')).toEqual([]);
  });
});
