/** Words of the dashboard at /app, in traditional Chinese. */
import type { WebWords } from './en.ts';

export const webZhHant: WebWords = {
  title: '您與此瀏覽器',
  signedIn: '已登入',
  as: (member, workspace) => `${workspace} 的 ${member}`,
  signOut: '登出',
  signIn: '登入',
  help: '貼上您的邀請連結或配對連結：由管理員提供，或在已登入瀏覽器的「裝置」頁產生。連結只能使用一次。',
  kept: '此瀏覽器保存的內容',
  keptLines: [
    '您的登入狀態，最長九十天，保存在指令碼無法讀取、其他網站無法傳送的 Cookie 中。',
    '您在此選擇的語言，以及您上次檢視各客戶的時間。此瀏覽器不保存任何潛在客戶、備註或個人資料。',
    '只有擴充功能能讀取網頁。沒有擴充功能時，您可以檢視和編輯團隊已儲存的內容。',
  ],
};
