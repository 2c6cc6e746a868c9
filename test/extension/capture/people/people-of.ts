/** People of an invented page of a company, as rows: name, title, whether they decide. */
import { type Invented, readPage } from '../company/read-page.ts';

export type Row = [name: string, title: string | null, decides: boolean | null];
export type Layout = [layout: string, body: string, page: Invented, people: Row[]];
export const team: Invented = { url: 'https://www.northwind.example/team/', title: 'Our team | Northwind' };

export const peopleOf = (body: string, page: Invented = team): Row[] =>
  readPage(body, page).people.map(({ name, title, decisionMaker }) => [name, title, decisionMaker]);
