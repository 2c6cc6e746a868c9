/** Words of the dashboard's frame, in Chinese. */
import type { DashboardWords } from './en.ts';

export const dashboardZh: DashboardWords = {
  pages: {
    leads: '线索',
    accounts: '疑似重复',
    team: '团队',
    devices: '设备',
    privacy: '隐私',
    webhooks: '事件推送',
    data: '数据',
    log: '操作日志',
  },
  navigation: '工作台',
  roles: { rep: '销售', marketer: '市场', lead: '团队主管', admin: '管理员' },
  options: '选项',
};
