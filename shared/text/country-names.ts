/**
 * More names of countries than the Worker has room for: of small ones, and those that other languages of Europe use.
 * What is read in the extension and in the Worker alike asks for `#country-names`.
 */
export const moreCountryNames = `
US|estados unidos|stati uniti|verenigde staten|stany zjednoczone
GB|reino unido|regno unito|verenigd koninkrijk|storbritannien|wielka brytania
IE|irlanda|ierland
DE|alemania|germania|alemanha|duitsland|tyskland|niemcy
FR|francia|frança|frankrijk|frankrig|francja
AT|oostenrijk
CH|suiza|suíça|zwitserland
CN|cina
JP|giappone|japón
TH|thaïlande
CA|canadá
MX|messico
BR|brasile
ES|spagna|espanha|spanje|hiszpania
PT|portogallo
IT|itália|italië|włochy
NL|paesi bassi|países bajos|países baixos
BE|bélgica|belgio
DK|denemarken|dinamarca|danimarca
SE|suecia|zweden|svezia
NO|noorwegen|noruega|norvegia
PL|polonia
CZ|česká republika|czechy|república checa
SK|slowakei|slovenská republika|slovaquie
HU|hungría|ungheria
RO|roumanie
BG|bulgarie
GR|grecia
HR|croazia|croatie
SI|slowenien|slovénie
UA|ucraina
TR|turkije|turquía|turchia
AE|emiratos árabes unidos|emirati arabi uniti|émirats arabes unis|vereinigte arabische emirate
SA|arabie saoudite
LB|liban
EG|egipto
MA|marruecos|marocco
TN|tunesien
ZA|zuid-afrika
CI|cote d'ivoire|elfenbeinküste|costa d'avorio
CM|kamerun
BJ|bénin
CD|dr congo|république démocratique du congo
MU|île maurice
MZ|moçambique
BA|bosnia & herzegovina|bosna i hercegovina
DO|república dominicana
TT|trinidad & tobago
ga|gabon
tg|togo
ml|mali
bf|burkina faso
ne|niger
gn|guinée
gw|guinea-bissau
gq|equatorial guinea
ss|south sudan
cg|congo
mr|mauritania|mauritanie
gm|gambia
sl|sierra leone
lr|liberia
ly|libya
sd|sudan
so|somalia
dj|djibouti
cv|cape verde|cabo verde
sc|seychelles
sz|eswatini
ls|lesotho
ye|yemen
sy|syria
ps|palestine
bt|bhutan
kg|kyrgyzstan
tj|tajikistan
tm|turkmenistan
pg|papua new guinea
nc|nouvelle-calédonie|new caledonia
ad|andorra
ht|haiti|haïti
bs|bahamas
bb|barbados
bz|belize
bm|bermuda
gy|guyana
sr|suriname
cw|curaçao
vg|british virgin islands
gg|guernsey
im|isle of man
fo|faroe islands
gl|greenland
`.trim();
