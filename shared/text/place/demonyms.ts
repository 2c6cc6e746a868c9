/** Whose company a sentence says that something is: "a Portuguese company", "one of the leading Swiss manufacturers". */
import { captured, pattern, repeated } from '../pattern.ts';

const table = `
US american
GB british,english,scottish,welsh
IE irish
DE german
FR french
AT austrian
CH swiss
CN chinese
TW taiwanese
JP japanese
KR south korean,korean
SG singaporean
MY malaysian
IN indian
AU australian
NZ new zealand
CA canadian
BR brazilian
MX mexican
ES spanish
PT portuguese
IT italian
NL dutch
BE belgian
DK danish
SE swedish
NO norwegian
FI finnish
PL polish
CZ czech
HU hungarian
RO romanian
GR greek
EE estonian
LV latvian
LT lithuanian
UA ukrainian
TR turkish
IL israeli
ZA south african
NG nigerian
KE kenyan
EG egyptian
`;
const codes = new Map<string, string>();
for (const row of table.trim().split('\n')) {
  const [code = '', ...names] = [row.slice(0, 2), ...row.slice(3).split(',')];
  for (const name of names) codes.set(name, code);
}
const people = [...codes.keys()].sort((a, b) => b.length - a.length).join('|');
const said = pattern(
  'iu',
  /\b(?:is|are) (?:an?|the|one of the|among the)/,
  repeated('{0,2}', / /, [
    /largest|leading|first|top|major|biggest|young|innovative|family-owned|independent|private/,
    /listed|public/,
  ]),
  / /,
  captured({ source: people }),
  /(?: [\p{L}-]{2,20}){0,2} /u,
  [
    /company|companies|firms?|manufacturers?|start-?ups?|providers?|agency|agencies|corporation/,
    /developers?|producers?|brands?|enterprise/,
  ],
  /\b/,
);

/** ISO 3166-1 alpha-2; null where the sentence names no people's company. */
export const countryOfPeople = (sentence: string): string | null =>
  codes.get(said.exec(sentence.slice(0, 600))?.[1]?.toLowerCase() ?? '') ?? null;
