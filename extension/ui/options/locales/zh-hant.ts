/** Words of the options page, in Traditional Chinese. */
import type { OptionsWords } from './en.ts';

export const optionsZhHant: OptionsWords = {
  title: 'Whynow',
  connection: '連線',
  connectedTo: (workspace, origin) => `已連線到「${workspace}」（${origin}）`,
  as: (member, until) => `身分：${member}，有效期至 ${until}`,
  disconnect: '中斷連線',
  disconnected: '已中斷連線。待傳送的內容已保留。',
  pairLabel: '配對連結',
  pairHint: 'https://your-worker.example/pair#…',
  connect: '連線',
  pairHelp: '貼上 npm start 或管理員提供的連結。連結十分鐘內有效，僅可使用一次。',
  notLink: '這不是配對連結。它應類似 https://your-worker.example/pair#…',
  waiting: '等待傳送',
  privacy: '讀取什麼，傳送到哪裡',
  privacyLines: [
    '只有在某個頁面上點按圖示或按快速鍵時，才會在本瀏覽器中讀取該頁面。此時只會向您團隊的 Worker 查詢該公司網域的已知資訊，不傳送其他內容。',
    '只有按下「儲存」時才會傳送頁面：傳送的正是您看到並修改過的各項內容，只傳送到您團隊自己的 Worker，團隊成員可以看到。',
    '未點按的頁面不會被讀取，也從不向頁面寫入任何內容。對您選擇「一律用於…」的網站，開啟其頁面時會查詢其網域，已開啟的側邊面板會讀取該頁面。',
    '連線憑證和待傳送的頁面保存在本機擴充功能自己的儲存空間中。',
  ],
  leads: '開啟潛在客戶清單',
  language: '語言',
  languages: { auto: '依瀏覽器', en: 'English', zh: '简体中文', 'zh-Hant': '繁體中文' },
  linkedin: 'LinkedIn',
  linkedinLines: [
    '每個團隊預設為 0 級：對 LinkedIn 頁面只讀取分頁的網址和標題，以及您選取的文字。Whynow 不在其中執行任何程式碼。',
    '管理員可在工作台的隱私頁上檢視 LinkedIn 條款後開啟 1 級：此時還會讀取您所點按頁面可見的頁首。彈出視窗會說明頁面是依哪一級讀取的。',
    'LinkedIn 使用者合約禁止複製個人資料的瀏覽器附加元件。無論哪一級，Whynow 都不向其頁面寫入、不捲動、不展開、不發出請求。標籤、負責人和備註照常可用。',
  ],
};
