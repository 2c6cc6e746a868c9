/** Words of the data page, in Traditional Chinese. */
import { grouped } from '../../../../../shared/format/grouped.ts';
import type { DataWords } from './en.ts';

export const dataZhHant: DataWords = {
  about: '團隊儲存的全部內容都可以匯出為一個檔案，也可以再匯入。',
  out: '匯出全部',
  outAbout:
    '一個 zip 檔案，每張表一個檔案，每行一條記錄（JSON Lines）：潛在客戶、公司、人員、頁面、備註、變更記錄、設定。不含任何金鑰。已刪除的人員不在其中。',
  export: '匯出全部',
  exporting: (size) => `已接收 ${size}…`,
  exported: (size) => `完成：${size}。檔案已在您的下載中。`,
  stop: '停止',
  stopped: '已停止，沒有留下任何內容。',
  in: '匯入匯出檔案',
  inAbout:
    '適用於還沒有潛在客戶的團隊：新的 Worker，或資料遺失後的恢復。各行按原樣匯入，已刪除的人員不會恢復。不含事件推送、邀請和瀏覽器。',
  choose: '選擇檔案',
  chosen: (name, size) => `${name}，${size}`,
  import: '匯入',
  importing: '正在匯入。請保持此頁面開啟：可能需要幾分鐘。',
  imported: (rows) => `完成：已匯入 ${grouped(rows)} 行。`,
  since: (seconds) =>
    seconds < 60 ? `已用 ${seconds} 秒` : `已用 ${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`,
  broken:
    'Worker 答覆之前連線中斷，部分內容可能已經匯入。請查看潛在客戶清單：如果為空，請再次匯入同一檔案，任何一行都不會重複。',
  tables: {
    members: '成員',
    lists: '清單',
    views: '已儲存的篩選',
    captures: '已儲存的頁面',
    accounts: '公司',
    account_keys: '識別鍵',
    account_suggestions: '可能是同一家的公司',
    signals: '訊號',
    notes: '備註',
    lead_changes: '潛在客戶變更記錄',
    audit: '操作日誌',
    suppressions: '再次讀取的封鎖',
    erasures: '刪除回執',
    leads: '潛在客戶',
  },
  csv: '潛在客戶表格',
  csvAbout:
    '適用於 Excel、HubSpot 或 Salesforce，可按所選篩選匯出：在潛在客戶清單上方的工具列中。CRM 的 CSV 也在那裡匯入。',
  toList: '前往潛在客戶清單',
};
