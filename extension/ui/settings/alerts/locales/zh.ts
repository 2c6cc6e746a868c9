/** 通知页的文字，简体中文。 */
import type { AlertsWords } from './en.ts';

export const alertsZh: AlertsWords = {
  about: '每条新信号只通知一次：通知客户的负责人，以及关注了该客户所在列表的人；带来信号的人自己不会收到。',
  what: '通知哪些内容',
  whatAbout: '显示在弹窗的“团队”标签中；开启后，也会由本浏览器弹出通知。',
  owned: '我负责的客户',
  lists: '我关注的列表',
  noLists: '还没有列表。可在线索列表中选择任意线索来创建。',
  size: (leads) => `${leads} 条线索`,
  browser: '本浏览器的通知',
  browserAbout:
    '默认关闭。开启时，浏览器会询问是否允许 Whynow 显示通知；之后每十分钟查看一次。一个浏览器显示过的，您的其他浏览器不会再显示。',
  on: '本浏览器会显示新信号。',
  off: '本浏览器不显示通知。',
  turnOn: '开启',
  turnOff: '关闭',
  refused: '浏览器未获准显示通知，设置没有改变。',
  noExtension: '通知由扩展程序显示。请在扩展程序中打开此页面来开启。',
  news: '一周内的新信号',
  none: '您负责或关注的客户没有新信号。',
};
