/** Large cities, states and provinces with their country: enough to know a place when it stands alone. */

const table = `
US|new york,new york city,nyc,los angeles,san francisco,sf,chicago,boston,seattle,austin,houston,dallas,denver,atlanta,miami,philadelphia,phoenix,san diego,san jose,portland,washington,washington dc,washington d.c.,palo alto,mountain view,sunnyvale,menlo park,redwood city,santa clara,santa monica,cupertino,oakland,berkeley,boulder,salt lake city,minneapolis,detroit,pittsburgh,nashville,charlotte,raleigh,durham,cary,tampa,orlando,las vegas,brooklyn,cambridge ma,cleveland,columbus,cincinnati,indianapolis,st. louis,kansas city,milwaukee,baltimore,sacramento,irvine,bellevue,redmond,san mateo,scottsdale,jersey city,peoria,bay area,silicon valley,san francisco bay area
US|alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming,north america
CA|toronto,vancouver,montreal,montréal,ottawa,calgary,edmonton,waterloo,québec,ontario,british columbia,alberta,quebec,mississauga,winnipeg
GB|london,manchester,birmingham,edinburgh,glasgow,bristol,leeds,liverpool,cambridge,oxford,cardiff,belfast,sheffield,nottingham,reading,brighton,newcastle,leicester,coventry,southampton,wilmslow,blackpool
IE|dublin,cork,galway,limerick
DE|berlin,münchen,munich,hamburg,köln,cologne,frankfurt,frankfurt am main,stuttgart,düsseldorf,leipzig,dresden,hannover,nürnberg,nuremberg,bremen,karlsruhe,heidelberg,bonn,essen,dortmund,mannheim,potsdam,freiburg,aachen
AT|wien,vienna,graz,linz,salzburg,innsbruck
CH|zürich,zurich,genf,geneva,genève,basel,bern,lausanne,zug,luzern,lugano,winterthur,meilen
FR|paris,lyon,marseille,toulouse,nice,nantes,bordeaux,lille,strasbourg,montpellier,rennes,grenoble,sophia antipolis
ES|madrid,barcelona,valencia,sevilla,seville,bilbao,málaga,malaga
PT|lisbon,lisboa,porto,trofa,braga,coimbra
IT|milano,milan,roma,rome,torino,turin,bologna,firenze,florence,genova,genoa,napoli,naples,venezia,padova
NL|amsterdam,rotterdam,utrecht,den haag,the hague,eindhoven,delft,amstelveen,leiden,groningen
BE|brussels,bruxelles,brussel,antwerp,antwerpen,gent,ghent,leuven
LU|luxembourg city
DK|copenhagen,københavn,aarhus,odense
SE|stockholm,göteborg,gothenburg,malmö,uppsala,lund
NO|oslo,bergen,trondheim,stavanger
FI|helsinki,espoo,tampere,oulu
IS|reykjavik,reykjavík
PL|warsaw,warszawa,kraków,krakow,wrocław,wroclaw,gdańsk,gdansk,poznań,poznan
CZ|prague,praha,brno
HU|budapest
RO|bucharest,bucurești,cluj,cluj-napoca,iași
BG|sofia
GR|athens,thessaloniki
RS|belgrade,beograd,novi sad
HR|zagreb
SI|ljubljana
SK|bratislava
EE|tallinn,tartu
LV|riga
LT|vilnius,kaunas
UA|kyiv,kiev,lviv,kharkiv,odesa
RU|moscow,saint petersburg,st. petersburg,москва
TR|istanbul,ankara,izmir
IL|tel aviv,tel-aviv,jerusalem,haifa,herzliya,ramat gan,petah tikva,netanya
AE|dubai,abu dhabi,sharjah
SA|riyadh,jeddah
QA|doha
EG|cairo
NG|lagos,abuja
KE|nairobi
GH|accra
ZA|cape town,johannesburg,pretoria,durban
MA|casablanca,rabat
IN|bangalore,bengaluru,mumbai,delhi,new delhi,hyderabad,chennai,pune,gurgaon,gurugram,noida,kolkata,ahmedabad,indore,jaipur,kochi,coimbatore,chandigarh
PK|karachi,lahore,islamabad
BD|dhaka,chittagong
LK|colombo
NP|kathmandu
SG|singapore,新加坡
MY|kuala lumpur,penang,johor bahru,cyberjaya
TH|bangkok,chiang mai
VN|hanoi,ho chi minh city,ho chi minh,da nang
ID|jakarta,bandung,surabaya,bali,yogyakarta
PH|manila,makati,cebu,quezon city,taguig
HK|hong kong,香港,kowloon
TW|taipei,hsinchu,taichung,kaohsiung,tainan,taoyuan,台北,臺北,新竹,台中,臺中,高雄,台南,臺南,桃園,新北,基隆,嘉義
JP|tokyo,osaka,kyoto,yokohama,nagoya,fukuoka,kobe,sapporo,sendai,東京,大阪,京都,横浜,名古屋,福岡,神戸,札幌,仙台,広島
KR|seoul,busan,incheon,seongnam
CN|beijing,shanghai,shenzhen,guangzhou,hangzhou,chengdu,nanjing,wuhan,suzhou,xi'an,xian,chongqing,tianjin,qingdao,dalian,xiamen,ningbo,hefei,changsha,zhengzhou,jinan,dongguan,foshan,wuxi,zhuhai,zhangzhou,fuzhou,kunming,harbin,shenyang
AU|sydney,melbourne,brisbane,perth,adelaide,canberra,hobart,new south wales,victoria,queensland,camberwell,gold coast
NZ|auckland,wellington,christchurch
MX|mexico city,ciudad de méxico,guadalajara,monterrey
BR|são paulo,sao paulo,rio de janeiro,belo horizonte,curitiba,florianópolis,porto alegre
AR|buenos aires,córdoba
CL|santiago
CO|bogotá,bogota,medellín,medellin
PE|lima
UY|montevideo
CR|san josé
US|纽约,紐約,旧金山,舊金山,硅谷,矽谷,洛杉矶,洛杉磯,波士顿,西雅图,芝加哥,休斯顿,休斯敦,达拉斯,奥斯汀,亚特兰大,圣地亚哥,圣何塞,华盛顿,费城,迈阿密,特拉华,特拉华州,加州,加利福尼亚州
GB|伦敦,倫敦,曼彻斯特,剑桥,牛津,爱丁堡
DE|柏林,慕尼黑,汉堡,法兰克福,斯图加特,杜塞尔多夫,科隆
FR|巴黎,里昂
CH|苏黎世,蘇黎世,日内瓦,巴塞尔
CA|多伦多,多倫多,温哥华,溫哥華,蒙特利尔,渥太华
AU|悉尼,墨尔本,墨爾本,布里斯班,珀斯
JP|东京
KR|首尔,首爾,釜山
MY|吉隆坡,槟城
TH|曼谷
VN|河内,胡志明市
ID|雅加达
PH|马尼拉
IN|孟买,班加罗尔,新德里
AE|迪拜,阿布扎比
IL|特拉维夫,耶路撒冷
NL|阿姆斯特丹,鹿特丹
SE|斯德哥尔摩
DK|哥本哈根
FI|赫尔辛基
AT|维也纳
RU|莫斯科
`;

/** Cities of the mainland, without 市. */
export const zhCities = new Set(
  `北京 上海 天津 重庆 广州 深圳 珠海 汕头 佛山 韶关 湛江 肇庆 江门 茂名 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水
   南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山 合肥 芜湖 蚌埠 淮南 马鞍山 安庆 黄山 滁州 阜阳 六安 亳州 宣城 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 九江 赣州 吉安 宜春 上饶
   济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 新乡 焦作 许昌 南阳 商丘 信阳 周口 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 益阳 郴州 永州 怀化
   南宁 柳州 桂林 梧州 北海 玉林 海口 三亚 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 贵阳 遵义 昆明 曲靖 玉溪 大理 拉萨 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 兰州 天水 西宁 银川 乌鲁木齐 克拉玛依
   石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 长治 晋城 运城 呼和浩特 包头 鄂尔多斯 赤峰 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 长春 吉林 四平 通化 哈尔滨 齐齐哈尔 牡丹江 大庆 佳木斯 雄安`.split(
    /\s+/,
  ),
);

const countries = new Map<string, string>();
for (const row of table.trim().split('\n')) {
  const [code = '', names = ''] = row.split('|');
  for (const name of names.split(',')) countries.set(name, code);
}

/** Country of a well-known place that stands alone; null for any other text. */
export const countryOfPlace = (place: string): string | null => {
  const plain = place.trim().slice(0, 60).toLowerCase();
  return countries.get(plain) ?? (zhCities.has(plain.replace(/市$/, '')) ? 'CN' : null);
};

export const usStates: ReadonlyMap<string, string> = new Map(
  `AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming`
    .split(',')
    .map((row) => [row.slice(0, 2), row.slice(3)] as const),
);
