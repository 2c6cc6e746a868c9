/** 通知頁的文字，繁體中文。 */
import type { AlertsWords } from './en.ts';

export const alertsZhHant: AlertsWords = {
  about: '每則新訊號只通知一次：通知客戶的負責人，以及關注了該客戶所在清單的人；帶來訊號的人自己不會收到。',
  what: '通知哪些內容',
  whatAbout: '顯示在彈出視窗的「團隊」分頁中；開啟後，也會由此瀏覽器跳出通知。',
  owned: '我負責的客戶',
  lists: '我關注的清單',
  noLists: '還沒有清單。可在潛在客戶列表中選取任意項目來建立。',
  size: (leads) => `${leads} 個潛在客戶`,
  browser: '此瀏覽器的通知',
  browserAbout:
    '預設關閉。開啟時，瀏覽器會詢問是否允許 Whynow 顯示通知；之後每十分鐘查看一次。一個瀏覽器顯示過的，您的其他瀏覽器不會再顯示。',
  on: '此瀏覽器會顯示新訊號。',
  off: '此瀏覽器不顯示通知。',
  turnOn: '開啟',
  turnOff: '關閉',
  refused: '瀏覽器未獲准顯示通知，設定沒有改變。',
  noExtension: '通知由擴充功能顯示。請在擴充功能中開啟此頁面來開啟。',
  news: '一週內的新訊號',
  none: '您負責或關注的客戶沒有新訊號。',
};
