/** Whether a short text is a person's name: Latin, Chinese or Japanese. By its shape, with words that names do not hold. */

import { pattern, repeated } from '../pattern.ts';
import { countryOfPlace } from '../place/cities.ts';
import { countryCode } from '../place/countries.ts';
import { holdsHan, isAscii } from '../script.ts';
import { functionOf, seniorityOf } from './title.ts';

const particles = new Set(
  'van von de der den di da dos du la le bin binti ibn al el ter ten af zu mac mc st y e bint abu ben'.split(
    ' ',
  ),
);
const suffixes = pattern(
  'gi',
  /[,\s]+/,
  [
    /jr|sr|ii|iii|iv|phd|ph\.\s?d|md|m\.d|mba|bba|esq|cpa(?:,? c[gm]?a)?|cfa|cfe|pe|p\.e|dds|rn|jd|ed\.?\s?d|scd|dnp/,
    /msn|bsn|pharmd|ll\.?[bm]|\(?l?\)?facs|\(?l?\)?fache|pmp|aia|cissp|obe|mbe|cbe|frs|msc|bsc/,
    /ing|dipl/,
  ],
  /\.?(?=[,\s]|$)/,
);
/** Licences are many, and written in capitals: "Jane Doe, RPM". */
const licence = /,\s(?!USA|UAE)[A-Z]{3,6}$/;
/** Degrees that are surnames too are written in capitals. */
const capitalDegrees =
  /(?<=\p{Ll}[)）]?[,\s]{1,3}|[A-Z]{2,5},\s?)(?:MA|BA|MS|BS|MPH|LLM|DBA|DSc|EMBA)(?=[,\s]|$)/gu;
const prefixes = pattern(
  'iu',
  /^/,
  repeated(
    '{1,3}',
    [
      /mr|mrs|ms|miss|dr|prof|professor|sir|dame|herr|frau|ing|engr?|mag|m|mme|md|rev|shri|smt/,
      /encik|en|cik|puan|pn|tuan|ir|ts|hj|dato|datuk|datin|capt|col|lt|maj|brig|hon/,
      /dipl\.?-?\p{L}{0,10}/u,
    ],
    /(?:\.?(?:\s?\((?:FH|BA|TU|Univ)\))?\s+|\.(?=\p{Lu}\p{Ll}))/u,
  ),
  /(?=\p{Lu})/u,
);
const word =
  /^(?:\p{Lu}[\p{Ll}\p{M}]+(?:(?:['’-]\p{Lu}?|\p{Lu})[\p{Ll}\p{M}]+)*|\p{Lu}\.?(?:\p{Lu}\.)?|(?:O|D|Mc|Mac)['’]?\p{Lu}\p{Ll}+|\p{Ll}\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\.?|\p{Lu}{2,12})$/u;
/** Words that stand in headings and menus and in no name. */
const notNames = new Set(
  `angebote aktuelles ansprechpartner appliances branchen dienstleistungen karriere kunden leistungen
   lösungen mitarbeiter partnernetz produkte referenzen standorte termine unternehmen about above access
   accessibility account accounting achievements add address adjunct adviser advisory after agency all
   america american analytics and announcement annual api app apply apps areas article articles at austin
   available award awards back bank banking based become benefits best better big billing blog board body
   book books box brand brands browse build building buy by call campaign campus capital care career
   careers case cases center central change chapter chat check chief china choose city claims click client
   clients cloud co code college comment commercial commitment committee community company compare
   compliance conference connect connected consulting consumer contact content contract cookie cookies
   copyright core corporate country county course courses create creative credit culture custom customer
   customers daily data date day days deal delivery demo department design details developer developers
   development digital director directors discover docs donate download drive easy east ecommerce email
   employee employees employment energy engineering enterprise environment equipment estate europe event
   events every experience expert experts explore facebook factory family faq faqs features featured field
   finance financial find fire first flow follow for form former founders free from front full fund funding
   future gallery general get getting global go goal good google government great green group growth guide
   guides head headquarters health healthcare hello help high hire history holiday home hospital hotel
   hours house how human ideas image impact improve in inc individual industrial industries industry info
   infrastructure inquiries inside insights insurance intelligence internet investment investor investors
   is it item items job jobs join journal kennel kit knowledge language latest law leadership leading learn
   learning legal let level library license life light limited line link linkedin links list live local log
   login logistics logo ltd machine made mail main make management manager manufacturing map maps market
   marketing markets master media medical meet member members membership menu message messages mobile model
   modern money month monthly more mortgage most museum my natural network new news newsletter next no
   north not notice now number of office offices official oil on online only open opportunities or order
   orders other our out overview own parent partner partners parts password past pay payment payments
   people performance personal phone photo pick plan planning plans platform play please point policy
   popular portal portfolio post posts power practice premium president press pricing privacy private pro
   process product products professional professionals profile program programs project projects property
   protect provider public purchase purpose quality quick quote quotes highway rate rates read real recent
   recommended recovery reference region regional register registered related release releases remote
   renewable report reports request required research resource resources responsibility results retail
   return review reviews rights risk road roadmap safety sale sales san schedule school science search
   second sector secure security see select send series server service services settings share shop show
   sign site sitemap skip social source south space special staff standard standards start startup state
   states status step store stories story strategic strategy street strong student students studio
   subscribe success summary supply support survey system systems talent talk team teams tech technical
   technologies template terms testimonials testing thank thanks that the then these this time timeline
   tips to today toggle tools top total tour town track trade trading training transfer transport travel
   trust try twitter type under union united university up update updates upgrade us use user users using
   value values vehicle via video videos view visit volunteer want warehouse water way we web webinar
   webinars website week welcome well what when where white who why wireless with women word work working
   works world year years you your youtube zone advertise advertisement agent agents airport alerts
   algorithm alliance alternative ambassador announcing architecture archive archives artificial assessment
   asset assets assurance attorney audience audio automated automatic automotive award-winning background
   basic basics beautiful beauty beta birthday blockchain boards booking bookings bot breaking breakfast
   broadcast broker browser budget built bundle calculator calendar candidate candidates canvas
   capabilities casino catalog catalogue category celebrity cell certificate certificates certified
   challenge channel channels charity charter chemical civil class classes clean cleaning climate clinic
   clinical clothing club coaching colleges commerce communities companies complete component components
   computer computing concept containers contractors control controls council coupon cover creator creators
   crypto cyber dashboard data-driven dealer dealers debt defense dental deployment detail device devices
   dinner diversity domain domains door double dynamic earth economic economy edit editorial efficient
   electric electrical electronic electronics elite embedded emergency emerging employer employers enable
   end engagement engine engineered enjoy entertainment entry environmental equal essential essentials
   establish ethics exchange exclusive executive exhibits expertise export express external extra fabric
   facilities facility fact facts fashion fast fees fiber file files film filter finder fitness fleet floor
   foods football force foreign forms forum framework freedom fresh friendly friends frequently fuel
   furniture game games gas gear gift gifts governance graphic graphics guarantee happy headline headlines
   heating heritage hero hiring homepage horizon hosting housing hub human-centered hybrid icon idea images
   capacity import income increase index indoor initiative innovative install instant institute integrated intelligent
   interactive interest interior internal internship introducing invest inventory invoice issue issues
   joint key kitchen lab laboratory labs landing laser launch layout lead leaders leads legacy lending
   lesson lessons leisure lifestyle lighting licensed liquid loan loans lounge loyalty luxury lunch
   machinery machines magazine maintenance manage managed managers manual margin maritime mass material
   materials matter maximum meeting meetings memory menswear metal metals method microsoft military mind
   mining minute mode models module moments motor motors movie multi municipal music native nature networks
   nonprofit note notes object objects ocean olympic onboarding operating optical organic original outdoor
   outlet outsourcing overseas owner owners package packages packaging paid paint panel panels paper
   parking part participate partnership partnerships patent patents patient patients pharma pharmaceutical
   philosophy photos physical planet plant plants plastic player playing plus podcast podcasts poll pool
   ports possible practices preferred preview previous prices printing priority prize problem procurement
   profit programming progress proof prospective protocol prototype providers publishing pumps push quarter
   quarterly railway range ratings reach ready reasons recipe recipes record records recruit recruitment
   recycling reduce referral refund regulatory relationship relevant reliable remember rent rental rentals
   repair replacement reporting reseller resellers reserved residential resort respect response restaurant
   restaurants retirement returns revenue ride robotics robust role roles rooms route rules safe salary
   sample samples saving savings scale scenic scholarship schools scientific screen script season secondary
   secrets sectors segment selected self semiconductor seminar senior sensor sensors serving setup shipping
   side signal signup simple simply size skills sleep smart society solar sound sources spaces specialist
   specialists specialty speed sponsor sponsors sports spotlight staffing stage stainless statement
   statistics stock storage streaming streets structure structures studies study submit subsidiaries suite
   summit supplier suppliers surface surgical sustainable switch table tables tailored target task tax taxi
   teaching technique telecom telephone temporary tennis test tested textile theme things think ticket
   tickets tile timeless tomorrow tool topic topics touch tourism tours toys traffic trail transit
   transparency travelers treatment trending trends trial trip trucks trusted turn tutorial tutorials
   ultimate unique unit units universal unlock upcoming upload urban usage sitz kontakt telefon adresse hq
   shareholding pattern patterns useful utility valuable valve variety vehicles vendor vendors venture
   ventures verified versatile veterans virtual visa visitor visitors visual voice volume voting warranty
   weather wedding weekly wellness wholesale wide window windows wonderful workflow workforce workplace
   workshop workshops worldwide writing yearly yes yoga curriculum vitae fulltid heltid deltid mot trainer
   coach nasdaq stockholders delisting near opposite behind stop leaving advanced cnc processing flooring
   navigator aber alle als auch auf aus bei beim bis dass dein deine dem des durch ein eine einen einer für
   hier ihr ihre ihren immer jetzt kein keine können mehr mein mit nach nicht noch nur oder schon sehr seit
   sich sie sind über unser unsere unseren und vom vor warum was weil wenn wer wie wir wird wo zum zur
   alles neue neuen neues immobilien spezialist spezialistin wirtschafter wirtschafterin fachmann fachfrau
   sachbearbeiter sachbearbeiterin amtsgericht registergericht architekt architektin zeichner zeichnerin jurist juristin ökonom
   ökonomin berater beraterin leiter leiterin teamleiter teamleiterin lernende lernender`.split(/\s+/),
);

/** Endings of things and deeds. */
const abstract = /(?:tion|sion|ology|ability|iness|ware|tional)s?$/;
const isNoName = (word: string): boolean => notNames.has(word) || abstract.test(word);

/** "A/L", "A/P", "S/O", "D/O": son or daughter of, as Tamil names are written in Malaysia and Singapore. */
const childOf = /\s(?:a\/[lp]|[sd]\/o)\s/iu;

/** What no Latin name holds, whatever is cut from it. */
const inNoName = /^[^(（]*[\d@/&:;!?"“”|+%$#=_]/;

/** "About us": no form of address and no degree stands before such a word. */
const beginsNoName = (text: string): boolean =>
  isNoName(text.trimStart().split(/\s/, 1)[0]?.toLowerCase() ?? '');

export const cleanPersonName = (raw: string): string | null => {
  if (isAscii(raw) && (!/\s/.test(raw) || inNoName.test(raw.replace(childOf, ' ')) || beginsNoName(raw)))
    return null;
  const plain = raw
    .slice(0, 80)
    .replace(/[\p{Extended_Pictographic}®™*†‡]|\uFE0F/gu, '')
    .replace(/\s*[(（][^)）]{0,40}[)）]\s*/gu, ' ')
    .replace(/[\s\u2010\u2011]+/g, (gap) => (/\s/.test(gap) ? ' ' : '-'))
    .trim()
    // How a Japanese name is read stands behind it.
    .replace(
      /^(\p{Script=Han}{1,4} \p{Script=Han}{1,4}) [\p{Script=Hiragana}\p{Script=Katakana}ー ]{2,20}$/u,
      '$1',
    );
  if (holdsHan(plain)) return isAsianName(plain) || isInBothScripts(plain) ? plain : null;
  const bare = plain
    .replace(childOf, ' bin ')
    .replace(capitalDegrees, '')
    .replace(licence, '')
    .replace(suffixes, '')
    .replace(prefixes, '')
    .replace(/[,\s]+$/, '')
    .trim();
  // "M. Rao": a first letter, where "Monsieur" would leave no name.
  return isLatinName(bare) || (/^M\.\s\p{Lu}\p{Ll}+$/u.test(plain) && isLatinName(plain))
    ? plain.replace(/[,\s]+$/, '')
    : null;
};

/** "Dr. Jane Doe" -> "Jane Doe": how somebody is addressed is no part of the name, and changes from page to page. */
export const withoutHonorific = (name: string): string => {
  const bare = name.replace(
    /^(?:mr|mrs|ms|miss|dr|herr|frau|shri|smt|rev|engr?|encik|en|cik|puan|ir)(?:\.\s?|\s)(?:(?:dr|prof)\.\s?)?(?:(?:med|dent|jur|phil|rer|nat|pol|oec|ing|vet|h|c)\.\s?){0,3}(?=\p{Lu})/iu,
    '',
  );
  return /\s/.test(bare) ? bare : name;
};

/** "陈立群 Alex Chen": one name in both scripts, in either order. */
const isInBothScripts = (text: string): boolean => {
  const [, first = '', latin = '', last = ''] =
    /^(\p{Script=Han}{2,4})?\s*([\p{Script=Latin}.'’ -]{2,30}?)\s*(\p{Script=Han}{2,4})?$/u.exec(text) ?? [];
  return (
    isAsianName(first || last) &&
    !(first && last) &&
    /^\p{Lu}\p{L}+(?:[ -]\p{Lu}[\p{L}.]*){0,2}$/u.test(latin) &&
    seniorityOf(latin) === null &&
    functionOf(latin) === null
  );
};

const initial = /^\p{Lu}\.$/u;
/** Two words of menus that many bear for a surname. */
const coloured = /^(?!Off|Going)\p{L}+ (?:\p{L}+ )?(?:White|Green)$/u;
const isLatinName = (text: string): boolean => {
  if (text.length < 4 || text.length > 45 || /[\d@/&:;!?"“”|+%$#=_]/.test(text)) return false;
  const words = text.split(' ');
  const named = words.filter((part) => !particles.has(part.toLowerCase()));
  if (words.length < 2 || named.length > 5) return false;
  if (!/^\p{Lu}/u.test(text)) return false;
  let full = 0;
  for (const [index, part] of words.entries()) {
    const lower = part.toLowerCase().replace(/\.$/, '');
    if (index > 0 && particles.has(lower)) continue;
    if (!word.test(part)) return false;
    // "Harlan L. Go": behind an initial the last word is a surname, whatever it means.
    const isSurname =
      index === words.length - 1 &&
      ((initial.test(words[index - 1] ?? '') && index > 1) || coloured.test(text));
    if (!isSurname && isNoName(lower)) return false;
    if (part.replace(/[.'’-]/g, '').length > 1) full++;
  }
  if (full < 1 || (full < 2 && words.length < 2)) return false;
  if (/['’]s(?:\s|$)/.test(text)) return false;
  if (text === text.toUpperCase() && words.some((part) => part.length > 14)) return false;
  if (countryOfPlace(text) || countryCode(text)) return false;
  return seniorityOf(text) === null && functionOf(text) === null;
};

const surnames = new Set([
  ...'王李张劉刘陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧肖田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖賴文施洪辛柯庄莊殷温喻井樊葛倪翁岳齐齊聂聶管左涂祝俞霍鲁魯柴古柳颜顏阮解纪紀连連应應季牛虞谷盛简蓝藍饶卓宁邢骆駱路詹游穆裴申靳包冉尚甘阎单單鲍鮑褚滕翟凌车車关關梅成伍欧歐麦麥司瞿冀鄢屈项祁苗房佘辜童巫苟毕畢安费費焦米窦竇晏桂符闵閔宗仇艾尤邬邝寇晁邸郎邰匡栾隋狄戚敖',
]);
const doubles =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|东方|南宫|司徒|端木)/u;
const honour = /(?:先生|女士|小姐|经理|总|老师|博士|教授)$/u;

/** What buttons and menus say in two characters, with a space between for looks. */
const actions = new Set(
  '董事 董秘 监事 发送 提交 搜索 查询 首页 登录 注册 返回 查看 更多 下载 关闭 确定 取消 分享 收藏 评论 回复 电话 邮箱 地址 传真 手机 姓名 职务 职位 微信 留言 预约 咨询 招聘 新闻 产品 服务 方案 案例 公司 集团 时间 日期 高级 金牌 成功 成立 成员 方法 方式 方面 方向 安全 安装 安排 万元 常见 常用 江苏 江西 石油 石材 马上 于是 应用 应该 车间 车辆 包装 包括 连接 连锁 金属 金融 毕业 路线 白色 黄色 黄金 周边 周年 周期 田园 水果 时尚 高清 高端 高效 高速 高度 高新 高校 高中 温度 温馨 康复 健康 文化 文章 文档 文件 严格 严选 管理 管道 向上 向下 项目 顾客 顾问 任务 计划 计算 和谐 平台 平安 全国 全部 全球 全新 单位 单价 祝福 宝贝 宝宝 关于 关注 关键 关系 牛奶 尚未 许可 余额 华为 华南 华东 华北 常州 苏州 万科 元素 元件 丁类 汤类 古代 解决 解答 应对 应急 盛大 广告 党建 党委 党群 段落 甘肃 柳州 徐州 孟加拉 石家庄 马来西亚 秦皇岛 葛洲坝 万达'.split(
    ' ',
  ),
);

const isAsianName = (text: string): boolean => {
  const plain = text.replace(/\s/g, '').replace(honour, '');
  if (/^[\p{Script=Han}々ヶ]{1,4}\s[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,6}$/u.test(text))
    return seniorityOf(plain) === null && functionOf(plain) === null;
  if (!/^[\p{Script=Han}々ヶ·]{1,6}$/u.test(plain) || plain.includes('某') || actions.has(plain))
    return false;
  if (plain.length === 1) return honour.test(text) && surnames.has(plain);
  if (doubles.test(plain)) return plain.length <= 4;
  // A Japanese name is written with a space between its two parts.
  if (plain.length > 2 && /^[\p{Script=Han}々ヶ]{1,3}[\s\u3000][\p{Script=Han}々]{1,3}$/u.test(text))
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
