/** The notice of Art. 14 GDPR, to be sent by the team; what is in [brackets] is filled in for each person. */
import type { PrivacySettings } from '../../shared/api/privacy.ts';

export const noticeText = (
  workspace: string,
  { contact, retentionMonths: months }: PrivacySettings,
): { en: string; zh: string } => ({
  en: `Dear [name],

${workspace} keeps your name, your role at [company] and the words that say so. We found them on [source] on [date], a page that is open to the public or that a colleague of ours had open.

We keep this to decide whether to offer your company our products, which is our legitimate interest (Art. 6(1)(f) GDPR). Only our own team sees it. It is deleted on [kept until]: ${months} months after we first read it, and looking at it or reading it again does not extend that.

You may ask what we keep, have it corrected, moved or erased, and object to it at any time, without a reason: write to ${contact ?? '[contact]'}. Once you object, it is erased and not read again. You may also complain to your data protection authority.`,
  zh: `[name] 您好：

${workspace} 保存了您的姓名、您在 [company] 的职务，以及说明这些内容的原文。这些内容是我们于 [date] 在 [source] 上看到的，该页面为公开页面，或由我们的同事打开。

我们保存这些内容，是为了判断是否向贵公司介绍我们的产品，这属于我们的正当利益（《通用数据保护条例》第 6 条第 1 款 f 项）。只有我们自己的团队可以看到。这些内容将在 [kept until] 删除，即首次读取后 ${months} 个月；查看或再次读取都不会延长该期限。

您可以随时要求查询、更正、转移或删除这些内容，也可以随时提出反对，无需说明理由，请联系 ${contact ?? '[contact]'}。提出反对后，内容会被删除，且不再读取。您也可以向数据保护机构投诉。`,
});
