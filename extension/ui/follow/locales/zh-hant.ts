/** Words about sites that Whynow follows, in traditional Chinese. */
import type { FollowWords } from './en.ts';

export const followZhHant: FollowWords = {
  always: (site) => `一律用於 ${site}`,
  asking: (site) => `跟隨 ${site}？`,
  lines: [
    '您每次開啟該網站的頁面時，會向團隊的 Worker 查詢此網域。不傳送其他任何內容，也不會看到其他網站。',
    '圖示顯示評分；側邊面板若已開啟，會讀取該頁面。儲存仍由您點選。',
    '接下來瀏覽器會詢問您。可以隨時在這裡或選項中停止。',
  ],
  allow: '跟隨該網站',
  cancel: '暫不',
  isOn: (site) => `已一律用於 ${site}`,
  stop: '停止',
  stopOf: (site) => `停止跟隨 ${site}`,
  title: '跟隨的網站',
  none: '無。讀取頁面後，頁面末尾可選擇跟隨其網站。',
  help: '在這些網站上，圖示顯示該公司的評分。開啟其頁面時，會把網域傳送給團隊的 Worker。',
};
