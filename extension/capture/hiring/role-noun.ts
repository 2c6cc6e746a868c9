/** Whether a text names what somebody does: "Engineer", "Verkäufer", 工程师. A function alone ("Security") may be a firm's name. */
import { hasLegalForm } from '../../../shared/text/company/company-name.ts';

const words = (list: string): string => list.trim().split(/\s+/).join('|').replaceAll('_', ' ');

const english = new RegExp(
  `\\b(?:${words(`
    engineer developer manager designer analyst scientist architect director lead head specialist consultant
    representative executive associate administrator accountant technician advis[eo]r assistant officer editor writer
    recruiter researcher coordinator intern trader devops sre president counsel attorney lawyer paralegal nurse operator
    driver planner strategist supervisor programmer tester trainee apprentice partner buyer clerk agent producer
    evangelist marketer copywriter controller auditor bookkeeper receptionist secretary translator interpreter teacher
    tutor lecturer professor postdoc instructor trainer mechanic electrician plumber welder carpenter painter machinist
    fabricator assembler installer surveyor estimator foreman superintendent chef cook baker barista bartender waiter
    waitress cashier cleaner janitor housekeeper caregiver therapist dentist hygienist physician pharmacist veterinarian
    stylist photographer videographer illustrator animator journalist reporter economist statistician biologist chemist
    underwriter actuary dispatcher merchandiser packer picker moderator librarian generalist salesperson salesman
    product_owner scrum_master ops internship fellow artist inspector drafter guard courier gardener butcher psychologist
    dietitian midwife helper`)})s?\\b`,
  'i',
);
/** Compounds end in what somebody does ("Bauleiter", "zaalmedewerker", "platschef"); words of other languages stand by themselves. */
const european = new RegExp(
  `(?:${words(`
    entwickler leiter ingenieur berater mitarbeiter bearbeiter verkäufer kauf(?:mann|frau) monteur installateur techniker
    mechaniker mechatroniker elektriker elektroniker schlosser schreiner tischler maurer maler lackierer schweißer meister
    referent fahrer pfleger helfer planer lehrer erzieher angestellter? werkstudent praktikant buchhalter
    (?:fach|lehr|pflege|service|büro|reinigungs|hilfs)kraft manager designer assistent assistenz architekt therapeut betreuer
    gärtner konditor kurier bäcker lagerist bediener dachdecker verwalter konstrukteur friseur (?:bau|team|filial|projekt|bereichs)leitung aushilfe azubi
    udvikler utvikler utvecklare medarbejder medarbeider medarbetare konsul(?:en)?t sælger selger säljare rådgiver rådgivare
    ingeniør ingenjör koordinator chef tekniker mont[øö]r (?:projekt|prosjekt|team)leder ledare sykepleier sygeplejerske
    sjuksköterska l(?:ærer|ärare) pedagog medewerk(?:er|ster) werker begeleider verkoper machinist auszubildende[rn]?
    lectricien(?:ne)? at(?:eur|rice|ore) (?<!salva|cua)(?<=[ae])dora?`)})(?:in|innen)?\\b|\\b(?:${words(`
    ing[ée]nieure? commercial d[ée]veloppeu(?:r|se) responsable direct(?:eur|rice) charg[ée]e?(?:[·.(]e\\)?)?_d assistante? alternante?
    stagiaire comptable consultante? technicien(?:ne)? vendeu(?:r|se) gestionnaire cuisini(?:er|ère)
    conseill(?:er|ère) infirmi(?:er|ère) serveu(?:r|se) secrétaire mécanicien(?:ne)? magasinier conduct(?:eur|rice) chauffeur
    architecte aide-soignante?
    ontwikkelaar adviseur beheerder verpleegkundige vertegenwoordiger stagiair kok jobstudent werkvoorbereider docent inkoper
    ingenier[oa] gerente analista? ^commerciale ^operativ[oa] auxiliar asesora? asistente ^t[ée]cnic[oa] encargad[oa] jef[ea]_de administrativ[oa]
    operari[oa] cociner[oa] camarer[oa] electricista mecánic[oa] enfermer[oa] profesora? practicante consultora? abogad[oa]
    engenheir[oa] estagiári[oa] impiegat[oa] ingegnere addett[oa] operai[oa] magazzinier[ea] cuoc[oa] autista commess[oa]
    elettricista progettista tirocinante`)})(?:e?s)?(?![a-zà-ÿ])`,
  'i',
);
/** Chinese and Japanese words of trades end a name, or a part of one. */
const eastern = new RegExp(
  `工程师|工程師|经理|經理|总监|總監|主管|设计师|實習生|实习生|管培生|架构师|研究员|科学家|业务员|操作工|分析师|エンジニア|デザイナー|マネージャー?|ディレクター|プランナー|コンサルタント|アナリスト|(?:${words(`
    专员 專員 助理 会计 會計 顾问 顧問 店长 店長 文员 美工 编辑 策划 代表 出纳 专家 客服 司机 讲师 教师 教务 助教 博士后 主编 翻译 法务 副总 总裁 主任 组长
    班长 厂长 秘书 导购 收银 前台 保安 保洁 跟单 仓管 学徒 人员 运营 开发 测试 销售 岗 员 員 (?<![老大恩])师 師 营业 営業 事務 スタッフ オペレーター バイヤー シェフ パイロット 職人 現場監督 施工管理 (?:保育|介護|福祉|整備|建築|税理|会計|栄養|工事|操縦)士 護士 护士
    アシスタント リーダー ドライバー ライター アーティスト プログラマー? クリエイター プロデューサー サポーター スペシャリスト 運転手 (?<=\\p{L})(?<![全兼求在離就本])職
    (?:普|技|焊|电|钳|车|铣|钣金|操作|装配|维修|木|水电|绿化|缝纫|包装|叉车|杂|搬运|机修)工`)})(?:$|[\\s\\p{P}\\p{S}A-Za-z0-9]|大?募集)`,
  'u',
);
/** Marks that only job titles bear: (m/w/d), H/F, (all genders), Webdesigner/-in. */
const gender =
  /\([mwfdxhi](?:\s?[/|*]\s?[mwfdxhi]){1,3}\s?\)|\b[HF]\s?\/\s?[FH]\b|\(all genders\)|\(gn\)|(?<!partner)(?:\/-|(?<=(?:er|or|eur|[aeu]nt|ist|at|oge?|pert))[:*_/])in\b/i;

export const isGendered = (text: string): boolean => /[(/:*_]/.test(text) && gender.test(text);

export const hasRoleNoun = (text: string): boolean => {
  const plain = text.slice(0, 160);
  if (isGendered(plain)) return true;
  return (english.test(plain) || european.test(plain) || eastern.test(plain)) && !hasLegalForm(plain);
};
