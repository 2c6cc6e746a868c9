/** Whether a text names what somebody does: "Engineer", "Verkäufer", 工程师. A function alone ("Security") may be a firm's name. */
import { hasLegalForm } from '../../../shared/text/company-name.ts';

const noun =
  /\b(?:engineer|developer|manager|designer|analyst|scientist|architect|director|lead|head|specialist|consultant|representative|executive|associate|administrator|accountant|technician|advis[eo]r|assistant|officer|editor|writer|recruiter|researcher|coordinator|intern|trader|devops|sre|president|counsel|attorney|lawyer|nurse|operator|driver|planner|strategist|supervisor|programmer|tester|trainee|apprentice|partner|buyer|clerk|agent|producer|evangelist|marketer|copywriter|controller|auditor|bookkeeper|receptionist|translator|teacher|instructor|trainer|mechanic|electrician|chef|cook|barista|cashier|cleaner|generalist|product owner|scrum master|ops|internship|entwickler|leiter|ingenieur|berater|mitarbeiter|sachbearbeiter|verkäufer|kaufmann|praktikant|werkstudent|ing[ée]nieur|commercial|d[ée]veloppeur|responsable|directeur|chargée?|assistante?|alternant|stagiaire|medewerker|ontwikkelaar)s?(?:in|euse|rice|\b)|(?:工程师|经理|总监|专员|主管|设计师|助理|实习生|会计|顾问|架构师|工程師|經理|店长|文员|美工|编辑|策划|代表|出纳|分析师|分析员|专家|研究员|科学家|客服|司机|讲师|教师|翻译|法务|副总|总裁|运营|开发|测试|销售|岗|员|エンジニア|デザイナー|マネージャー?|ディレクター|営業|プランナー|コンサルタント|アナリスト|スタッフ)(?:$|[\s\p{P}\p{S}A-Za-z0-9])|(?:工程师|经理|总监|专员|主管|设计师|实习生|架构师|研究员|科学家|エンジニア)/iu;

export const hasRoleNoun = (text: string): boolean => {
  const plain = text.slice(0, 160);
  return noun.test(plain) && !hasLegalForm(plain);
};
