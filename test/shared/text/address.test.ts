import { describe, expect, it } from 'vitest';
import { readAddresses } from '../../../shared/text/address.ts';

describe('an address gives its city and country', () => {
  it.each([
    ['123 Main Street, Suite 400\nSpringfield, IL 62704', 'Springfield', 'US'],
    ['123 Main Street | Springfield, Illinois 62704 | USA', 'Springfield', 'US'],
    ['77 Hudson Street\nNew York, NY', 'New York', 'US'],
    ['54 West 21st Street, New York, 10010, USA', 'New York', 'US'],
    ['the Northwind Consulting Group of Riverside, MD', 'Riverside', 'US'],
    ['〒545-0000 大阪市阿倍野区1-2', '大阪', 'JP'],
    ['〒590-0000 大阪府堺市1-2', '堺市', 'JP'],
    ['500 King Street West, Toronto, ON M5V 1L9, Canada', 'Toronto', 'CA'],
    ['Level 5, 100 Collins Street, Melbourne VIC 3000', 'Melbourne', 'AU'],
    ['12 Queen Street, Auckland 1010, New Zealand', 'Auckland', 'NZ'],
    ['Unit 4, Riverside Court, Leeds LS1 4AP, United Kingdom', 'Leeds', 'GB'],
    ['1 Kingsway\nLondon\nWC2B 6AA', 'London', 'GB'],
    ['View all robots\nUnit 1D Mill Avenue RM20 4EL', null, 'GB'],
    ['14 Mill Lane Leeds LS1 4AP', 'Leeds', 'GB'],
    ['Mill House | 1 – 6 Mill Place | Mayfair | London | W1J 7BU', 'London', 'GB'],
    ['Quai du Port, Libreville, Gabon', 'Libreville', 'GA'],
    ['Rua do Porto 1, Genebra, Suíça', 'Genebra', 'CH'],
    ['Zone 4, Abidjan, Côte d’Ivoire', 'Abidjan', 'CI'],
    ['Northwind Ltd, 5 Mill Lane, Cork, Ireland', 'Cork', 'IE'],
    ['Hafenstraße 12, 20457 Hamburg', 'Hamburg', 'DE'],
    ['Hafenstraße 12\n21220 Seevetal\nDeutschland', 'Seevetal', 'DE'],
    ['Bahnhofstrasse 1\nCH-8001 Zürich', 'Zürich', 'CH'],
    ['Mariahilfer Straße 10, 1070 Wien, Österreich', 'Wien', 'AT'],
    ['12 rue de la Paix, 75002 Paris', 'Paris', 'FR'],
    ['Via Roma 1, 20121 Milano (MI), Italia', 'Milano', 'IT'],
    ['Calle 93 # 51-98 Bodega 18, Bogotá', 'Bogotá', 'CO'],
    ['Northwind S.r.l. - Via R. Rossi 10, Bentivoglio (BO) - P.IVA', 'Bentivoglio', 'IT'],
    ['Keizersgracht 100, 1015 AA Amsterdam', 'Amsterdam', 'NL'],
    ['Storgatan 1, 111 22 Stockholm, Sweden', 'Stockholm', 'SE'],
    ['4th Floor, Tech Park, Whitefield, Bengaluru - 560066, India', 'Bengaluru', 'IN'],
    ['Plot 12, Sector 44, Gurugram, Haryana 122003, India', 'Gurugram', 'IN'],
    ['Office 1203, Business Bay, Dubai, United Arab Emirates', 'Dubai', 'AE'],
    ['10 Anson Road, #12-01 Harbour Plaza, Singapore 079903', 'Singapore', 'SG'],
    ['Room 1201, 100 Nathan Road, Kowloon, Hong Kong', 'Hong Kong', 'HK'],
    ['Av. Paulista 1000, São Paulo - SP, 01310-100, Brasil', 'São Paulo', 'BR'],
    ['123 Teheran-ro, Gangnam-gu, Seoul 06134, Korea', 'Seoul', 'KR'],
    ['2-1-1 Shibuya, Shibuya-ku, Tokyo 150-0002, Japan', 'Tokyo', 'JP'],
    ['〒150-0002 東京都渋谷区渋谷2-1-1', '東京', 'JP'],
    ['地址：广东省深圳市南山区科技路8号', '深圳', 'CN'],
    ['杭州余杭区文一西路969号', '杭州', 'CN'],
    ['地址：上海浦东新区张江碧波路690号', '上海', 'CN'],
    ['香港九龙弥敦道100号', '香港', 'HK'],
    ['台北市信義區信義路五段7號', '台北', 'TW'],
    ['Lindenweg 40\n33400 Musterau', 'Musterau', 'DE'],
    ['3 rue des Lilas, 29900 Port-Blanc', 'Port-Blanc', 'FR'],
    ['Dorpsstraat 12, 3900 AB Voorbeeld', 'Voorbeeld', 'NL'],
    ['P.O. Box 12, North Ridge NSW 2150', 'North Ridge', 'AU'],
    ['14 Harav St., Givat Example, 45200, Israel', 'Givat Example', 'IL'],
    ['Maharashtra, India', null, 'IN'],
    ['7-3-9 Kitamachi, Bunkyo-ku, Tokyo', 'Tokyo', 'JP'],
    ['神奈川県横浜市中区1-1', '横浜', 'JP'],
    ['地址：安徽省某某镇东郊', null, 'CN'],
    ['Lindenstraße 40 14050 Berlin Telefon: 030 000', 'Berlin', 'DE'],
    ['Suite 2, 10 Example Road\nCarnegie, Victoria 3163', 'Carnegie', 'AU'],
    ['Level 9, 100 Example Street\nMelbourne 3000', 'Melbourne', 'AU'],
    ['Level 2, 5 Example Street\nSydney 2000', 'Sydney', 'AU'],
    ['12 Example Road, Mumbai 400 001', 'Mumbai', 'IN'],
    ['12 Example Road, Mumbai - 400001', 'Mumbai', 'IN'],
    ['Lahore, PK . 54770', 'Lahore', 'PK'],
    ['Example GmbH, Mannheim DE', 'Mannheim', 'DE'],
    ['100 Main Street Austin TX', 'Austin', 'US'],
    ['12 Example Quay, Harbour of San Francisco, California, 94100', 'San Francisco', 'US'],
  ])('%s', (text, city, country) => {
    expect(readAddresses(text)[0]).toMatchObject({ city, country });
  });

  it.each([
    'We serve 20457 happy customers',
    'Model 1070 Series',
    '© 2024 Northwind',
    '© 2026 North Japan. All rights reserved.',
    'Sales of PA, MA, BA and DEP',
    '深圳是一座城市',
    'Our phones: 555 0100',
    'Since 1992\nNW Petrochemicals Ltd.',
    'NORTHA 2014 The Northern Association',
    'Offices in India, Indonesia, Poland',
    'Outside UAE call us',
    '1992\nChina-Example Founded',
    "The Team Behind, India's AI",
    'Developers Summit - Melbourne 2019',
    'We moved to Lisbon AI labs',
    'Example Summit, Feb 2025\nQuantum Fair - Dubai, Feb 2025',
    'Example, XY 99206 Australia Telephone: 0',
  ])('and %s has none', (text) => {
    expect(readAddresses(text)).toEqual([]);
  });
});

it('from anywhere in a country is no town of it', () => {
  expect(readAddresses('April 2025 Remote (Sweden / Latvia)').map(({ city }) => city)).not.toContain(
    'Remote',
  );
});
