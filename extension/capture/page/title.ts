/** Takes a document's title apart: the site's name stands at one end of most, after a bar or a dash. */
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { careersWords } from '../hiring/careers-words.ts';
import { onceAPage } from './once-a-page.ts';

const separators = pattern('u', [
  /\s+[|–—·•»«›:/\\~]+\s*|\s*[|｜│_]+\s*|\s+[-–—]{1,3}\s+|\s*[–—]{1,2}\s*/,
  /(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー])[～〜]|[～〜]$|\s*»\s*/u,
  /(?<=[\p{Script=Han}？！?!）)])[-－](?=\p{Script=Han})|：|\s*::\s*|:\s+/u,
]);
const generic = pattern(
  'i',
  /^/,
  [
    /home(?:page)?|welcome(?: to)?|about(?: us)?|contact(?: us)?|contacts?|company/,
    /(?:our |the )?team|careers?|jobs?|blog|news|index|untitled(?: document)?/,
    /(?:your |page |site )?title|(?:your|my)(?: (?:site|website|company|name|brand))?|company ?(?:long)?name/,
    /document|login|log in|sign in|pricing|products?|services?|solutions?|startseite|willkommen/,
    /accueil|über uns|kontakt|impressum|imprint|inicio/,
    /首页|首頁|主页|关于(?:我们|公司|本站)|關於我們/,
    inRow(/(?:公司|企业|集团|行业)/, [
      /简介|介绍|概况|动态|新闻|资讯|公告|荣誉|资质|业务|文化|团队|风采|领导/,
    ]),
    inRow(/(?:产品|新闻|案例|项目|服务|客户|文章|图片)/, [
      /中心|展示|分类|列表|详情页?|介绍|系列|案例|服务|见证|支持|流程|项目|优势|动态|资讯/,
    ]),
    /(?:技术|售后|专业|在线)(?:支持|服务|客服|反馈)|组织(?:架构|机构)|社会责任|通知公告|政策法规/,
    /(?:荣誉|企业)资质|荣誉证书|人才(?:理念|战略)|网站地图|常见问题|(?:董事长|总经理|领导)致辞/,
    /联系我们|聯絡我們|招贤纳士|加入我们|人才招聘|トップ|ホーム|会社概要|会社案内/,
    /お?問い?合わ?せ(?:フォーム|先)?|(?:代表|社長)?(?:からの)?(?:ご)?挨拶|お知らせ|ニュース|技術情報|沿革|企業理念/,
    /official (?:site|website)/,
    /无标题文档|新建网页|(?:e-?)?mail|tel|fax|menu|search|close|(?:page ?)?top/,
    /create next app|react app|vite app|new page/,
    /官网|官方网站|网站首页/,
    /welcome page|main|leadership|management|open positions|404|error|page not found/,
    /application(?: form)?|meet (?:the|our) (?:team|staff|crew)|team member(?: profile)?|how we work/,
    inRow(/(?:our|the) /, [
      /company|story|people|offices|locations|values|history|mission|clients|customers|partners/,
      /work|services|products/,
    ]),
    /(?:management|leadership|executive) team|board of directors|locations?|offices?/,
    /global offices?|press releases?|faqs?|gallery|notices?/,
    /募集|採用|採用サイト|招聘|クライアント/,
    /clients?|customers?|partners?|sponsors?|testimonials?|english|deutsch|français|español|www/,
    /home page|news(?: (?:&|and) |-)events|news room|newsroom|our (?:people|partners|blog|news|solutions|industries|doctors?)/,
    /industries|resources|case studies|portfolio|investors|investor relations/,
    /products? (?:&|and) services|what we do|who we are|get in touch|request a quote/,
    /中文|英文|简体中文|繁體中文|简体|繁體|日本語|中文版|英文版/,
    /(?:成功|经典|工程)案例|案例分享|合作(?:伙伴|企业)|联系方式|(?:在线)?留言板?|在线招聘|职位申请|搜索(?:结果)?|招聘详情|招聘信息|人才中心/,
    /contatti|chi siamo|contacto|quiénes somos|sobre nosotros|nosotros|equipo|contato|sobre nós/,
    careersWords,
    /stellenangebote|emplois|(?:job )?search|search (?:jobs|results)/,
    /equipe|à propos|nous contacter|notre équipe|qui sommes[- ]nous ?\??|mentions légales/,
    /contactez-nous|nos (?:services|clients|partenaires|prestations|produits)/,
    /اتصل بنا|من نحن|فريق العمل|الرئيسية/,
    /(?:最近|最新|公司)(?:新闻|动态|文章|消息)|会社情報|企業情報|企業理念|経営理念|ニュース|お知らせ|新着情報|福利厚生|沿革|代表メッセージ|役員紹介|公司資料|公司资料/,
    /产品|新闻|关于|联系|事業所一覧|事業所|拠点一覧|(?:拠点・|交通)?アクセス|採用情報|製品情報|事業内容/,
    /业务范围|业务介绍|资质荣誉|媒体矩阵|法律咨询|下载中心|招商加盟|招兵[买買][马馬]|加盟(?:条件|流程|合作|费用|热线|优势)|解决方案|管理团队|核心团队|团队介绍|发展历程/,
  ],
  /$/,
);

export const titleParts = (title: string): string[] =>
  title
    .slice(0, 500)
    .split(separators)
    .map((part) => part.trim())
    .filter(Boolean);

/** Of the page's own title, which many rules take apart. */
export const pageTitleParts = onceAPage((page): readonly string[] => titleParts(page.title));

export const isGeneric = (text: string): boolean => generic.test(text.trim().slice(0, 80));

/** What sites call their front page. */
export const isHome = (text: string): boolean =>
  /^(?:home(?: ?page)?|welcome|startseite|accueil|inicio|首页|首頁|主页|网站首页|トップ(?:ページ)?|ホーム)$/i.test(
    text.trim(),
  );
