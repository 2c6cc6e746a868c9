/**
 * Legal forms of companies, as the letters that are left of them: no dots, case or accents, and initials run together
 * (`S.p.A.`, `S. p. A.` and `SpA` are `spa`). Checked against OpenSanctions' org_types.yml, see THIRD_PARTY_NOTICES.
 */

const rows = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .flatMap((row) => row.split('|'))
    .map((form) => form.trim());

/** After the name. One or more words; the longest that fits is taken, and what is left is looked at again. */
const after = rows(`
inc|incorporated|incorporation|corp|corporation|co|company|companies|coy|cos|ltd|limited|lmtd|co op|cooperative|cic|cio
llc|lc|limited liability company|limited liability co|llp|limited liability partnership|lp|limited partnership|pllc|lllp
plc|public limited company|public ltd co|unlimited|unltd|pvt|private|pte|pty|proprietary|npl|no liability|na
national association|jsc|joint stock company|joint stock co|ojsc|cjsc|pjsc|public joint stock company|gp|jv
gmbh|mbh|gesmbh|ges mbh|ggmbh|gesellschaft mit beschrankter haftung|gesellschaft mbh|gmb h|ag|aktiengesellschaft
aktienges|se|societas europaea|kg|kgaa|kommanditgesellschaft|kommanditgesellschaft auf aktien|kg auf aktien|auf aktien|ohg
offene handelsgesellschaft|gbr|ug|ug haftungsbeschrankt|haftungsbeschrankt|unternehmergesellschaft|ek|ev|eg|vvag|partg
partg mbb|partgmbb|partmbb|og|keg|genossenschaft|eingetragene genossenschaft|und co|stiftung co kg
sa|sas|sasu|sarl|eurl|snc|scs|sca|scop|sci|gie|societe anonyme|societe par actions simplifiee|societe a responsabilite limitee
ste anonyme|ltee|limitee|inc ltee|cie|et cie|compagnie
srl|srls|spa|sapa|sas di|ss|scarl|scpa|soc coop|societa per azioni|societa a responsabilita limitata|societa cooperativa
sl|slu|sau|sll|sociedad anonima|sociedad limitada|sociedad de responsabilidad limitada|sa de cv|s de rl de cv|sapi de cv
sab de cv|sadecv|srl de cv|de cv|cv|s en c|sc de rl|cia ltda|ltda|limitada|lda|eireli|epp|mei|sgps|sad|me|sociedade anonima
sociedade limitada|eirl|spa cl|sociedad por acciones|sociedad anonima cerrada|sac|saa|sociedad anonima abierta
bv|nv|vof|cvba|bvba|bvba sprl|sprl|vzw|asbl|naamloze vennootschap|naamlooze vennootschap|besloten vennootschap
besloten vennootschap met beperkte aansprakelijkheid|commanditaire vennootschap|cooperatie ua|ua|srl bv
ab|aktiebolag|aktiebolaget|publ|hb|kb|as|asa|aksjeselskap|allmennaksjeselskap|a s|aps|ivs|ks|aktieselskab|anpartsselskab|da|ans
oy|oyj|osakeyhtio|oy ab|abp|julkinen osakeyhtio|ky|ry|hf|ehf|ohf|ou|osauhing|aktsiaselts|sia|uab|akciju sabiedriba
uzdaroji akcine bendrove|akcine bendrove
sp zoo|spzoo|sp zo o|sp z oo|spolka z ograniczona odpowiedzialnoscia|spolka z oo|spolka akcyjna|spolka komandytowa|sp j|sp k|spk|spj
sro|spol sro|akciova spolecnost|akciova spolocnost|vos|kft|zrt|nyrt|bt|rt|korlatolt felelossegu tarsasag
zartkoruen mukodo reszvenytarsasag|nyilvanosan mukodo reszvenytarsasag|doo|dd|ad|ead|eood|ood|jdoo|dno|kd
drustvo s ogranicenom odgovornoscu|akcionarsko drustvo|pfa|societate pe actiuni|societate cu raspundere limitata
sti|ltd sti|limited sirketi|ltd sirketi|anonim sirketi|anonim sirket|anonim ortakligi|sirketi|sanayi ve ticaret|san ve tic|san tic
sanayi ve ticaret as|ae|epe|ike|oe|anonymi etaireia
ooo|oao|zao|pao|ao|tov|tzov|too|pat|prat|dp|chp
ооо|оао|зао|пао|ао|ип|тов|тоо|ат|прат|пат|одо|еоод|оод|еад|ад|акционерное общество|общество с ограниченнои ответственностью
kk|gk|yk|kabushiki kaisha|kabushikikaisha|godo kaisha|yugen kaisha|kabushiki gaisha
sdn bhd|bhd|berhad|sendirian berhad|tbk|persero|pcl|public company limited|public company ltd|jsc|co ltd|company limited|pvt ltd
private limited|pte ltd|pty ltd|pty limited|proprietary limited|pty|opc|cong ty tnhh|tnhh|cong ty co phan|wll|fze|fzco|fzc|fz llc
fz|dmcc|psc|pjsc|saog|saoc|sal|sae|qsc|qpsc|bsc|bscc|kscc|ksc|kscp
corporacion|sarlau|cc|soc|pc|pa|chartered|chtd|trust co
`);

/** Before the name, and only where none stands after it: `AB Northwind`, `PT Northwind Tbk`, `ООО «Северный ветер»`. */
const before = rows(`
ab|aktiebolaget|ao|oao|ooo|zao|pao|jsc|ojsc|cjsc|pjsc|tov|too|uab|sia|pt|cv|ud|fa|firma|ste|societe|societe anonyme|as oy|oy
cong ty tnhh|cong ty co phan|cong ty cp|tnhh|kk|kabushiki kaisha|cia|cia de|aktsiaselts|osauhing
ооо|оао|зао|пао|ао|ип|тов|тоо|прат|пат|одо|акционерное общество|общество с ограниченнои ответственностью
`);

/**
 * Forms that are no word in any language of commerce: what follows one, behind a comma or with a figure in it, is a seat
 * or an address, and what follows it bare is a first name put last (`NORDWIND GMBH ANNA`).
 */
const plain = new Set(
  rows(`
gmbh|mbh|bv|nv|inc|incorporated|ltd|limited|llc|llp|plc|ltda|sarl|srl|bvba|sprl|aps|oyj|sro|kft|zrt|nyrt|doo|kgaa|kg|ag
aktiengesellschaft|aktiebolag|pllc|corp|gesmbh|spzoo|sdn bhd|pty|pte|sa|spa|ab|oy|as|se
`),
);

const afterForms = new Set(after);
const beforeForms = new Set(before);
const longest = Math.max(...after.map((form) => form.split(' ').length));

/** How many words at the end of `words` are one legal form; 0 where none is. */
export const formAfter = (words: readonly string[]): number => longestForm(words, afterForms, 'end');
/** How many words at the start of `words` are one legal form; 0 where none is. */
export const formBefore = (words: readonly string[]): number => longestForm(words, beforeForms, 'start');
export const isPlainForm = (word: string): boolean => plain.has(word);

const longestForm = (words: readonly string[], forms: ReadonlySet<string>, at: 'start' | 'end'): number => {
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const part = at === 'end' ? words.slice(words.length - length) : words.slice(0, length);
    if (forms.has(part.join(' '))) return length;
  }
  return 0;
};

/** East Asian forms, which no space parts from the name; simplified, the longest first. */
export const hanForms = `
集团股份有限公司|股份有限公司|集团有限责任公司|有限责任公司|控股集团有限公司|集团有限公司|股份公司|有限公司|集团公司|总公司|集团
普通合伙|有限合伙|特殊普通合伙|合伙企业|个人独资企业|两合公司|无限公司|企业社
株式会社|有限会社|合同会社|合资会社|合名会社|주식회사|유한회사|유한책임회사
`
  .trim()
  .split(/[|\n]/);
