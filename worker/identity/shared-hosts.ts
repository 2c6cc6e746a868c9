/** Hosts that stand for no one company: what is found on them says nothing of who it is about. */

/** The whole domain is shared: mail, networks, job boards, directories, page hosts. */
const shared = new Set(
  `
  gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com aol.com
  proton.me protonmail.com gmx.com gmx.de gmx.net web.de t-online.de mail.com mail.ru yandex.ru yandex.com
  fastmail.com hey.com zohomail.com orange.fr wanadoo.fr free.fr laposte.net libero.it naver.com daum.net hanmail.net
  rediffmail.com comcast.net btinternet.com bigpond.com qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn
  sohu.com 139.com 189.cn aliyun.com tom.com
  linkedin.com lnkd.in twitter.com x.com t.co facebook.com fb.com fb.me instagram.com threads.net youtube.com youtu.be
  tiktok.com douyin.com weibo.com weibo.cn wechat.com xiaohongshu.com zhihu.com bilibili.com kuaishou.com maimai.cn
  reddit.com pinterest.com medium.com quora.com github.com gitlab.com xing.com viadeo.com whatsapp.com wa.me t.me
  telegram.me discord.com discord.gg line.me
  indeed.com glassdoor.com glassdoor.de glassdoor.co.uk monster.com monster.de stepstone.de ziprecruiter.com dice.com
  wellfound.com angel.co welcometothejungle.com builtin.com simplyhired.com careerbuilder.com reed.co.uk totaljobs.com
  seek.com.au jobstreet.com naukri.com zhipin.com lagou.com liepin.com 51job.com zhaopin.com 58.com nowcoder.com
  shixiseng.com workatastartup.com
  crunchbase.com pitchbook.com tracxn.com g2.com capterra.com producthunt.com wikipedia.org wikidata.org
  tianyancha.com qcc.com qixin.com itjuzi.com
  linktr.ee bit.ly about.me notion.so forms.gle archive.org archive.ph
  `
    .trim()
    .split(/\s+/),
);

/** The domain itself is its company; what lies under it is its customers', often on shared paths. */
const landlords = new Set(
  `
  greenhouse.io lever.co ashbyhq.com workable.com smartrecruiters.com recruitee.com personio.com personio.de
  bamboohr.com teamtailor.com jobvite.com icims.com myworkdayjobs.com myworkdaysite.com workday.com breezy.hr
  applytojob.com taleo.net successfactors.com successfactors.eu join.com softgarden.io rippling.com pinpointhq.com
  comeet.com oraclecloud.com mokahr.com beisen.com zhiye.com hotjob.cn feishu.cn
  google.com baidu.com apple.com microsoft.com yahoo.co.jp atlassian.net zendesk.com freshdesk.com intercom.help
  gitbook.io statuspage.io hs-sites.com hubspotpagebuilder.com notion.site substack.com wordpress.com tumblr.com
  blogspot.com weebly.com squarespace.com wixsite.com site123.me jimdo.com strikingly.com godaddysites.com typeform.com
  eventbrite.com ycombinator.com
  `
    .trim()
    .split(/\s+/),
);

/** @param domain the registrable domain of `host`. */
export const isSharedHost = (host: string, domain: string): boolean =>
  shared.has(domain) || (landlords.has(domain) && host !== domain && host !== `www.${domain}`);
