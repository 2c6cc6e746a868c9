/** The form of a company's name in which two spellings of it are the same: no case, width, marks or legal form. */

const legalForms = new Set(
  `inc incorporated ltd limited llc llp lp plc corp corporation co gmbh mbh ag kg se eg ug bv nv sa sas sarl srl spa
   oy oyj ab asa aps kk pte pty pvt`.split(/\s+/),
);
/** Longest first. */
const chineseForms = /(股份有限公司|有限责任公司|有限公司)$/;

/** @returns null where nothing is left that could tell two companies apart. */
export const nameKey = (name: string): string | null => {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    // S.A. and B.V. are one word.
    .replaceAll('.', '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  const plain = words.join(' ');
  return plain.replace(chineseForms, '').trim() || plain || null;
};

/** The form in which names are searched: any width, any case. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase();
