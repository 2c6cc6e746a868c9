/** Words of the data page, in Chinese. */
import { grouped } from '../../../../../shared/format/grouped.ts';
import type { DataWords } from './en.ts';

export const dataZh: DataWords = {
  about: '团队保存的全部内容都可以导出为一个文件，也可以再导入。',
  out: '导出全部',
  outAbout:
    '一个 zip 文件，每张表一个文件，每行一条记录（JSON Lines）：线索、公司、人员、页面、备注、变更记录、设置。不含任何密钥。已删除的人员不在其中。',
  export: '导出全部',
  exporting: (size) => `已接收 ${size}…`,
  exported: (size) => `完成：${size}。文件已在您的下载中。`,
  stop: '停止',
  stopped: '已停止，没有留下任何内容。',
  in: '导入导出文件',
  inAbout:
    '适用于还没有线索的团队：新的 Worker，或数据丢失后的恢复。各行按原样导入，已删除的人员不会恢复。不含事件推送、邀请和浏览器。',
  choose: '选择文件',
  chosen: (name, size) => `${name}，${size}`,
  import: '导入',
  importing: '正在导入。请保持此页面打开：可能需要几分钟。',
  imported: (rows) => `完成：已导入 ${grouped(rows)} 行。`,
  since: (seconds) =>
    seconds < 60 ? `已用 ${seconds} 秒` : `已用 ${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`,
  broken:
    'Worker 答复之前连接中断，部分内容可能已经导入。请查看线索列表：如果为空，请再次导入同一文件，任何一行都不会重复。',
  tables: {
    members: '成员',
    lists: '列表',
    views: '已保存的筛选',
    captures: '已保存的页面',
    accounts: '公司',
    account_keys: '识别键',
    account_suggestions: '可能是同一家的公司',
    signals: '信号',
    notes: '备注',
    lead_changes: '线索变更记录',
    audit: '操作日志',
    suppressions: '再次读取的屏蔽',
    erasures: '删除回执',
    leads: '线索',
  },
  csv: '线索表格',
  csvAbout:
    '适用于 Excel、HubSpot 或 Salesforce，可按所选筛选导出：在线索列表上方的工具栏中。CRM 的 CSV 也在那里导入。',
  toList: '前往线索列表',
};
