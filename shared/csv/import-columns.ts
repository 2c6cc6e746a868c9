/** Which column of a CRM's export holds which field, guessed by its header in English or Chinese. Pure. */
import { type ColumnMap, type ImportField, importFields } from '../api/transfer.ts';

/** As `plain` leaves them. Of HubSpot, Salesforce, Pipedrive, 销售易 and 纷享销客, and of what people call them. */
const headers: Record<ImportField, readonly string[]> = {
  name: [
    'companyname',
    'accountname',
    'company',
    'account',
    'organization',
    'organisation',
    'organizationname',
    'name',
    '公司名称',
    '公司',
    '企业名称',
    '客户名称',
    '客户',
    '单位名称',
    '公司名稱',
    '企業名稱',
    '客戶名稱',
  ],
  domain: [
    'companydomainname',
    'domain',
    'website',
    'websiteurl',
    'url',
    'web',
    'homepage',
    '域名',
    '网站',
    '网址',
    '官网',
    '公司网站',
    '網站',
    '網址',
    '官網',
  ],
  industry: ['industry', 'sector', '行业', '所属行业', '產業', '行業'],
  employees: [
    'numberofemployees',
    'employees',
    'employeesto',
    'noofemployees',
    'headcount',
    'companysize',
    '员工数',
    '员工人数',
    '人数',
    '公司规模',
    '規模',
    '員工人數',
  ],
  country: ['country', 'countryregion', 'billingcountry', '国家', '国家地区', '國家'],
  city: ['city', 'billingcity', '城市', '所在城市'],
  description: ['description', 'about', '描述', '简介', '公司简介', '簡介'],
  linkedin: ['linkedincompanypage', 'linkedin', 'linkedinurl', '领英', '领英主页'],
  phone: ['phone', 'phonenumber', 'telephone', '电话', '电话号码', '電話'],
  person: ['contact', 'contactname', 'fullname', 'primarycontact', '联系人', '姓名', '聯絡人'],
  title: ['jobtitle', 'title', 'position', '职务', '职位', '職稱', '職務'],
  tags: ['tags', 'labels', 'whynowtags', '标签', '標籤'],
  stage: ['whynowstage', 'stage', 'leadstatus', 'status', '阶段', '跟进阶段', '线索状态', '階段'],
  note: ['note', 'notes', 'comments', '备注', '備註', '说明'],
};

const plain = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The first column that a field's best header names; a column serves one field. */
export const guessColumns = (header: readonly string[]): ColumnMap => {
  const columns = header.map(plain);
  const taken = new Set<number>();
  const map: ColumnMap = {};
  for (const field of importFields) {
    for (const name of headers[field]) {
      const at = columns.findIndex((column, i) => column === name && !taken.has(i));
      if (at < 0) continue;
      map[field] = at;
      taken.add(at);
      break;
    }
  }
  return map;
};
