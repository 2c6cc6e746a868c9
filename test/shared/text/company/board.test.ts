import { describe, expect, it } from 'vitest';
import { boardOf } from '../../../../shared/text/company/board.ts';

describe('the board behind an address', () => {
  it.each([
    ['https://boards.greenhouse.io/northwind', 'greenhouse', 'northwind'],
    ['https://job-boards.eu.greenhouse.io/northwind/jobs/12', 'greenhouse', 'northwind'],
    ['https://boards.greenhouse.io/embed/job_board/js?for=northwind', 'greenhouse', 'northwind'],
    ['https://boards.greenhouse.io/embed/job_app?token=12&for=northwind', 'greenhouse', 'northwind'],
    ['https://jobs.lever.co/northwind/0aa00000-0000-0000-0000-000000000000', 'lever', 'northwind'],
    ['https://api.lever.co/v0/postings/northwind?mode=json', 'lever', 'northwind'],
    ['https://jobs.ashbyhq.com/northwind', 'ashby', 'northwind'],
    ['//apply.workable.com/northwind/', 'workable', 'northwind'],
    ['https://careers.smartrecruiters.com/Northwind', 'smartrecruiters', 'Northwind'],
    ['https://northwind.wd5.myworkdayjobs.com/en-US/Careers/job/X/Y_R1', 'workday', 'northwind.wd5/Careers'],
    ['https://northwind.wd3.myworkdayjobs.com/External', 'workday', 'northwind.wd3/External'],
    [
      'https://northwind.wd3.myworkdayjobs.com/wday/cxs/northwind/External/jobs',
      'workday',
      'northwind.wd3/External',
    ],
    ['https://northwind.recruitee.com/', 'recruitee', 'northwind'],
    ['https://northwind.jobs.personio.de/job/1', 'personio', 'northwind'],
    ['https://northwind.teamtailor.com/jobs', 'teamtailor', 'northwind'],
    ['https://northwind.bamboohr.com/careers', 'bamboohr', 'northwind'],
    ['https://northwind.breezy.hr/p/1', 'breezy', 'northwind'],
    ['https://ats.rippling.com/northwind/jobs', 'rippling', 'northwind'],
    ['https://northwind.pinpointhq.com/postings', 'pinpoint', 'northwind'],
    ['https://jobs.jobvite.com/northwind/jobs', 'jobvite', 'northwind'],
    ['https://careers-northwind.icims.com/jobs', 'icims', 'careers-northwind'],
    ['https://beifeng.zhiye.com/social', 'beisen', 'beifeng'],
    ['https://app.mokahr.com/social-recruitment/beifeng/4000', 'moka', 'beifeng'],
    ['https://beifeng.jobs.feishu.cn/index', 'feishu', 'beifeng'],
  ])('%s is %s of %s', (address, system, token) => {
    expect(boardOf(address)).toEqual({ system, token });
  });

  it.each([
    'https://northwind.example/careers',
    'https://www.greenhouse.io/about',
    'https://www.lever.co/demo',
    'https://www.workable.com/pricing',
    'https://help.recruitee.com/',
    'https://www.bamboohr.com/',
    '/northwind/jobs/1',
    '',
  ])('%s is none', (address) => {
    expect(boardOf(address)).toBeNull();
  });
});
