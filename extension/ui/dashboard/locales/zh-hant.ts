/** Words of the dashboard's frame, in Traditional Chinese. */
import type { DashboardWords } from './en.ts';

export const dashboardZhHant: DashboardWords = {
  pages: {
    leads: '潛在客戶',
    accounts: '疑似重複',
    team: '團隊',
    devices: '裝置',
    privacy: '隱私',
    webhooks: '事件推送',
    data: '資料',
    log: '操作日誌',
  },
  navigation: '工作台',
  roles: { rep: '業務', marketer: '市場', lead: '團隊主管', admin: '管理員' },
  options: '選項',
};
