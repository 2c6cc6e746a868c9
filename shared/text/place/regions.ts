/** Names of states and provinces that stand before a country and are no city. Those that a city shares are left out. */
import { usStates } from './cities.ts';

const table = `
andhra pradesh,assam,bihar,chhattisgarh,goa,gujarat,haryana,himachal pradesh,jharkhand,karnataka,kerala,madhya pradesh,maharashtra,odisha,punjab,rajasthan,tamil nadu,telangana,uttar pradesh,uttarakhand,west bengal
bayern,bavaria,baden-württemberg,hessen,hesse,niedersachsen,lower saxony,nordrhein-westfalen,nrw,north rhine-westphalia,rheinland-pfalz,saarland,sachsen,saxony,sachsen-anhalt,schleswig-holstein,thüringen,thuringia,brandenburg,mecklenburg-vorpommern
ontario,british columbia,alberta,manitoba,saskatchewan,nova scotia,new brunswick,newfoundland
new south wales,queensland,south australia,western australia,tasmania,victoria,nsw,qld
anhui,fujian,gansu,guangdong,guangxi,guizhou,hainan,hebei,heilongjiang,henan,hubei,hunan,inner mongolia,jiangsu,jiangxi,jilin province,liaoning,ningxia,qinghai,shaanxi,shandong,shanxi,sichuan,tibet,xinjiang,yunnan,zhejiang
gauteng,western cape,eastern cape,kwazulu-natal,limpopo
catalonia,cataluña,andalucía,lombardia,lombardy,toscana,tuscany,veneto,bretagne,brittany,normandie,occitanie,provence
`;
const sharedWithCity = new Set(['georgia', 'new york', 'washington']);
const states = [...usStates.values()]
  .map((name) => name.toLowerCase())
  .filter((name) => !sharedWithCity.has(name));
const regions = new Set([...table.trim().split(/[,\n]/), ...states]);

/** Longer than any region's name. */
const longest = 60;

export const isRegion = (name: string): boolean =>
  regions.has(
    name
      .trim()
      .slice(0, longest)
      .toLowerCase()
      .replace(/\s+(?:state|province)$/, ''),
  );
