/** Whether a short text is a person's name: Latin, Chinese or Japanese. By its shape, with words that names do not hold. */
import { countryOfPlace } from './cities.ts';
import { countryCode } from './countries.ts';
import { functionOf, seniorityOf } from './title.ts';

const particles = new Set(
  'van von de der den di da dos du la le bin ibn al el ter ten af zu mac mc st y e bint abu ben'.split(' '),
);
const suffixes =
  /[,\s]+(?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|mba|esq|cpa|cfa|pe|p\.e|dds|rn|jd|cissp|obe|mbe|cbe|frs|msc|bsc|ing|dipl)\.?(?=[,\s]|$)/gi;
const prefixes =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|herr|frau|ing|dipl|m|mme|md)\.?\s+(?=\p{Lu})/iu;
const word =
  /^(?:\p{Lu}[\p{Ll}\p{M}]+(?:['’-]?\p{Lu}?[\p{Ll}\p{M}]+)*|\p{Lu}\.?(?:\p{Lu}\.)?|(?:O|D|Mc|Mac)['’]?\p{Lu}\p{Ll}+|\p{Ll}\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\.?|\p{Lu}{2,12})$/u;
/** Words that stand in headings and menus and in no name. */
const notNames = new Set(
  `about above access accessibility account accounting achievements action add additional address adviser advisory after agency all america american analytics and announcement annual api app apply apps areas article articles at austin automation available award awards
   back bank banking based become benefits best better big billing blog board body book books box brand brands browse build building business buy by call campaign campus capital care career careers case cases center central change chat check chief china choose city claims click client clients cloud co code college comment commercial commitment committee communications community company compare compliance conditions conference connect connected consulting consumer contact content contract cookie cookies copyright core corporate corporation country county course courses create creative credit culture custom customer customers
   daily data date day days deal delivery demo department design details developer developers development digital director directors discover division docs documentation donate download drive easy east ecommerce education email employee employees employment energy engineering enterprise environment equipment estate europe event events every experience expert experts explore
   facebook factory family faq faqs features featured field finance financial find fire first flow follow for form foundation founders free from front full fund funding future gallery general get getting global go goal good google government great green group growth guide guides
   head headquarters health healthcare hello help high hire history holiday home hospital hotel hours house how human ideas image impact improve in inc individual industrial industries industry info information infrastructure innovation inquiries inside insights insurance integration integrations intelligence international internet introduction investment investor investors is it item items job jobs join journal kennel kit
   knowledge language latest law leadership leading learn learning legal let level library license life light limited line link linkedin links list live local location locations log login logistics logo long ltd machine made mail main make management manager manufacturing map maps market marketing markets master media medical meet member members membership menu message messages mission mobile model modern money month monthly more mortgage most museum my national natural network new news newsletter next no north not notice now number
   of office offices official oil on online only open operations opportunities option options or order orders organization other our out overview own page parent park partner partners parts password past pay payment payments people performance personal phone photo pick plan planning plans platform play please point policy popular portal portfolio position post posts power practice premium president press pricing privacy private pro process product production products professional professionals profile program programs project projects property protect provider public purchase purpose quality question questions quick quote quotes
   rate rates read real recent recommended recovery reference region regional register registered related release releases remote renewable report reports request required research resource resources responsibility results retail return review reviews rights risk road roadmap safety sale sales san schedule school science search second sector secure security see select send series server service services settings share shop show sign site sitemap skip small social software solution solutions source south space special staff standard standards start startup state states status step store stories story strategic strategy street strong student students studio subscribe success summary supply support survey sustainability system systems
   talent talk team teams tech technical technologies technology template terms testimonials testing thank thanks that the then these this time timeline tips to today toggle tools top total tour town track trade trading training transfer transport travel trust try twitter type under union united university up update updates upgrade us use user users using value values vehicle version via video videos view vision visit volunteer want warehouse water way we web webinar webinars website week welcome well west what when where white who why wireless with women word work working works world year years you your youtube zone`.split(
    /\s+/,
  ),
);

export const cleanPersonName = (raw: string): string | null => {
  const plain = raw
    .slice(0, 80)
    .replace(/[\p{Extended_Pictographic}®™*†‡]|\uFE0F/gu, '')
    .replace(/\s*[(（][^)）]{0,40}[)）]\s*/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/\p{Script=Han}/u.test(plain)) return isAsianName(plain) ? plain : null;
  const bare = plain
    .replace(suffixes, '')
    .replace(prefixes, '')
    .replace(/[,\s]+$/, '')
    .trim();
  return isLatinName(bare) ? plain.replace(/[,\s]+$/, '') : null;
};

const isLatinName = (text: string): boolean => {
  if (text.length < 4 || text.length > 45 || /[\d@/&:;!?"“”|+%$#=_]/.test(text)) return false;
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  if (!/^\p{Lu}/u.test(text)) return false;
  let full = 0;
  for (const [index, part] of words.entries()) {
    const lower = part.toLowerCase().replace(/\.$/, '');
    if (index > 0 && particles.has(lower)) continue;
    if (!word.test(part)) return false;
    if (notNames.has(lower)) return false;
    if (part.replace(/[.'’-]/g, '').length > 1) full++;
  }
  if (full < 1 || (full < 2 && words.length < 2)) return false;
  if (text === text.toUpperCase() && words.some((part) => part.length > 14)) return false;
  if (countryOfPlace(text) || countryCode(text)) return false;
  return seniorityOf(text) === null && functionOf(text) === null;
};

const surnames = new Set([
  ...'王李张劉刘陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧肖田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖賴文施洪辛柯庄莊殷温喻井樊葛倪翁岳齐齊聂聶管左涂祝俞霍鲁魯柴古柳颜顏阮解纪紀连連应應季牛虞谷盛简蓝藍饶卓宁邢骆駱路詹游穆裴申靳包冉尚甘阎单單鲍鮑褚滕翟凌车車关關梅成伍欧歐麦麥司瞿冀鄢屈项祁苗房佘辜童巫苟毕畢安费費焦米窦竇晏桂符闵閔宗仇',
]);
const doubles =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|东方|南宫|司徒|端木)/u;
const honour = /(?:先生|女士|小姐|经理|总|老师)$/u;

const isAsianName = (text: string): boolean => {
  const plain = text.replace(/\s/g, '').replace(honour, '');
  if (!/^[\p{Script=Han}々ヶ·]{2,6}$/u.test(plain)) return false;
  if (doubles.test(plain)) return plain.length <= 4;
  // A Japanese name is written with a space between its two parts.
  if (/^[\p{Script=Han}々ヶ]{1,3}[\s\u3000][\p{Script=Han}々]{1,3}$/u.test(text))
    return seniorityOf(plain) === null && functionOf(plain) === null;
  const surname = surnames.has(plain.charAt(0));
  if (!surname) return false;
  return (
    plain.length <= 3 &&
    plain.length >= (honour.test(text) ? 1 : 2) &&
    seniorityOf(plain) === null &&
    functionOf(plain) === null &&
    countryOfPlace(plain) === null
  );
};
