/** Words of company names that are written in many ways, each row under its first spelling: one meaning, one word. */

const rows = `
international intl internatl internat intern int'l internl internationale internationaal internationales internacional internacionale internazionale internacionalni internationals mezhdunarodnaya
manufacturing mfg manuf manufg manufac manufactoring manufactures manufacturers manufacturer mfrs mfr
industry industries ind inds indus indust industrie industria industrias industrien
technology technologies techn technol technologie technologien tecnologia tecnologias technol technologys
system systems sys syst systeme sistemas sistemi systemes
service services svc svcs serv servs servicios servizi
product products prod prods produkte produits productos prodotti
laboratory laboratories lab labs laboratorium laboratoire laboratoires laboratorios laboratori laboratoria
solution solutions soluciones soluzioni
communication communications comm comms communic
telecommunication telecommunications telecom telecoms telecomm
electric elec electr electrical
electronic electronics electron elektronik electronica
engineering eng engg engrg engng
pharmaceutical pharmaceuticals pharm pharma pharms pharmaceut pharmazeutische
chemical chemicals chem chems
semiconductor semiconductors semicond semi
instrument instruments instr
equipment equip eqpt
machine machines mach machinery
material materials mat matls
development dev devel dvlpmt developments
research res rsrch
management mgmt mgt mngmt
association assn assoc assoc association associates assocs
brothers bros bro gebruder gebr
institute inst instituto institut istituto
university univ universitat universitaet universite universidad universidade universita
national natl nat'l nat
american amer
government govt
department dept
center centre ctr cntr
holding holdings hldg hldgs
group grp groupe gruppe gruppo grupo
enterprise enterprises ent entpr
investment investments invest inv
property properties props
resource resources
partner partners ptnrs
network networks
application applications appl appls
component components
design designs
software softwares
transport transportation transports transp
distribution distributors distributor distrib
insurance ins insur
financial fin fincl
hospital hosp
medical med
aerospace aerosp
automotive automot
foundation fdn fndn
saint st
mount mt
europe europa
netherlands netherland nederland holland niederlande nederlands
germany deutschland allemagne
switzerland schweiz suisse svizzera
austria osterreich oesterreich
france frankreich
spain espana
italy italia italien
japan nippon nihon
sweden sverige
norway norge
denmark danmark
finland suomi
poland polska
brazil brasil
turkey turkiye
belgium belgie belgique belgien
usa us
uk gb
china zhongguo prc
`;

const words = new Map<string, string>();
for (const row of rows.trim().split('\n')) {
  const [first = '', ...spellings] = row.split(' ');
  for (const spelling of spellings) words.set(spelling.replace(/'/g, ''), first);
}
// Ambiguous on their own: what they stand for is guessed where they are first in a name or one of two words.
const unsure = new Set([
  'int',
  'ent',
  'ins',
  'inv',
  'fin',
  'med',
  'res',
  'mat',
  'semi',
  'dev',
  'eng',
  'nat',
  'us',
]);

/** @param index of the word in the name: a brand comes first, and is taken as it is written. */
export const nameWord = (word: string, index: number): string =>
  index === 0 || (index === 1 && unsure.has(word)) ? word : (words.get(word) ?? word);
