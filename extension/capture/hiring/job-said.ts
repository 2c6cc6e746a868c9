/** What one source of a page (embedded data, application state, visible text) says of a posting. null and [] are silence. */
import type { CapturedJob } from '../../../shared/capture.ts';

export type SaidOfJob = Pick<
  CapturedJob,
  'locations' | 'remote' | 'datePosted' | 'employmentType' | 'department' | 'seniority' | 'salary'
> & {
  title: string | null;
  organization: string | null;
};

export const nothingSaid: SaidOfJob = {
  title: null,
  organization: null,
  locations: [],
  remote: null,
  datePosted: null,
  employmentType: null,
  department: null,
  seniority: null,
  salary: null,
};
