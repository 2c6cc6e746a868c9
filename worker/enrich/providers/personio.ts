/** Personio: an employer's open positions as XML. https://developer.personio.de/docs/integration-of-open-positions */
import { employmentTypeOf } from '../../../shared/text/hiring/employment-type.ts';
import { boardProvider, hostLabel } from '../board-provider.ts';
import { boardAnswer, mergeRows, type Role } from '../job-board.ts';
import { readXml, textsOf, type XmlElement } from '../xml.ts';

export const personio = boardProvider({
  id: 'personio',
  name: 'Personio',
  byDefault: true,
  hosts: [{ name: '*.jobs.personio.de', requests: 1, seconds: 1 }],
  url: 'https://developer.personio.de/docs/integration-of-open-positions',
  token: hostLabel,
  look: async (token, ask) => {
    const host = `${token.toLowerCase()}.jobs.personio.de`;
    // Whatever is not written in English comes in the board's own language; without it, another language may lack some.
    const reply = await ask.text(`https://${host}/xml?language=en`, ['text/xml', 'application/xml'], {
      mayBeCut: true,
    });
    if (!reply.ok) return reply.failure;
    const isCut = reply.isCut ?? false;
    const root = readXml(isCut ? ended(reply.value) : reply.value);
    if (root === null) return { outcome: 'error', reason: isCut ? 'too-large' : 'unreadable' };
    if (root.name !== 'workzag-jobs') return { outcome: 'error', reason: 'unexpected-shape' };
    const positions = root.children.filter(({ name }) => name === 'position');
    const employers = new Set(positions.flatMap((position) => textsOf(position, 'subcompany')));
    const [employer = null] = employers;
    return boardAnswer(
      // A group's board has several.
      {
        provider: 'personio',
        url: `https://${host}/`,
        name: employers.size === 1 ? employer : null,
        ...(isCut && { total: null }),
      },
      mergeRows(positions.map(roleOf)),
    );
  },
});

/** Without pages: of a feed of hundreds of positions only the beginning is read. */
const ended = (xml: string): string => {
  const end = xml.lastIndexOf('</position>');
  return end < 0 ? '' : `${xml.slice(0, end)}</position></workzag-jobs>`;
};

const roleOf = (position: XmlElement): Role & { id: string } => {
  const field = (name: string) => textsOf(position, name)[0] ?? '';
  const inner = (name: string) => position.children.filter((child) => child.name === name);
  return {
    id: field('id') || field('name'),
    title: field('name'),
    locations: [field('office'), ...inner('additionalOffices').flatMap((more) => textsOf(more, 'office'))],
    department: field('department') || field('recruitingCategory'),
    postedAt: field('createdAt'),
    employmentType: typeOf(field('employmentType'), field('schedule')),
    text: inner('jobDescriptions')
      .flatMap(({ children }) => children.flatMap((part) => textsOf(part, 'value')))
      .join('\n'),
  };
};

/** `permanent` says less than how many hours it is; `full-or-part-time` says neither. */
const typeOf = (type: string, schedule: string) =>
  (type === 'permanent' ? null : employmentTypeOf(type)) ??
  (schedule === 'full-or-part-time' ? null : employmentTypeOf(schedule));
