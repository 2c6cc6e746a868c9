/** Words of the devices' page, in Traditional Chinese. */
import type { DevicesWords } from './en.ts';

export const devicesZhHant: DevicesWords = {
  about: '每個已連線的瀏覽器都有自己的金鑰。不再使用的，請中斷連線。',
  own: '您的瀏覽器',
  here: (device) => `${device}（目前瀏覽器）`,
  created: (when) => `連線於${when}`,
  used: (when) => `最近使用：${when}`,
  until: (when) => `有效期至 ${when}`,
  revoke: '中斷連線',
  revokeWhat: (device) =>
    `${device} 從下一次請求起即被拒絕。其中待傳送的內容會留在該裝置上，重新連線後再傳送。`,
  revoked: (device) => `${device} 已中斷連線。`,
  rotate: '續期',
  rotateWhat: '此瀏覽器將獲得新金鑰，有效期再延長 90 天。新金鑰開始使用後，舊金鑰即失效。',
  rotated: (until) => `已續期：此瀏覽器的連線有效期至 ${until}。`,
  approve: '用代碼允許另一個瀏覽器連線',
  approveAbout: '另一個瀏覽器會顯示八個字母。請在此輸入，且只核准您眼前的瀏覽器。',
  code: '代碼',
  codeHint: 'BCDF-GHJK',
  look: '查詢',
  waits: (device) => `${device} 正在等待連線。`,
  canDo: (name, role) =>
    `它將以 ${name}（${role}）的身分操作：檢視所有潛在客戶、儲存頁面、修改潛在客戶，以及您的角色可做的其他事情。您可以隨時在上方中斷它。`,
  letIn: '允許連線',
  turnAway: '拒絕',
  isIn: (device) => `已允許 ${device} 連線。它取得金鑰後會顯示在上方。`,
  isOut: (device) => `已拒絕 ${device}。`,
  pair: '用連結連線您的另一個瀏覽器',
  pairAbout: '在另一個瀏覽器中開啟連結，然後點按那裡的 Whynow 圖示。',
  makeLink: '產生連結',
  link: '配對連結',
  linkAbout: (clock) =>
    `僅顯示這一次。連結只能使用一次，有效期至 ${clock}，開啟它的人將以您的身分連線：請勿交給他人。`,
  team: '團隊的瀏覽器',
  teamAbout: '筆電遺失？在這裡中斷其瀏覽器。',
  alone: '團隊中還沒有其他人。請在「團隊」頁面邀請成員。',
  none: '沒有已連線的瀏覽器。',
};
