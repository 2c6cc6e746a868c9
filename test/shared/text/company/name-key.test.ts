import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../../shared/text/company/name-key.ts';

describe('one company under', () => {
  it.each<[string, string, string]>([
    ['any case and spacing', 'Northwind Robotics', 'NORTHWIND  ROBOTICS'],
    ['any width', 'Northwind', 'Ｎｏｒｔｈｗｉｎｄ'],
    ['accents or none', 'Café Nordström', 'CAFE NORDSTROM'],
    ['letters that do not decompose', 'Bjørn Straße', 'Bjorn Strasse'],
    ['punctuation', 'Northwind-Robotics', 'Northwind. Robotics,'],
    ['"&", "and" and their kin', 'Wind & Wave', 'Wind and Wave'],
    ['"&", "and" and their kin', 'Wind und Wave GmbH', 'Wind + Wave'],
    ['a leading "the"', 'The Northwind Company', 'Northwind Co.'],
    ['abbreviations', 'Northwind Intl. Mfg. Inds.', 'Northwind International Manufacturing Industries'],
    ['plural and singular', 'Northwind Systems', 'Northwind System'],
    ['words of another language', 'Northwind Internationale B.V.', 'Northwind International'],
    ['a country’s own name', 'Northwind Deutschland', 'Northwind Germany'],
    ['the seat behind the form', 'NORTHWIND B.V., UTRECHT, NL', 'Northwind BV'],
    ['a seat in brackets', 'Northwind (Nederland) B.V.', 'Northwind'],
    ['an address behind the form', 'NORTHWIND GMBH HAUPTSTRASSE 12', 'Northwind'],
    ['a remark on the form', 'Northwind Inc., a Delaware corporation', 'Northwind'],
    ['a first name put last', 'NORDWIND GMBH ANNA', 'Anna Nordwind GmbH'],
    ['a trading name', 'Northwind Foods LLC d/b/a The Pantry', 'Northwind Foods'],
    ['a branch', 'Northwind Bank London Branch', 'Northwind Bank London'],
    ['accents as registers of patents write them', 'N{umlaut over (o)}rdwind', 'Nördwind'],
    ['lost spaces', 'NorthwindRobotics', 'Northwind Robotics'],
    ['simplified and traditional', '北風機器人股份有限公司', '北风机器人有限公司'],
    ['a place in brackets', '北风机器人（上海）有限公司', '北风机器人'],
    ['the mark of a city', '深圳市北风机器人有限公司', '深圳北风机器人'],
    ['a branch in Chinese', '北风机器人有限公司杭州分公司', '北风机器人'],
    ['a form before the name', '株式会社北風', '北風株式会社'],
  ])('%s: %s, %s', (_, one, other) => {
    expect(nameKey(other)).toBe(nameKey(one));
    expect(nameKey(one)).not.toBe('');
  });

  it.each(
    `Inc Inc. Incorporated,Ltd Limited Co.,_Ltd. LLC L.L.C. LLP PLC Pty_Ltd Pte._Ltd. Pvt._Ltd. GmbH GmbH_&_Co._KG AG KGaA UG_(haftungsbeschränkt)
     OHG S.A. SAS S.A.S. SARL S.à_r.l. SNC S.p.A. S.r.l. S.L. S.L.U. S.A._de_C.V. S._de_R.L._de_C.V. Ltda Lda B.V. B._V. N.V. N_V BVBA SPRL
     AB AS ASA A/S ApS Oy Oyj OÜ SIA UAB Sp._z_o.o. sp.zo.o. s.r.o. a.s. Kft. Zrt. d.o.o. d.d. EOOD A.Ş. Ltd._Şti. ООО АО K.K. Sdn_Bhd Sdn._Bhd.
     Bhd FZE FZCO DMCC W.L.L. JSC PJSC Tbk S.A.C. EIRL Eireli S.C.A. SE Aktiengesellschaft Gesellschaft_mit_beschränkter_Haftung`
      .split(/\s+/)
      .map((form) => form.replaceAll('_', ' ')),
  )('the form %s', (form) => {
    expect(nameKey(`Northwind Robotics ${form}`)).toBe('northwindrobotics');
    expect(nameKey(`Northwind Robotics, ${form.toUpperCase()}`)).toBe('northwindrobotics');
  });

  it.each([
    'AB Northwind',
    'PT Northwind Tbk',
    'ООО «Northwind»',
    'OOO Northwind',
    'UAB Northwind',
    'JSC Northwind',
  ])('a form before the name: %s', (name) => expect(nameKey(name)).toBe('northwind'));
});

describe('two companies', () => {
  it.each([
    ['Northwind', 'Northwind Robotics'],
    ['Northwind Capital 1 Corp', 'Northwind Capital 2 Corp'],
    ['Northwind Acquisition Corp.', 'Northwind Acquisition Corp. 2'],
    ['Northwind Holdings', 'Northwind'],
    ['Air Nordland', 'Air Suedland'],
    ['AB Dynamics PLC', 'Dynamics PLC'],
    ['Northwind France', 'Northwind Germany'],
    ['北京银行', '上海银行'],
    ['有限公司', '北风机器人'],
    ['Inc', 'Ltd'],
  ])('keep two keys: %s, %s', (one, other) => {
    expect(nameKey(other)).not.toBe(nameKey(one));
  });

  it('that are marks alone have no name', () => {
    expect(nameKey('—!—')).toBe('');
  });

  it('never take long: a name is cut before it is read', () => {
    expect(nameKey(`${'(a '.repeat(5000)}`).length).toBeLessThan(300);
  });
});
