import { describe, expect, it } from 'vitest';
import { at } from './at.ts';

const posting = (notice: string) =>
  at(
    'https://www.northwind.example/jobs/lab-technician/',
    'Lab Technician | Northwind',
    `<h1>Lab Technician</h1><p>${notice}</p><h2>Responsibilities</h2><p>Prepare samples.</p><h2>Requirements</h2><p>Two years in a lab.</p><p>Apply by mail.</p>`,
  );

describe('a role that is sought no longer', () => {
  it.each([
    'This vacancy is closed, but we have other positions.',
    'The position you are looking for has been filled.',
    'Sorry, this job is no longer available.',
    'Applications are now closed.',
    'Diese Stelle ist leider bereits besetzt.',
    'Le poste a été pourvu.',
    '该职位已下线',
    'この求人は掲載が終了しました',
  ])('is a posting that tells of none: %s', (notice) => {
    const { page, jobs } = posting(notice);
    expect(page.kind).toBe('job');
    expect(jobs).toEqual([]);
  });

  it.each(['Open until the position is filled.', 'Once the position has been filled, we tell everybody.'])(
    'is none that has yet to be filled: %s',
    (notice) => {
      expect(posting(notice).jobs[0]?.title).toBe('Lab Technician');
    },
  );

  it('is no row of a list, marked in its title or below it', () => {
    const { jobs, openRoles } = at(
      'https://www.northwind.example/careers/',
      'Careers | Northwind',
      [
        ['Lab Technician', 'Apply'],
        ['Sales Manager (filled)', 'Oslo'],
        ['Account Manager', 'Closed'],
        ['Software Engineer', 'Apply'],
      ]
        .map(([title, below]) => `<div><h3>${title}</h3><p>${below}</p></div>`)
        .join(''),
    );
    expect(jobs.map(({ title }) => title)).toEqual(['Lab Technician', 'Software Engineer']);
    expect(openRoles?.value).toBe(2);
  });
});
