/** Words of rank in titles. `board` is a seat without an office, `mask` is no rank, `stop` ends what is the person's own. */
import type { Seniority } from '../../words.ts';
import { phrases } from '../phrases.ts';

export type Rank = Seniority | 'board' | 'mask' | 'stop';

export const seniorityPhrases = phrases<Rank>([
  [
    'founder',
    `founder, founders, co founder, cofounder, co founding, founding partner, founding member, owner, co owner, proprietor,
    gründer, gründerin, mitgründer, mitgründerin, inhaber, inhaberin, fondateur, fondatrice, fondatore, cofondateur, cofondatrice,
    fundador, fundadora, cofundador, cofundadora, 创始人, 联合创始人, 共同创始人, 创办人, 創辦人, 創始人, 聯合創始人, 创始合伙人, 老板,
    創業者, 共同創業者`,
  ],
  [
    'c_level',
    `ceo, cfo, cto, coo, cmo, cio, cpo, cro, ciso, chro, cco, cdo, cso, clo, cbo, caio, cxo, chief, president, chief of,
    chief executive, chief executive officer, managing director, group managing director, general manager,
    md, group md, managing partner, executive chairman, executive chair, executive chairwoman, general counsel, director general,
    geschäftsführung, geschäftsleitung, geschäftsleiter, geschäftsleiterin, directeur exécutif, directrice exécutive, ceo & founder, amministratore delegato, titolare, directeur-eigenaar,
    geschäftsführer, geschäftsführerin, geschäftsführender gesellschafter, vorstand, vorständin, vorstandsvorsitzender,
    vorsitzender der geschäftsführung, pdg, président, présidente, presidente, board member ceo, board member and ceo, directeur général, directrice générale, gérant, gérante,
    gerente general, consejero delegado, 首席, 首席执行官, 首席执行长, 首席技术官, 首席财务官, 首席运营官,
    首席营销官, 首席信息官, 首席产品官, 首席执行長, 執行長, 营运长, 財務長, 技術長, 總經理, 总经理, 总裁, 總裁, 董事长, 董事長, 理事长,
    执行董事, 執行董事, 执行总裁, 行长, 院长, 校长, 董事会秘书, 董秘, 財務總監, 财务总监, 法定代表人, 代表取締役, 代表取締役社長,
    代表取締役会長, 社長, 代表社員, 最高経営責任者, 最高技術責任者, 最高財務責任者, 会長, 董事总经理, 總裁兼執行長`,
  ],
  [
    'vp',
    `vp, evp, svp, avp, gvp, rvp, vice president, executive vice president, senior vice president, group vice president,
    assistant vice president, associate vice president, group president, division president, deputy managing director,
    deputy general manager, assistant general manager, deputy ceo, vicepresident, vice président, vizepräsident, 副总裁,
    副總裁, 高级副总裁, 执行副总裁, 资深副总裁, 副总经理, 副總經理, 副总, 副总监督, 副社長, 副董事长, 副董事長, 専務取締役, 常務取締役,
    専務, 常務, 執行役員, 上級副社長`,
  ],
  [
    'director',
    `director, directors, executive director, ed, senior director, associate director, partner, principal, managing principal,
    senior partner, equity partner, treasurer, controller, comptroller, directeur, directrice, direktor, direktorin,
    directora, prokurist, prokuristin, bereichsleiter, bereichsleiterin, 总监, 總監, 技术总监, 市场总监, 销售总监, 运营总监,
    高级总监, 合伙人, 合夥人, 总工程师, 总工, 总设计师, 总编辑, 总编, 事业部总经理, 分公司总经理, 取締役, 本部長, 副本部長, 事業部長,
    支店長, 工場長, 厂长`,
  ],
  [
    'head',
    `vertriebsleiter, vertriebsleiterin, vertriebsleitung, betriebsleiter, betriebsleiterin, werksleiter, werkleiter, niederlassungsleiter,
    niederlassungsleiterin, produktionsleiter, serviceleiter, leitung, filialleiter, filialleiterin, jefe, jefa, head, global head, group head, head of, leiter, leiterin, abteilungsleiter, abteilungsleiterin,
    responsable, chef de service, gm, 负责人, 負責人, 部长, 部長, 主任, 处长, 中心主任, 室長, 次長`,
  ],
  [
    'manager',
    `projektleitung, teamleitung, teamleiter, teamleiterin, projektmanager, projektmanagerin, chargé d'affaires, manager, supervisor, lead, team lead, team leader, coordinator, superintendent, foreman, assistant director,
    deputy director, chief of staff, chef de projet, projektleiter, projektleiterin, gerente, 经理, 經理, 副总监, 主管, 组长, 組長, 课长, 課長,
    科长, 店长, 项目经理, 产品经理, 总经理助理, 总裁助理, 董事长助理, 董事長助理, 总监助理, 副经理, 係長, 主任工程师, 班长, マネージャー, リーダー, 班組長`,
  ],
  [
    'senior',
    `senior, sr, staff engineer, staff software engineer, principal engineer, principal consultant, principal scientist,
    principal architect, distinguished engineer, fellow, architect, counsel, tech lead, technical lead, lead engineer,
    lead developer, lead designer, 高级, 資深, 资深, 专家, 架构师, 高级工程师, 研究员, シニア, art director`,
  ],
  [
    'staff',
    `assistenz, sekretariat, kundenberater, kundenberaterin, monteur, meister, techniker, technikerin, chargé, chargée, assistante, comptable,
    commercial, commerciale, développeur, développeuse, 律师, 教练, engineer, developer, designer, analyst, specialist, consultant, representative, associate, administrator, accountant,
    technician, advisor, adviser, executive, account executive, of counsel, product owner, account manager, assistant,
    executive assistant, personal assistant, administrative assistant, bookkeeper, clerk, officer, editor, writer,
    recruiter, scientist, researcher, programmer, nurse, secretary, receptionist, agent, buyer, planner, strategist,
    buying associate, senior associate, sales associate, partner manager, business partner, talent partner, people partner, acquisition partner, hrbp, ingénieur, ingénieure,
    entwickler, entwicklerin, mitarbeiter, mitarbeiterin, sachbearbeiter, scrum master, 工程师, 工程師, 专员, 專員, 顾问,
    設計師, 设计师, 分析师, 会计, 出纳, 销售代表, 业务员, 文员, 助理, 客服, 程序员, 开发, 技术员, 编辑, 讲师, 客户经理, 秘书, 董事长秘书, 总裁秘书, 总经理秘书, 行政,
    エンジニア, デザイナー, 担当`,
  ],
  [
    'entry',
    `intern, internship, trainee, apprentice, working student, werkstudent, werkstudentin, praktikant, praktikantin,
    stagiaire, alternant, alternante, graduate, junior, jr, student, azubi, auszubildender, 实习, 实习生, 實習生, 管培生, 应届,
    见习, インターン`,
  ],
  [
    'board',
    `chairman, chair, chairwoman, chairperson, vice chairman, vice chair, non executive director, non executive chair,
    non executive chairman, independent director, independent non executive director, board of directors, board director,
    trustee, council president, aufsichtsrat, beirat, administrateur, 董事, 獨立董事, 独立董事, 监事, 監事, 监事会主席, 監察人,
    社外取締役, 監査役, 常勤監査役, 社外監査役, 非执行董事, 独立非执行董事, 外部董事, 职工监事, executive vice chairman`,
  ],
  [
    'mask',
    `md phd, md mba, md facs, md mph, md msc, md jd, phd md, ed tech, sp ed, product owner's, staff writer, lead generation, lead gen, chief complaint, head office, head hunter, chairs,
    chief editor, senior living, senior care, partner program, general partner of, student services, students`,
  ],
  [
    'stop',
    `assistant to, assistant to the, executive assistant to, executive assistant to the, board:, board member, member of the board,
    former, formerly, ex, previously, prior to, reporting to, reports to, to the, office of the, 前, 曾任, 原`,
  ],
]);
