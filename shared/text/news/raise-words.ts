/** Words by which `raise.ts` tells a funding round from the rest, English and Chinese. */
import { captured, inRow, pattern } from '../pattern.ts';

export const verb = pattern(
  'giu',
  /(?<![\p{L}])(?:(?:has|have|had|just|also|recently|successfully|now|said it|announces?|announced)\s){0,3}/u,
  captured(
    /(?<!\bto |can |will )raise(?= [$€£]\d)|rais(?:e[sd]|ing)|secure[sd]|clos(?:e[sd]|ing)|land(?:s|ed)|nab(?:s|bed)|bag(?:s|ged)|gets|got/,
    /receive[sd]|score[sd]|snag(?:s|ged)|takes|took|grab(?:s|bed)/,
    /brings in|brought in|attract(?:s|ed)|adds/,
    /tacked on|complete[sd]|conclude[sd]|finali[sz]ed|net(?:s|ted)|wins/,
    /collects|pockets|bank(?:s|ed)|clinche[sd]/,
    /(?:haul|pick|pull|reel|rake|scoop|tuck|lock|round|whip)(?:s|p?e?d)? (?:in|up|away|down)|garner(?:s|ed)|draws|obtain(?:s|ed)/,
    /amass(?:es|ed)|seal(?:s|ed)|procure[sd]|hits/,
    /tops|(?:been |was |were )(?:secured|raised|closed|provided)|announc(?:e[sd]?|ing)/,
    /extended|unveils|reaches|reels/,
  ),
  /(?![\p{L}])/u,
);
export const noun =
  /\b(?:funding|financing|fundraise|fundraising|round|series [a-k]|seed|investment|capital(?! one)|funds|coffers)\b/i;
export const from = /\b(?:led by|from|backed by)\s/i;
export const invests =
  /(?<![\p{L}])(?:invests|invested|investing|to invest|led|leads|is leading|lead(?= [$€£]))(?![\p{L}])/iu;
export const passive =
  /\b(?:has|have) been (?:secured|raised|closed|landed)\b|\bw(?:as|ere) (?:secured|raised|closed) by\b/i;
export const announces = pattern(
  'i',
  /\b/,
  [
    /today|announc\w+|thrilled|excited|delighted|proud|pleased|happy|just|this (?:morning|week)/,
    /on (?:mon|tues|wednes|thurs|fri)day|new (?:round|funding|financing|investment)|confirmed/,
    /latest (?:funding|round|financing)|(?:from|out of) stealth/,
  ],
  /\b/,
);

export const notRound = pattern(
  'i',
  /\b/,
  [
    /(?:address(?:es)?|wallets?|hackers?) (?:\w+ ){0,2}(?:received|got)/,
    /IPO|public offering|secondary offering|went public/,
    /go(?:es|ing)? public|listed on|convertible (?:senior )?notes?|senior notes|debentures?/,
    /prices? (?:its |of )?(?:offering|shares)|pricing of|underwriters?/,
    /(?:stock|share|equity|bond|debt) (?:sale|offering|deal)s?/,
    /(?:sell(?:s|ing)?|sold|selling) [^.]{0,30}(?:stock|bonds)|bonds?|at-the-market|PIPE/,
    /the offering|grant(?:s|ed)?\b|donat\w+|charit\w+|philanthrop\w+|pledg\w+|kickstarter/,
    /indiegogo|crowdfund\w*|scholarships?|quarterly|quarter results|data ?cent(?:er|re)/,
    /settlement|lawsuit|fine[ds]?\b of|stimulus|bailout|budget|tax(?:es|payers?)?\b/,
    /bankruptcy|prize|competition|contest|contracts?|tender|warrants?|verdicts?/,
    /(?:million|billion|\d[mb]n?) (?:[a-z-]{1,20} ){0,2}(?:partnership|order)|presales?/,
    /food banks?|galas?|fundraising (?:campaigns?|drives?|events?|goals?)/,
    /direct offering|promissory notes?|(?:Department|Ministry) of|DoD|NIH|campaign finance/,
    /election|National (?:Institutes|Science)|mortgages?|refinanc\w+|repa(?:id|ys?|yments?)/,
    /project financ\w+|(?:land|bridge|construction) loans?|leases?|contributions from/,
    /(?:the|its|of|complet\w+|announc\w+)[^.,;]{0,30}\b(?:sale|divestiture) of|buyout/,
  ],
  /\b/,
);
/** What a listed company places with investors is no round. */
export const ticker = /\((?:[\w .]{0,12}\b(?:NASDAQ|NYSE|OTC\w*|TSXV?|CSE|ASX|LSE|AIM)\b)[^)]{0,60}\)/i;
export const placement = /\b(?:placement|offering|credit facility|notes?)\b/i;
export const bought =
  /\b(?:acquir(?:e|es|ed|ing)|acquisition (?:of|by)|(?:asset|million|billion) acquisition|takeover|merger|buyout|buys|bought)\b/i;
export const fundOfMoney = pattern('iu', [
  // The sign is looked for before what stands ahead of it: signs are few.
  /(?=[$€£])(?<!\b(?:from|by|of|with|through)\s(?:\w{1,20}\s){0,3})[$€£]\s?\d[\d.,]{0,15}\s?(?:million|billion|[mb]n?)?\s(?!in\s)(?:[\p{L}-]{2,20}\s){0,2}(?<!\bto\s)funds?(?![\p{L}-])/u,
  inRow(/\b/, [
    inRow(
      [
        /venture|hedge|growth|debut|seed|new|first|second|third|fourth|early[- ]stage|private equity/,
        /investment|huge|its|VC|credit|buyout|infrastructure|development/,
      ],
      /\s(?:\w+\s)?fund\b(?!ing|rais|ed)/,
    ),
    /fund (?:[IVX]+|\d|of funds)\b|limited partners|\bLPs\b|fund (?:aimed|focused|close)/,
    /closes? (?:\w+\s){0,3}fund\b/,
    /to (?:back|invest in|fund) (?:[\w-]+\s){0,4}(?:startups?|founders|companies)\b/,
    /will (?:write|invest in|back) /,
  ]),
]);
export const unsure = pattern(
  'i',
  /\b/,
  [
    /(?:plans?|planning|seek(?:s|ing)|looking|hopes?|intends?|aims?|wants?|trying|about|expects?|failed|how) to/,
    /(?:is|are|was) (?:said|reported) to be|close to (?:\w+ing|a )|nearing|finali[sz]ing|if finali[sz]ed/,
    /in talks|negotiat\w+|letters? of intent|term sheet|non-binding|initiates?|entry into|rumou?r\w*/,
    /reportedly (?:in|seeking|looking|raising)|(?:may|might|could|would|set to) raise|(?:is|are) raising/,
    /should|if you|when you|you(?:['’]ve| have)? (?:raise|need)|^when\b|typically|usually|on average/,
    /startups (?:that|who)|(?:startup|companies|founders|alumni) (?:that|who) (?:has|have) raised/,
    /founders? (?:who|should|can|need)|most (?:startups|companies)|range from/,
    /the (?:average|median) (?:round|seed|startup|series)|who['’]ve (?:ever )?raised/,
    /(?:companies|startups) (?:have )?raised|did(?:n['’]t| not) (?:raise|close|get|secure)/,
    /(?:never|not|instead of|without|before) rais(?:e[ds]?|ing)/,
  ],
  /\b/,
);
export const past = pattern(
  'i',
  /\b/,
  [
    /previously|earlier (?:this|round|funding)|prior (?:to|round|funding)/,
    /last (?:year|month|summer|fall|spring|winter|raised)|(?:years?|months?) ago/,
    /had (?:previously )?raised|to date\b|in total|total(?:l?ing)? (?:of |funding)/,
    /so far|since (?:its |it was )?(?:inception|founding|founded|launch)|since 20\d\d|altogether/,
    /all told|collectively|combined/,
    /across (?:two|three|four|five|several|multiple|all|its|his|her|their) (?:\w+ )?(?:startups|companies|ventures|rounds|funds)/,
    /brings (?:its|the|total)|back in|throughout (?:his|her|their) career|at the time|was valued/,
    /over the years|originally|(?:weeks|months?|years?) after (?:raising|closing|securing)/,
  ],
  /\b/,
);

export const zhVerb =
  /(?:宣布|已|近日|日前|今日|正式|获悉|刚刚|最新|成功|再|连续|单轮|确认){0,3}(完成|获得|获(?!悉|知|取|准|利|益|奖)|拿到|斩获|收获|新获|融得|筹得|募得|融资|募资|筹资|筹集|投资|入股|注资|领投|拿下|到账)(?!的|方|者|人|机构)/gu;
export const zhNoun = /融资|轮|投资|注资|战投|资金|筹集|募集了|[募筹](?:资|得)/u;
export const zhStrong = /宣布|近日|日前|今日|今天|获悉|完成|刚刚|获得|拿到|最新|最近|本周|消息/u;
export const zhNot = pattern('u', [
  /IPO(?!\s?前)|首次公开|公开募股|招股|上市(?!公司)|挂牌|发行(?:股份|债券|票据|可转债)|定增/,
  /增发|配股|债券|可转债|票据|收购|并购|要约|补贴|资助|捐|众筹|票房|罚款|净利润|营收|财报/,
  /募投项目|募集资金(?:投资|使用|用途|总额|净额)/,
  /PPP|总投资(?!者|人|方)/,
  /预算|中标|贷款|授信|质押|回购|减持|增持|理财/,
]);
export const zhFund = pattern('u', [
  /(?:设立|成立|发起|募集|管理|首期|新|旗下|组建|签约)[^，。；]{0,24}(?:母基金|产业基金|投资基金|引导基金|基金)/,
  /基金(?:完成|首关|募集|规模|管理规模|首期)|(?:首|终|最终)关|(?:期|支)(?:人民币|美元)?基金/,
  /(?:Ventures|Capital|Partners|资本|创投)\s?(?:近日|日前|宣布|已|成功|完成|又|再|次)*(?:募集|筹集)/,
]);
export const zhUnsure = pattern('u', [
  /拟|欲|计划|有望|寻求|洽谈|传(?:闻|出)/,
  /(?:^|[，,？！：\s])传(?![统媒感播输说奇承真动世奶导销])|或将|将(?:于|在)|打算/,
  /正在(?:进行|寻求|筹备|洽谈)|预计|可能|如果|假如|想要|需要|未能|没有|据传|谋求|考虑|商谈|谈判/,
  /希望(?!\p{Script=Han}{0,4}(?:完成|获))|试图|投资支持|未来[\d一二三四五十]{1,3}年|启动(?:新)?(?:一)?轮|准备|失败|不可能|若/u,
]);
export const zhPast = pattern('u', [
  /此前|曾(?:经)?|去年|前年|早前|之前|(?<!完成)累计|总计|迄今|历史|至今|\d{4}\s?年(?!\s?\d)|同年|次年/,
  /翌年|(?:[天周月年]|星期)之?前|历经|先后|上一轮|彼时|当时|过去|总融资额|共(?:获得|完成|融资)/,
  /已经?历|早在|最后一轮|最近一轮融资是|上一?次融资/,
]);
