/** Whether a text names what somebody does: "Engineer", "Verkäufer", 工程师. A function alone ("Security") may be a firm's name. */
import { hasLegalForm } from '../../../shared/text/company-name.ts';

const english =
  /\b(?:engineer|developer|manager|designer|analyst|scientist|architect|director|lead|head|specialist|consultant|representative|executive|associate|administrator|accountant|technician|advis[eo]r|assistant|officer|editor|writer|recruiter|researcher|coordinator|intern|trader|devops|sre|president|counsel|attorney|lawyer|nurse|operator|driver|planner|strategist|supervisor|programmer|tester|trainee|apprentice|partner|buyer|clerk|agent|producer|evangelist|marketer|copywriter|controller|auditor|bookkeeper|receptionist|translator|teacher|instructor|trainer|mechanic|electrician|chef|cook|barista|cashier|cleaner|generalist|product owner|scrum master|ops|internship)s?\b/i;
/** German compounds end in what somebody does; French and Dutch stand as words of their own. */
const european =
  /(?:entwickler|leiter|ingenieur|berater|mitarbeiter|bearbeiter|verkäufer|kauf(?:mann|frau)|monteur|techniker|mechaniker|mechatroniker|elektroniker|referent|fahrer|pfleger|helfer|planer|werkstudent|praktikant|auszubildende[rn]?)(?:in|innen)?\b|\b(?:ing[ée]nieure?|commercial|d[ée]veloppeu(?:r|se)|responsable|direct(?:eur|rice)|chargée? d|assistante?|alternant|stagiaire|comptable|consultante?|technicien(?:ne)?|medewerker|ontwikkelaar|adviseur)/i;
const eastern =
  /工程师|工程師|经理|經理|总监|主管|设计师|实习生|架构师|研究员|科学家|业务员|操作工|分析师|エンジニア|デザイナー|マネージャー?|ディレクター|プランナー|コンサルタント|アナリスト|(?:专员|助理|会计|顾问|店长|文员|美工|编辑|策划|代表|出纳|专家|客服|司机|讲师|教师|翻译|法务|副总|总裁|运营|开发|测试|销售|岗|员|营业|営業|スタッフ|(?:普|技|焊|电|钳|车|铣|钣金|操作|装配|维修|木|水电|缝纫|包装|叉车|学徒|杂|搬运|机修)工)(?:$|[\s\p{P}\p{S}A-Za-z0-9])/u;
/** Marks that only job titles bear: (m/w/d), H/F, (all genders). */
const gender = /\([mwfdxhi](?:\s?[/|*]\s?[mwfdxhi]){1,3}\)|\b[HF]\s?\/\s?[FH]\b|\(all genders\)|\(gn\)/i;

export const hasRoleNoun = (text: string): boolean => {
  const plain = text.slice(0, 160);
  if (gender.test(plain)) return true;
  return (english.test(plain) || european.test(plain) || eastern.test(plain)) && !hasLegalForm(plain);
};
