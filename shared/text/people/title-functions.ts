/** Words of function in titles of people and of open roles. The longest phrase wins, then the first in the title. */
import type { JobFunction } from '../../words.ts';
import { phrases } from '../phrases.ts';

export const functionPhrases = phrases<JobFunction>([
  [
    'general_management',
    `ceo, chief executive, chief executive officer, president, managing director, general manager, founder, co founder,
    cofounder, owner, md, chairman, executive chairman, managing partner, geschäftsführer, geschäftsführerin, vorstand,
    pdg, directeur général, gérant, director general, 首席执行官, 执行长, 執行長, 总经理, 總經理, 总裁, 總裁, 副总裁, 副總裁,
    副总经理, 副總經理, 董事长, 董事長, 创始人, 联合创始人, 执行董事, 社長, 代表取締役, 代表取締役社長, 厂长, 法定代表人, gründer, inhaber`,
  ],
  [
    'sales',
    `sales, sales engineer, sales engineering, solutions engineer, presales, pre sales, account executive, account manager,
    account management, account director, business development, bdr, sdr, sales development, sales operations, revenue,
    cro, chief revenue officer, revops, chief commercial officer, commercial, commercial director, partnerships, partnership,
    channel, alliances, key account, inside sales, territory, go to market, gtm, vertrieb, vertriebsleiter, außendienst, innendienst, kundenberater, kundenberaterin, kundenbetreuung, commerciale,
    ventes, 销售, 銷售, 销售工程师, 商务, 客户经理, 大客户, 渠道, 业务, 業務, 售前, 电销, 拓展, 招商, 営業`,
  ],
  [
    'marketing',
    `marketing, product marketing, growth, brand, branding, cmo, chief marketing officer, content, seo, sem, demand generation,
    communications, public relations, pr, social media, community, events, copywriter, media, advertising, editor,
    marketing data, marketing operations, field marketing, 市场, 市場, 市场营销, 营销, 行銷, 品牌, 推广, 公关, 新媒体, 内容, 运营推广,
    文案, 编辑, 广告, マーケティング, 広報, kommunikation`,
  ],
  [
    'customer_success',
    `customer success, customer experience, customer support, customer service, client success, client services, client service,
    support engineer, technical support, customer care, customer operations, onboarding, technical account manager,
    implementation, support, help desk, professional services, customer success manager, chief customer officer, csm, 客户成功, 客服, 售后, 客户服务, 技术支持,
    实施, カスタマーサクセス, kundenservice, kundendienst, chargé de clientèle, chargée de clientèle`,
  ],
  [
    'product',
    `product, product manager, ai product, ai product manager, ai product owner, product management, product owner, cpo, chief product officer, program manager, produkt, 产品, 產品, 产品经理, 产品总监, プロダクト`,
  ],
  [
    'engineering',
    `engineering, engineer, engineers, developer, developers, development, software, software engineer, software developer, cto,
    chief technology officer, chief technical officer, technology, technical, architect, programmer, devops, sre,
    site reliability, site reliability engineer, qa, quality assurance, test engineer, frontend, front end, backend,
    back end, full stack, fullstack, mobile, ios, android, firmware, hardware, embedded, machine learning engineer, platform,
    infrastructure, cloud, data platform engineer, r+d, entwickler, entwicklung, softwareentwickler, ingénieur, ingenieur,
    tech, tech lead, devrel, robotics engineer, mechanical engineer, electrical engineer, solutions architect, 工程师, 工程師, 研发, 研發,
    开发, 開發, 技术, 技術, 首席技术官, 架构师, 前端, 后端, 测试, 算法, 算法工程师, 程序员, 软件, 硬件, 嵌入式, エンジニア, 開発`,
  ],
  [
    'data',
    `data, data scientist, data science, data engineer, data engineering, data analyst, analytics, analytics engineer,
    business intelligence, bi, chief data officer, machine learning, deep learning, ai, artificial intelligence, ml engineer, insights,
    data analytics, 数据, 数据分析, 数据分析师, 数据工程师, 數據, 大数据, 人工智能, 機械学習, データ`,
  ],
  [
    'security',
    `security, ciso, chief information security officer, information security, security engineer, cybersecurity,
    cyber security, application security, infosec, trust and safety, penetration tester, security analyst, 安全, 信息安全,
    网络安全, 安全工程师, セキュリティ`,
  ],
  [
    'it',
    `it, it manager, it director, cio, chief information officer, chief digital officer, information technology, systems administrator,
    system administrator, sysadmin, network engineer, network administrator, it support, desktop support, information systems,
    首席信息官, 信息化, 信息技术, 资讯, 資訊, 网络工程师, 运维, 情報システム`,
  ],
  [
    'finance',
    `finance, financial, cfo, chief financial officer, accounting, accountant, accounts payable, controller, comptroller,
    treasurer, treasury, tax, audit, auditor, internal audit, bookkeeper, fp, payroll, investor relations, billing,
    corporate development, buchhaltung, finanzen, finanz, comptable, 财务, 財務, 财务总监, 会计, 會計, 审计, 税务, 出纳, 资金, 经理财务, 経理,
    首席财务官, 財務長`,
  ],
  [
    'hr',
    `hr, human resources, people, people operations, people ops, chro, chief people officer, talent, talent acquisition, recruiter,
    recruiting, recruitment, human capital, hr business partner, hrbp, people partner, compensation, benefits, learning, personal,
    workplace, personalwesen, ressources humaines, 人力资源, 人力, 人事, 招聘, 人才, 培训, 薪酬, 人資, 総務, 採用`,
  ],
  [
    'legal',
    `legal, general counsel, counsel, attorney, lawyer, paralegal, compliance, privacy, regulatory, regulatory affairs,
    clo, chief legal officer, corporate secretary, contracts, recht, rechtsanwalt, juriste, 法务, 法務, 法律, 合规, 律师, 董事会秘书, 知识产权`,
  ],
  [
    'operations',
    `operations, coo, chief operating officer, operating, ops, business operations, administration, office, office manager,
    facilities, administrative, program, project manager, project management, project, plant, production, manufacturing,
    quality, field service, service, maintenance, betrieb, produktion, projektleitung, verwaltung, sekretariat, assistenz, 运营, 營運, 运维运营, 行政, 生产, 生產, 制造, 质量, 品质,
    项目, 項目, 项目经理, 首席运营官, 后勤, 生産, 製造, 業務部`,
  ],
  [
    'supply_chain',
    `supply chain, procurement, purchasing, logistics, sourcing, buyer, warehouse, distribution, inventory, shipping,
    transportation, fulfillment, einkauf, einkäufer, logistik, achats, logistique, 供应链, 采购, 採購, 物流, 仓储, 仓库, 運籌, 調達, 購買`,
  ],
  [
    'research',
    `research, researcher, scientist, research scientist, chief scientist, chief scientific officer, chief medical officer, clinical,
    medical, science, research engineer, forschung, recherche, 研究, 研究员, 科学家, 首席科学家, 医学, 临床, 研究開発`,
  ],
  [
    'design',
    `design, designer, product designer, product design, ux, ui, ux designer, ui designer, ux researcher, user experience,
    user research, creative, creative director, art director, graphic, graphic designer, visual designer, 设计, 设计师, 設計, 視覺,
    交互, 美工, 视觉, 创意, デザイン, デザイナー`,
  ],
]);
