/** Words of the dashboard's frame, in English. */
export const dashboardEn = {
  pages: {
    leads: 'Leads',
    accounts: 'Duplicates',
    team: 'Team',
    devices: 'Devices',
    privacy: 'Privacy',
    webhooks: 'Webhooks',
    data: 'Data',
    log: 'Log',
  },
  navigation: 'Dashboard',
  roles: { rep: 'Sales', marketer: 'Marketing', lead: 'Team lead', admin: 'Admin' },
  options: 'Options',
};
export type DashboardWords = typeof dashboardEn;
