/** What every board is asked: an invented page that says all, one that says little, and one that must give nothing. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { capture } from '../../../../extension/capture/capture.ts';
import { draftSchema } from '../../../../shared/capture.ts';

/** One invented page: where, its title, its body, what stands in its head. */
type Invented = readonly [url: string, title: string, body: string, head?: string];
export interface Examples {
  site: string;
  full: Invented;
  says: object;
  /** A posting that says little: title and employer at most. */
  sparse: Invented;
  title: string;
  /** A page of the site that is neither posting nor list. */
  nothing: string;
}

export const json = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const posting = {
  '@type': 'JobPosting',
  title: 'Sales Engineer',
  datePosted: '2024-01-02',
  employmentType: 'FULL_TIME',
  hiringOrganization: { '@type': 'Organization', name: 'Northwind Robotics' },
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: 'Boston',
      addressRegion: 'MA',
      addressCountry: 'US',
    },
  },
};

const read = ([url, title, body, head = '']: Invented) => {
  const html = `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  const draft = capture(parseHTML(html).document as unknown as Document, url);
  expect(draftSchema.safeParse(draft).error).toBeUndefined();
  return draft;
};

export const describeBoards = (examples: readonly Examples[]): void =>
  describe.each(examples)('$site', ({ full, says, sparse, title, nothing }) => {
    it('tells all that a full posting says', () => {
      const { page, jobs, company } = read(full);
      expect(page.kind).toBe('job');
      expect(jobs).toMatchObject([says]);
      expect(company.name?.value).toBe(jobs[0]?.organization);
    });

    it('tells no more than a sparse one says', () => {
      const { page, jobs } = read(sparse);
      expect(page.kind).toBe('job');
      expect(jobs).toMatchObject([
        { title, locations: [], datePosted: null, employmentType: null, salary: null, remote: null },
      ]);
    });

    it('gives no role where the page is neither posting nor list', () => {
      const { jobs, openRoles } = read([
        nothing,
        'About us',
        '<h1>About us</h1><p>We help people find work.</p>',
      ]);
      expect(jobs).toEqual([]);
      expect(openRoles).toBeNull();
    });
  });
