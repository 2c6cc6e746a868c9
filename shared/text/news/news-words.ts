/** Words by which `news-kinds.ts` tells one kind of business news from another, English and Chinese, most telling kind first. */
import type { NewsSignalKind } from '../../words.ts';
import { inRow, pattern, unlessNext } from '../pattern.ts';

export type ToldKind = Exclude<NewsSignalKind, 'observation'>;

const office = inRow(
  [
    /chief \w+(?: [\w&]+){0,3} officer|chief executive|C[EFTOMIPR]O|CHRO|CISO|president|chairman/,
    /chairwoman|chair of the board|managing director|general manager|vice president/,
    /SVP|EVP|VP of|head of|board of directors|country manager|general counsel/,
    inRow(
      [
        /medical|executive|sales|marketing|technical|finance|operations|regional|commercial/,
        /creative|clinical/,
      ],
      / director/,
    ),
  ],
  /(?![\p{L}])/u,
);

/** The last pattern of each kind is Chinese. */
export const table: readonly (readonly [ToldKind, readonly RegExp[]])[] = [
  [
    'acquisition',
    [
      pattern(
        'iu',
        /\b/,
        [
          /acquires?|acquired|acquiring|acquisition of|acquisition by/,
          /(?:closes?|closed|completes?|completed|finali[sz]es) (?:its |the )?(?:[\p{L}\d-]{1,20} ){0,3}acquisition/u,
          /(?:agree[sd]?|agreement) to (?:buy|purchase|merge)|buys|bought/,
          /purchases (?:an? |the )?(?:majority|controlling|all|\d)|takeover of/,
          /(?:majority|controlling) (?:stake|interest|share) in|merges? with|merging (?:\w+ )?with/,
          /merger (?:with|of|to)|strategic merger|announces? merger/,
        ],
        /\b/,
      ),
      /(?:宣布|完成|拟|将|已|成功|正式)?(?:收购|并购(?!重组|市场|基金|贷款|协同)|併購)(?!方|案)/u,
    ],
  ],
  [
    'layoffs',
    [
      pattern('i', /\b/, [
        /lay(?:s|ing)? ?offs?|laid off|job cuts/,
        /cut(?:s|ting)? (?:about |around |nearly |up to )?[\d,.]+\s?(?:%|percent|jobs|positions|employees|workers|staff)/,
        inRow(
          [/cut|cuts|cutting|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|shed(?:s|ding)?|axe[sd]?/],
          /\b.{0,40}\b(?:workforce|staff|headcount|employees)/,
        ),
        /redundanc(?:y|ies)/,
        /reduc(?:e|es|ing|tion in) (?:its |the |our )?(?:global )?(?:workforce|headcount|staff)/,
        /\breductions? in force/,
      ]),
      /裁员|裁員|人员优化|(?:缩减|精简|裁撤|裁减)[^，。；]{0,14}(?:人员|编制|员工|岗位|团队|部门)|(?:裁撤|裁减)[^，。；]{0,6}\d/u,
    ],
  ],
  [
    'executive',
    [
      pattern(
        'iu',
        /\b/,
        [
          /appoint(?:s|ed|ments? of|ing)?|nam(?:es|ed|ing)|hires?|hired|promot(?:es|ed)/,
          /welcom(?:es|ed|ing)|taps|elects?|elected|join(?:s|ed)|announces?|adds|addition of|recruits/,
        ],
        /\b.{0,120}\b(?:as|to|its|new|interim|the)?\b.{0,40}/,
        office,
      ),
      pattern('iu', office, /.{0,60}\b/, [
        /steps? down|stepping down|resigns?|resigned|retires?\b|departs?|leaves|to leave|succeeds?/,
        /takes over|transition/,
      ]),
      pattern('iu', /\b(?:new|interim) /, office),
      /\b(?:leadership|management|executive|board) (?:changes?|appointments?|transitions?|succession)\b/i,
      pattern('u', [
        /(?:任命|聘任|委任|出任|接任|就任|担任|兼任|升任|加盟|辞任|辞职|离职|卸任|接替|上任|接掌|换帅).{0,40}(?:首席|CEO|CFO|CTO|COO|总裁|总经理|董事长|执行官|副总裁|总监|掌门|行政总裁|执行长|社长)/,
        /(?:首席\p{Script=Han}{2,4}官|CEO|CFO|CTO|COO|总裁|总经理|董事长).{0,20}(?:任命|聘任|委任|出任|接任|就任|辞任|辞职|离职|卸任|接替|上任|交棒|易帅)/u,
      ]),
    ],
  ],
  [
    'approval',
    [
      pattern('i', [
        inRow(
          /\b/,
          [
            /receives?|received|earns?|earned|lands?|landed|nabs|wins?|won|granted|secures?|secured/,
            /gains?|gets|obtains?|obtained|announces?|announced/,
          ],
          /\b.{0,60}\b/,
          [/FDA|EMA|MHRA|PMDA|NMPA|CE[- ]mark|510\(k\)|regulatory|marketing|regulator|EU|licen[cs]e/],
          /\b.{0,30}\b(?:approval|clearance|authori[sz]ation|certification|designation|mark)\b/,
        ),
        inRow(
          /\b/,
          [/FDA(?!-)|EMA|MHRA|European Commission|Food and Drug Administration|regulators?/],
          /\b.{0,20}\b(?:has |have )?(?:approve[sd]?|clear(?:s|ed)|authori[sz]e[sd]|grants?|granted)\b/,
        ),
        /\b(?:banking|e-money|payment institution|operating|broker) licen[cs]e (?:from|by|in)\b/,
      ]),
      /(?:获|获得|取得|通过|收到)[^，。；]{0,24}(?:药监局|NMPA|FDA|CE|证监会|银保监会|央行|监管)[^，。；]{0,16}(?:批准|认证|许可|核准|注册证|批件|上市)|(?:获批(?:上市|准)?|注册证|临床试验批件|获批)/u,
    ],
  ],
  [
    'award',
    [
      pattern('i', [
        inRow(
          /\b/,
          [
            /wins?|won|earns|receives?|received|awarded|honou?red|(?<!ly )recogni[sz]ed|named|ranked|selected/,
            /certified|shortlisted|finalist/,
          ],
          /\b.{0,100}\b/,
          [
            /awards?|prize|best|top \d+|leader in|winner|medal|honou?r/,
            /list(?! (?:its|on|the|in|common|shares))|magic quadrant|contract|(?<!mini-)tender(?! offer)/,
            /certification/,
          ],
          /\b/,
        ),
        /\b(?:award|prize)[- ]winners?\b/,
        /\b(?:signs?|signed|secures?|secured|lands?|landed|bags?|bagged)\b.{0,60}\b(?:contracts?|tender(?! offer)|supply agreement)\b/,
        /\bcontract (?:award|win|announcement)\b|\bnew contracts? (?:with|from)\b|\b(?:supply|systems?|service|framework) contract\b/,
        /\brecogni[sz]ed .{0,60} as\b|\bgreat place to work\b/,
        /\bprize\b.{0,60}\b(?:awarded|winners?|won)\b/,
      ]),
      /中标|中選|中选|中標|招标结果|成交(?:公告|供应商)|荣获|榮獲|获奖|獲獎|斩获.{0,20}(?:奖|大奖)|入选.{0,30}(?:榜|名单|强)|获.{0,30}(?:奖|称号|认证|殊荣)|(?:大奖|金奖|奖项)/u,
    ],
  ],
  [
    'office',
    [
      pattern('i', [
        inRow(
          /\b/,
          [
            /opens|(?<=\b(?:to|will|an?d) )open|opened|opening|inaugurat\w+|breaks ground on|sets? up|establish(?:es|ed|ing)?/,
            /expand(?:s|ed|ing)?|launch(?:es|ed)?|relocat\w+|moves?|builds?/,
            /new(?! (?:hampshire|york|jersey|zealand|mexico|orleans|delhi|england))/,
          ],
          /\b.{0,70}\b/,
          [
            /(?<!['’]s?\s|of the |family )offices?(?!\s(?:brokerage|leasing|workers?|chairs?|software|suites?|productivity|politics|hours|jobs?|work|managers?|said|of the))/,
            /headquarters|hq|R&D\)? cent(?:re|er)|research (?:and development )?cent(?:re|er)/,
            /development cent(?:re|er)|innovation hub|data cent(?:re|er)s?|hub|factory|(?<!power |to )plant/,
            /facility|campus|warehouse/,
          ],
          /\b/,
        ),
        inRow(
          /\b(?:opens|opened|to open|breaks ground on|opening of)\b.{0,60}\b/,
          [/locations?|branch|showroom|flagship|stores?|clinic|hotel|restaurant/],
          /\b/,
        ),
        /\bgrand opening\b|\blaunch(?:es|ed) .{3,40} (?:location|showroom)\b/,
        inRow(
          /\bexpand(?:s|ed|ing|sion)?\s(?:in)?to\s(?:the\s)?/,
          [
            /us|uk|europe|asia|africa|latin america|north america|middle east|china|japan|india|germany/,
            /france/,
          ],
          /\b/,
        ),
      ]),
      pattern('u', [
        /(?:总部|办公室|分公司|子公司|研发中心|研究院|生产基地|产业园|工厂|基地|办事处|门店|旗舰店)\s?.{0,24}(?:落户|落地|启用|开业|揭牌|成立|奠基|投产|开工|入驻|封顶|搬迁|乔迁)/,
        /(?:落户|启用|设立|开设|新建|建设|兴建|建造|入驻|投建|布局|搬迁至).{0,24}(?:总部|办公室|分公司|研发中心|基地|工厂|办事处)/,
      ]),
    ],
  ],
  [
    'partnership',
    [
      pattern(
        'i',
        /\b/,
        [
          /partners? (?:with|on|up)|partnered (?:with|to|on|up)|partnering (?:with|to|on)|partnership|partnerships with/,
          /partner to (?:advance|bring|build|create|deliver|develop|expand|launch|offer|provide)/,
          /(?:strategic|business) alliance|expan(?:ds|sion of) (?:\w+ ){0,4}relationship with|collaborat(?:es?|ion|ing) (?:with|between)|teams? up (?:with|on|to)|joins? forces/,
          /joint venture|integration with|corporate partner/,
          /(?:selected|chosen|named|selects|chooses)\b.{0,80}\bpartner|memorandum of understanding|MoU/,
        ],
        /\b/,
      ),
      pattern('u', [
        /战略合作|(?:与|和)[^，,。；;]{2,50}(?:达成)?合作(?=[，,。]|$)|戰略合作|合作协议/,
        /合作伙伴(?!数|们?\s?\d)|达成.{0,16}(?:合作|协议)|签约/,
        /(?:(?:与|和|同|跟).{2,40}签署.{0,24}(?:协议|备忘录)|签署.{0,24}(?:合作|谅解)(?:协议|备忘录))/,
        /联手|携手|牵手|共建|合资/,
      ]),
    ],
  ],
  [
    'launch',
    [
      pattern(
        'i',
        /\b/,
        [
          /launch(?:es|ed|ing)?(?!\s(?:failure|pad|site))|introduc(?:es|ed|ing)|unveil(?:s|ed|ing)?/,
          inRow(
            /(?<!news |press |media |latest |recent |all |our |new )/,
            [/releas(?:es|ing)|released(?=\s(?:its|the|an?|new|version|v?\d))/],
            /(?!\s(?:\w{1,12}\s){0,3}(?:report|study|statement|video|findings|results|survey|letter|update|data|figures)s?\b)/,
          ),
          /rolls? out|debuts?|now available|general(?:ly)? availab\w+|public beta/,
          /new (?:product|feature|version|platform|plan)/,
        ],
        /\b/,
      ),
      /\b[Rr]eleased\s\p{Lu}/u,
      pattern('u', [
        inRow(
          /发布/,
          unlessNext(
            /时间|日期|前|者|会|于|人|平台/,
            /[^，。]{0,14}(?:内容|报告|报道|视频|文章|声明|消息|帖|财报|预告|数据|公告|指南|论文|信息|进展|警告|研报|名册|榜单|规划|意见|通知|条例)/,
          ),
          /(?!《[^》]{0,80}(?:报告|意见|通知|办法|规定|规划|指南|条例|细则|白皮书))(?![^，。；]{0,30}(?:业绩|年报|季报|调价函|战略|路线图|成果)(?:公告|布局)?(?:[，。；、：\s]|$|称|显示))/,
        ),
        /發布(?!時間|日期|者|會|於)|推出|上线|上市(?=新品)|首发|亮相|开售|发售|面世|问世/,
      ]),
    ],
  ],
];
