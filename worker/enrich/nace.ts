/**
 * Industries by the division of NACE Rev. 2, the first two digits of the codes of European registers: the French NAF, the
 * Norwegian SN and the British SIC 2007 among them. Named as teams name them, since the registers' own words are in as many
 * languages as there are registers.
 */
const divisions = new Map(
  `01 Agriculture|02 Forestry|03 Fishing and aquaculture|05 Coal mining|06 Oil and gas|07 Metal mining|08 Mining and quarrying
09 Mining and oilfield services|10 Food manufacturing|11 Beverages|12 Tobacco|13 Textiles|14 Apparel|15 Leather and footwear
16 Wood products|17 Paper and packaging|18 Printing|19 Oil refining|20 Chemicals|21 Pharmaceuticals|22 Rubber and plastics
23 Glass, ceramics and cement|24 Metals|25 Metal products|26 Electronics and optics|27 Electrical equipment
28 Machinery|29 Automotive|30 Transport equipment|31 Furniture|32 Manufacturing, other|33 Repair of machinery
35 Energy|36 Water supply|37 Sewerage|38 Waste and recycling|39 Remediation|41 Construction of buildings
42 Civil engineering|43 Specialised construction|45 Motor trade|46 Wholesale|47 Retail|49 Land transport|50 Shipping
51 Air transport|52 Logistics and warehousing|53 Post and courier|55 Hotels|56 Restaurants and catering|58 Publishing
59 Film, video and music|60 Broadcasting|61 Telecommunications|62 Software and IT services|63 Information services
64 Financial services|65 Insurance|66 Financial and insurance services|68 Real estate|69 Legal and accounting
70 Management consulting|71 Architecture and engineering|72 Research and development|73 Advertising and market research
74 Professional services|75 Veterinary|77 Rental and leasing|78 Staffing and recruitment|79 Travel
80 Security services|81 Facility services|82 Business support services|84 Public administration|85 Education|86 Healthcare
87 Residential care|88 Social work|90 Arts and entertainment|91 Libraries and museums|92 Gambling|93 Sports and recreation
94 Associations|95 Repair of goods|96 Personal services|97 Households|98 Households|99 International organisations`
    .split(/[|\n]/)
    .map((line): [string, string] => [line.slice(0, 2), line.slice(3)]),
);

/** @param code such as `62.01Z`, `62.010` or `62012`. */
export const industryOfNace = (code: string): string | null => divisions.get(code.trim().slice(0, 2)) ?? null;
