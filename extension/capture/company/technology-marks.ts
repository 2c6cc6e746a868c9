/** Marks by which a page tells what its company runs: hosts and paths of scripts and images, and the generator's name. Own observations. */

/** By kind, a name and its marks: parts of an address, lower case. A mark that begins with `=` is of the generator's name. */
const table = `
crm|HubSpot|js.hs-scripts.com,js.hsforms.net,js.hs-analytics.net,js.hsadspixel.net,js.hscollectedforms.net,.hubspotusercontent
crm|Salesforce|service.force.com,.my.salesforce.com,.salesforceliveagent.com,c.la1-
crm|Zoho|salesiq.zoho,.zohopublic.,.zohocdn.com,crm.zoho
crm|Pipedrive|.pipedrive.com,leadbooster-chat
crm|Dynamics 365|.dynamics.com,mktdplp102cdn
crm|纷享销客|.fxiaoke.com
crm|销售易|.xiaoshouyi.com
marketing automation|Marketo|munchkin.marketo.net,.mktoresp.com,.marketo.com
marketing automation|Pardot|pi.pardot.com,.pardot.com,go.pardot
marketing automation|Eloqua|.eloqua.com,.en25.com
marketing automation|ActiveCampaign|trackcmp.net,.activehosted.com
marketing automation|Mailchimp|chimpstatic.com,.list-manage.com,mc.us
marketing automation|Klaviyo|static.klaviyo.com,.klaviyo.com
marketing automation|Brevo|sibautomation.com,.sendinblue.com,.brevo.com
marketing automation|Braze|js.appboycdn.com,.braze.com
marketing automation|Iterable|.iterable.com
marketing automation|Customer.io|assets.customer.io
marketing automation|致趣百川|.scrmtech.com
analytics|Google Analytics|google-analytics.com,googletagmanager.com/gtag
analytics|Google Tag Manager|googletagmanager.com/gtm,googletagmanager.com/ns
analytics|Adobe Analytics|.omtrdc.net,assets.adobedtm.com,/s_code.js
analytics|Matomo|/matomo.js,/piwik.js,.matomo.cloud
analytics|Plausible|plausible.io/js
analytics|Mixpanel|cdn.mxpnl.com,cdn4.mxpnl.com
analytics|Amplitude|cdn.amplitude.com
analytics|Segment|cdn.segment.com
analytics|Heap|cdn.heapanalytics.com,heap-api.com
analytics|Hotjar|static.hotjar.com,script.hotjar.com
analytics|FullStory|fullstory.com/s/fs.js,edge.fullstory.com
analytics|Microsoft Clarity|clarity.ms
analytics|PostHog|.posthog.com
analytics|Pendo|cdn.pendo.io,.pendo.io
analytics|Yandex Metrica|mc.yandex.ru
analytics|New Relic|js-agent.newrelic.com,bam.nr-data.net
analytics|Sentry|browser.sentry-cdn.com,js.sentry-cdn.com
analytics|百度统计|hm.baidu.com
analytics|友盟|.umeng.com,.cnzz.com
analytics|神策数据|.sensorsdata.cn,sensorsdata.min.js,.sensorsdata.com
analytics|GrowingIO|assets.giocdn.com,.growingio.com
analytics|51.LA|js.users.51.la,sdk.51.la
advertising|Meta Pixel|connect.facebook.net
advertising|LinkedIn Insight|snap.licdn.com,px.ads.linkedin.com
advertising|Google Ads|googleadservices.com,googleads.g.doubleclick.net
advertising|Microsoft Advertising|bat.bing.com
advertising|X Ads|static.ads-twitter.com
advertising|TikTok Pixel|analytics.tiktok.com
advertising|AdRoll|.adroll.com
advertising|巨量引擎|.bytescm.com,analytics.oceanengine.com
sales intelligence|6sense|.6sc.co
sales intelligence|Demandbase|.demandbase.com,.company-target.com
sales intelligence|ZoomInfo|ws.zoominfo.com,.zoominfo.com/pixel
sales intelligence|Clearbit|.clearbit.com,.clearbitjs.com,.clearbitscripts.com
sales intelligence|Leadfeeder|.lfeeder.com
sales intelligence|Qualified|js.qualified.com
chat|Intercom|widget.intercom.io,js.intercomcdn.com
chat|Drift|js.driftt.com
chat|Zendesk|static.zdassets.com,.zendesk.com,v2.zopim.com
chat|LiveChat|cdn.livechatinc.com
chat|Crisp|client.crisp.chat
chat|tawk.to|embed.tawk.to
chat|Freshworks|wchat.freshchat.com,.freshworks.com,.freshdesk.com
chat|Tidio|code.tidio.co
chat|Olark|static.olark.com
chat|Userlike|.userlike.com,userlike-cdn
chat|网易七鱼|qiyukf.com,qiyukf.net
chat|美洽|.meiqia.com
chat|53客服|.53kf.com
chat|百度商桥|p.qiao.baidu.com,affim.baidu.com
chat|Udesk|.udesk.cn
chat|环信|.easemob.com
scheduling|Calendly|assets.calendly.com
scheduling|Chili Piper|.chilipiper.com
e-commerce|Shopify|cdn.shopify.com,.myshopify.com,=shopify
e-commerce|Magento|/static/version,/skin/frontend/,=magento
e-commerce|WooCommerce|/plugins/woocommerce/,=woocommerce
e-commerce|BigCommerce|.bigcommerce.com
e-commerce|PrestaShop|=prestashop,/modules/ps_
e-commerce|Salesforce Commerce Cloud|.demandware.net,/demandware.static/
e-commerce|有赞|.youzan.com,.yzcdn.cn
e-commerce|微盟|.weimob.com,.weimobcloud.com
payments|Stripe|js.stripe.com
payments|PayPal|paypal.com/sdk,paypalobjects.com
payments|Adyen|.adyen.com
payments|Klarna|.klarna.com,.klarnaservices.com
payments|Braintree|.braintreegateway.com
payments|Paddle|cdn.paddle.com
cms|WordPress|/wp-content/,/wp-includes/,=wordpress
cms|Drupal|/sites/default/files/,/core/misc/drupal,=drupal
cms|Joomla|/media/jui/,=joomla
cms|TYPO3|/typo3temp/,/typo3conf/,=typo3
cms|Webflow|assets-global.website-files.com,uploads-ssl.webflow.com,cdn.prod.website-files.com,=webflow
cms|Wix|static.wixstatic.com,static.parastorage.com,=wix.com
cms|Squarespace|static1.squarespace.com,assets.squarespace.com,=squarespace
cms|Ghost|=ghost
cms|Contentful|.ctfassets.net
cms|Sanity|cdn.sanity.io
cms|Sitecore|/sitecore/,/-/media/
cms|Adobe Experience Manager|/etc.clientlibs/,/content/dam/
cms|DNN|/portals/0/,/desktopmodules/
cms|Elementor|/plugins/elementor/
cms|织梦|/dedeajax,/templets/,=dedecms
cms|凡科|.faiusr.com,.faisco.
framework|Next.js|/_next/static,/_next/image
framework|Nuxt|/_nuxt/
framework|Gatsby|=gatsby
hiring|Greenhouse|boards.greenhouse.io,.greenhouse.io/embed
hiring|Lever|jobs.lever.co,api.lever.co
hiring|Ashby|jobs.ashbyhq.com
hiring|Workable|.workable.com
hiring|Personio|.jobs.personio.
hiring|BambooHR|.bamboohr.com
hiring|Moka|.mokahr.com
hiring|北森|.beisen.com,.italent.cn
network|Cloudflare|cdnjs.cloudflare.com/cdn-cgi,/cdn-cgi/,static.cloudflareinsights.com
network|Fastly|.fastly.net
network|Akamai|.akamaihd.net,.akamaized.net,go-mpulse.net
network|Amazon CloudFront|.cloudfront.net
network|阿里云|.alicdn.com,.aliyuncs.com
network|腾讯云|.myqcloud.com,.qcloud.com
consent|OneTrust|cdn.cookielaw.org,.onetrust.com
consent|Cookiebot|consent.cookiebot.com
consent|Usercentrics|.usercentrics.eu
experiments|Optimizely|cdn.optimizely.com
experiments|VWO|.visualwebsiteoptimizer.com
`;

export interface TechnologyMark {
  name: string;
  kind: string;
  /** Parts of a script's or an image's address, lower case. */
  addresses: readonly string[];
  /** Beginnings of the generator's name, lower case. */
  generators: readonly string[];
}

export const technologyMarks: readonly TechnologyMark[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [kind = '', name = '', marks = ''] = row.split('|');
    const all = marks.split(',');
    return {
      name,
      kind,
      addresses: all.filter((mark) => !mark.startsWith('=')),
      generators: all.flatMap((mark) => (mark.startsWith('=') ? mark.slice(1) : [])),
    };
  });
