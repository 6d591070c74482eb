/** Continents, countries with their peoples, and cities of two names: English words | Spanish words. */
export const places = `
europe european | europa europeo
asia asian | asia asiático
africa african | áfrica africano
america american americas | américa americano
oceania pacific | oceanía pacífico
eurasia | eurasia
atlantic | atlántico
indian | índico
mediterranean | mediterráneo
caribbean antilles | caribe caribeño antillas
latin latino hispanic | latino latinoamericano latinoamérica hispano
andes andean | andes andino
amazon amazonian | amazonas amazonia amazónico
alps alpine | alpes alpino
himalayas himalaya | himalaya
pyrenees | pirineos
sahara saharan | sáhara sahara
patagonia patagonian | patagonia patagónico
rhine | rin
danube | danubio
nile | nilo
thames | támesis
seine | sena
tiber | tíber
volga | volga
ganges | ganges
balkans balkan | balcanes balcánico
scandinavia scandinavian nordic | escandinavia escandinavo nórdico
baltic | báltico
siberia siberian | siberia siberiano
usa american america | eeuu estadounidense norteamericano americano unidos
canada canadian | canadá canadiense
mexico mexican | méxico mexicano méjico
guatemala guatemalan | guatemala guatemalteco
honduras honduran | honduras hondureño
salvador salvadoran | salvador salvadoreño
nicaragua nicaraguan | nicaragua nicaragüense
panama panamanian | panamá panameño
cuba cuban | cuba cubano
dominican | dominicano
haiti haitian | haití haitiano
jamaica jamaican | jamaica jamaiquino jamaicano
puerto rican | puertorriqueño boricua
colombia colombian | colombia colombiano
venezuela venezuelan | venezuela venezolano
ecuador ecuadorian ecuadorean | ecuador ecuatoriano
peru peruvian | perú peruano
bolivia bolivian | bolivia boliviano
chile chilean | chile chileno
argentina argentine argentinian | argentina argentino
uruguay uruguayan | uruguay uruguayo
paraguay paraguayan | paraguay paraguayo
brazil brazilian | brasil brasileño brasilero
guyana guyanese | guyana guyanés
suriname surinamese | surinam surinamés
spain spanish spaniard | españa español española
portugal portuguese | portugal portugués portuguesa lusitano
france french frenchman | francia francés francesa
britain british briton uk | bretaña británico
england english englishman | inglaterra inglés inglesa
scotland scottish scot | escocia escocés escocesa
wales welsh | gales galés
ireland irish | irlanda irlandés irlandesa
germany german | alemania alemán alemana
austria austrian | austria austríaco austriaco
switzerland swiss | suiza suizo
italy italian | italia italiano
netherlands dutch holland | holanda neerlandés holandés holandesa
belgium belgian | bélgica belga
luxembourg | luxemburgo luxemburgués
denmark danish dane | dinamarca danés danesa
norway norwegian | noruega noruego
sweden swedish swede | suecia sueco
finland finnish finn | finlandia finlandés finés
iceland icelandic icelander | islandia islandés
greenland | groenlandia
greece greek hellenic | grecia griego heleno
turkey turkish turk | turquía turco
cyprus cypriot | chipre chipriota
malta maltese | malta maltés
poland polish pole | polonia polaco
czech czechoslovakia | checo chequia checoslovaquia
slovakia slovak | eslovaquia eslovaco
hungary hungarian | hungría húngaro húngara
romania romanian | rumania rumano rumanía
bulgaria bulgarian | bulgaria búlgaro búlgara
serbia serbian serb | serbia serbio
croatia croatian croat | croacia croata
bosnia bosnian | bosnia bosnio
slovenia slovenian slovene | eslovenia esloveno
yugoslavia yugoslav | yugoslavia yugoslavo
albania albanian | albania albanés
macedonia macedonian | macedonia macedonio
montenegro montenegrin | montenegro montenegrino
kosovo kosovar | kosovo kosovar
moldova moldovan | moldavia moldavo
ukraine ukrainian | ucrania ucraniano
belarus belarusian | bielorrusia bielorruso
russia russian | rusia ruso rusa
estonia estonian | estonia estonio
latvia latvian | letonia letón
lithuania lithuanian | lituania lituano
georgia georgian | georgia georgiano
armenia armenian | armenia armenio
azerbaijan azerbaijani | azerbaiyán azerí
kazakhstan kazakh | kazajistán kazajo
uzbekistan uzbek | uzbekistán uzbeko
mongolia mongolian mongol | mongolia mongol
china chinese | china chino
taiwan taiwanese | taiwán taiwanés
japan japanese | japón japonés japonesa nipón
korea korean | corea coreano
vietnam vietnamese | vietnam vietnamita
cambodia cambodian khmer | camboya camboyano jemer
laos laotian | laos laosiano
thailand thai siam | tailandia tailandés
burma burmese myanmar | birmania birmano
malaysia malaysian malay | malasia malayo malasio
singapore singaporean | singapur singapurense
indonesia indonesian | indonesia indonesio
philippines filipino philippine | filipinas filipino
india indian | india indio
pakistan pakistani | pakistán pakistaní
bangladesh bangladeshi bengali | bangladés bangladesí bengalí
nepal nepalese nepali | nepal nepalí
tibet tibetan | tíbet tibetano
ceylon lanka | ceilán
afghanistan afghan | afganistán afgano
iran iranian | irán iraní
persia persian | persia persa
iraq iraqi | irak iraquí
mesopotamia mesopotamian | mesopotamia mesopotámico
babylon babylonian | babilonia babilónico babilonio
assyria assyrian | asiria asirio
syria syrian | siria sirio
lebanon lebanese | líbano libanés
israel israeli | israel israelí
palestine palestinian | palestina palestino
jordan jordanian | jordania jordano
arab arabian arabic arabia | árabe arabia
saudi arabia | saudí saudita arabia
yemen yemeni | yemen yemení
kuwait kuwaiti | kuwait kuwaití
qatar qatari | catar qatar catarí
emirates emirati | emiratos emiratí
egypt egyptian | egipto egipcio
libya libyan | libia libio
tunisia tunisian | túnez tunecino
algeria algerian | argelia argelino
morocco moroccan | marruecos marroquí
mauritania mauritanian | mauritania mauritano
senegal senegalese | senegal senegalés
mali malian | malí maliense
nigeria nigerian | nigeria nigeriano
ghana ghanaian | ghana ghanés
liberia liberian | liberia liberiano
cameroon cameroonian | camerún camerunés
congo congolese zaire | congo congoleño zaire
angola angolan | angola angoleño
mozambique mozambican | mozambique mozambiqueño
ethiopia ethiopian abyssinia | etiopía etíope abisinia
somalia somali | somalia somalí
sudan sudanese | sudán sudanés
kenya kenyan | kenia keniano keniata
uganda ugandan | uganda ugandés
tanzania tanzanian | tanzania tanzano
rwanda rwandan | ruanda ruandés
zambia zambian | zambia zambiano
zimbabwe zimbabwean rhodesia | zimbabue zimbabuense rodesia
namibia namibian | namibia namibio
madagascar malagasy | madagascar malgache
australia australian | australia australiano
zealand zealander | zelanda neozelandés
polynesia polynesian | polinesia polinesio
hawaii hawaiian | hawái hawaiano
alaska alaskan | alaska
california californian | california californiano
texas texan | texas tejano
louisiana | luisiana
pennsylvania | pensilvania
catalonia catalan | cataluña catalán catalana
basque | vasco euskadi
galicia galician | galicia gallego
castile castilian | castilla castellano
andalusia andalusian | andalucía andaluz andaluces
aragon aragonese | aragón aragonés
navarre | navarra navarro
bavaria bavarian | baviera bávaro
prussia prussian | prusia prusiano
saxony saxon | sajonia sajón
flanders flemish | flandes flamenco
normandy norman | normandía normando
brittany breton | bretaña bretón
burgundy | borgoña
tuscany tuscan | toscana toscano
sicily sicilian | sicilia siciliano
sardinia sardinian | cerdeña sardo
corsica corsican | córcega corso
crete cretan | creta cretense
crimea crimean | crimea
london londoner | londres londinense
paris parisian | parís parisino
rome roman | roma romano
athens athenian | atenas ateniense
sparta spartan | esparta espartano
troy trojan | troya troyano
venice venetian | venecia veneciano
florence florentine | florencia florentino
milan milanese | milán milanés
naples neapolitan | nápoles napolitano
turin | turín
genoa genoese | génova genovés
bologna | bolonia
vatican | vaticano
berlin | berlín berlinés
munich | múnich
cologne | colonia
hamburg | hamburgo
frankfurt | fráncfort
nuremberg | núremberg
dresden | dresde
vienna viennese | viena vienés
prague | praga
warsaw | varsovia
moscow muscovite | moscú moscovita
petersburg leningrad | petersburgo leningrado
kiev kyiv | kiev kyiv
brussels | bruselas
antwerp | amberes
hague | haya
rotterdam | róterdam
amsterdam | ámsterdam
copenhagen | copenhague
stockholm | estocolmo
oslo | oslo
helsinki | helsinki
geneva | ginebra
zurich | zúrich
bern | berna
basel | basilea
lisbon | lisboa
seville sevillian | sevilla sevillano
saragossa zaragoza | zaragoza
cordoba cordova | córdoba
marseille marseilles | marsella
bordeaux | burdeos
lyon lyons | lyon
toulouse | tolosa
strasbourg | estrasburgo
edinburgh | edimburgo
dublin | dublín
istanbul constantinople byzantium | estambul constantinopla bizancio
ankara | ankara
jerusalem | jerusalén
bethlehem | belén
damascus | damasco
baghdad | bagdad
tehran teheran | teherán
mecca | meca
cairo | cairo
alexandria | alejandría
algiers | argel
tangier | tánger
tripoli | trípoli
beijing peking | pekín beijing
shanghai | shanghái
tokyo | tokio
kyoto | kioto
seoul | seúl
delhi | delhi
mumbai bombay | bombay
calcutta kolkata | calcuta
saigon | saigón
havana | habana
philadelphia | filadelfia
york yorker | york neoyorquino
washington | washington
orleans | orleans
madrid | madrid madrileño
barcelona | barcelona barcelonés
lima | lima limeño
cusco cuzco | cusco cuzco cusqueño
quito | quito quiteño
bogota | bogotá bogotano
brasilia | brasilia
montevideo | montevideo montevideano
aires porteño | aires porteño bonaerense
`;
