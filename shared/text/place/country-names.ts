/**
 * What German, French, Spanish, Italian, Dutch, Portuguese and some more call the countries that pages name, and small ones
 * in English too. As `Intl.DisplayNames` has them, which takes 12 to 19 ms when it is first asked. A code in small letters
 * means a state, an office or a machine more often where it stands alone. The Worker has no room for it, and asks
 * `#country-names` for fewer.
 */
export const moreCountryNames = (_codes?: readonly string[]): string => `
US|vereinigte staaten|états-unis|estados unidos|stati uniti|verenigde staten
GB|vereinigtes königreich|royaume-uni|storbritannien|wielka brytania|reino unido|regno unito|verenigd koninkrijk
IE|irland|irlande|irlanda|ierland
DE|deutschland|allemagne|tyskland|niemcy|alemania|germania|duitsland|alemanha
FR|frankreich|francia|frankrijk|frança
AT|österreich|autriche|oostenrijk|áustria
CH|schweiz|suisse|suiza|zwitserland|suíça
CN|chine|cina
HK|sonderverwaltungsregion hongkong|r.a.s. chinoise de hong kong
TW|taïwan
MO|sonderverwaltungsregion macau|r.a.s. chinoise de macao
JP|japon|japón|giappone|japão
KR|südkorea|corée du sud
SG|singapur|singapour
MY|malaisie
TH|thaïlande
VN|viêt nam
ID|indonesien|indonésie
PH|philippinen
IN|indien|inde
BD|bangladesch
NP|népal
AU|australien|australie
NZ|neuseeland|nouvelle-zélande
CA|kanada|canadá
MX|mexiko|mexique|messico
BR|brasilien|brésil|brasile|brazilië
AR|argentinien|argentine
CO|kolumbien|colombie
PE|pérou
ES|spanien|espagne|spagna|spanje|espanha
IT|italien|italie|italië|itália
NL|niederlande|pays-bas|países bajos|paesi bassi|países baixos
BE|belgien|belgique|bélgica|belgio
LU|luxemburg
DK|dänemark|danemark|dinamarca|danimarca|denemarken
SE|schweden|suède|suecia|svezia|zweden|suécia
NO|norwegen|norvège|noruega|norvegia|noorwegen
FI|finnland|finlande
IS|island|islande
PL|polen|pologne|polonia|polônia
CZ|tschechien|tchéquie|česká republika|czechy
SK|slowakei|slovaquie|slovenská republika
HU|ungarn|hongrie|hungría|ungheria|hongarije|hungria
RO|rumänien|roumanie|rumanía|roemenië|romênia
BG|bulgarien|bulgarie
GR|griechenland|grèce|grecia|griekenland|grécia
HR|kroatien|croatie|croacia|croazia|kroatië|croácia
SI|slowenien|slovénie
RS|serbien|serbie
EE|estland|estonie
LV|lettland|lettonie
LT|litauen|lituanie
RU|russland|russie
BY|biélorussie
TR|türkei|turquie|turquía|turchia|turkije|turquia
IL|israël
AE|vereinigte arabische emirate|émirats arabes unis|emiratos árabes unidos|emirati arabi uniti|verenigde arabische emiraten|emirados árabes unidos
SA|saudi-arabien|arabie saoudite
QA|katar
KW|koweït
BH|bahreïn
JO|jordanien|jordanie
LB|libanon|liban
EG|ägypten|égypte|egipto|egitto|egypte|egito
MA|marokko|maroc|marruecos
TN|tunesien|tunisie
KE|kenia
ET|äthiopien|éthiopie
TZ|tansania|tanzanie
UG|ouganda
RW|ruanda
SN|sénégal
CI|cote d'ivoire
ZA|südafrika|afrique du sud|sudáfrica|sudafrica|zuid-afrika|áfrica do sul
CY|zypern|chypre
MT|malte
KZ|kasachstan
UZ|usbekistan|ouzbékistan
KH|kambodscha|cambodge
MM|myanmar (birmanie)
KY|kaimaninseln|îles caïmans
CM|kamerun|cameroun
DZ|algerien|algérie
BJ|bénin
BW|botsuana
CD|kongo-kinshasa|congo-kinshasa
MG|madagaskar
MZ|mosambik
NA|namibie
ZM|sambia|zambie
ZW|simbabwe
IQ|irak
AM|armenien|arménie
AZ|aserbaidschan|azerbaïdjan
AL|albanien|albanie
BA|bosnien und herzegowina|bosnie-herzégovine|bosnia & herzegovina
MK|nordmazedonien|macédoine du nord
MD|republik moldau|moldavie
ME|monténégro
MN|mongolei|mongolie
BN|brunei darussalam
MV|malediven
FJ|fidschi|fidji
EC|équateur
BO|bolivien|bolivie
DO|dominikanische republik|république dominicaine|república dominicana
JM|jamaika|jamaïque
TT|trinidad und tobago|trinité-et-tobago|trinidad & tobago
CU|kuba
PR|porto rico
gn|guinée|guinea
cg|congo|kongo-brazzaville|congo-brazzaville
ps|palestine|palästinensische autonomiegebiete|territoires palestiniens
PT|portogallo
ga|gabon|gabun
tg|togo
ml|mali
bf|burkina faso
ne|niger
gw|guinea-bissau|guinée-bissau
gq|equatorial guinea|äquatorialguinea|guinée équatoriale
ss|south sudan|südsudan|soudan du sud
mr|mauritania|mauretanien|mauritanie
gm|gambia|gambie
sl|sierra leone
lr|liberia
ly|libya|libyen|libye
sd|sudan|soudan
so|somalia|somalie
dj|djibouti|dschibuti
cv|cape verde|cabo verde|cap-vert
sc|seychelles|seychellen
ye|yemen|jemen|yémen
sy|syria|syrien|syrie
kg|kyrgyzstan|kirgisistan|kirghizstan
tj|tajikistan|tadschikistan|tadjikistan
pg|papua new guinea|papua-neuguinea|papouasie-nouvelle-guinée
nc|new caledonia|neukaledonien|nouvelle-calédonie
ad|andorra|andorre
ht|haiti|haïti
bs|bahamas
bb|barbados|barbade
bm|bermuda|bermudes
gy|guyana
sr|suriname
cw|curaçao
vg|british virgin islands|britische jungferninseln|îles vierges britanniques
gg|guernsey|guernesey
im|isle of man|île de man
`;
