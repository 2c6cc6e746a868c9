/** The name that a profile sets behind 会社名 or 公司名称. */
import type { Page } from '../page/page.ts';
import { pairsOf } from '../page/pairs.ts';
import { clean } from './clean-name.ts';

const label = /^(?:会社名|社名|商号|会社名称|公司名称|公司全称|企业名称|公司名稱|名称・商号)$/u;
const maxName = 60;

/** Null where a page names none so, or several firms. */
export const labelledName = (page: Page): { name: string; quote: string } | null => {
  const told = pairsOf(page).filter(
    (pair) => pair.from !== 'stacked' && !pair.line.area.form && label.test(pair.label),
  );
  const [first] = told;
  const [line = ''] = first?.value.split('\n') ?? [];
  if (!first || told.some(({ value }) => value !== first.value) || line.length > maxName) return null;
  // ソレイユ株式会社（Soleil Inc.）: what it is abroad stands in a bracket, and how it is read behind a stroke.
  const name = clean(
    line
      .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu, (wide) => wide.normalize('NFKC'))
      .replace(/\s?[（(][^（()）]{2,50}[)）]$|\s[/／]\s.{2,50}$/u, ''),
  );
  return name && !/[〇○◯]|必須|必填/.test(name) ? { name, quote: first.line.text } : null;
};
