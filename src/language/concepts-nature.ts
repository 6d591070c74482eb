/** Concepts of geography, weather, disasters, animals and plants: English words | Spanish words. */
export const nature = `
nature natural wilderness | naturaleza natural
world earth globe global | mundo mundial tierra
earth planet terrestrial | tierra planeta terrestre
land ground | tierra terreno
geography geographic geographical | geografía geográfico geógrafo
continent continental | continente continental
region area zone | región zona área regiones
province county | provincia condado
county shire | condado
area surface extent | área superficie extensión
place location site spot | lugar sitio ubicación
located situated lies location | ubicado situado ubicar localizado
landscape scenery | paisaje
mountain mount mountainous | montaña monte cerro montañoso
hill hillock mound | colina cerro loma
peak summit top | cima cumbre pico
range cordillera sierra | cordillera sierra
climb ascend ascent climber mountaineer | escalar ascender ascenso alpinista montañista
slope hillside | ladera pendiente
valley | valle valles
canyon gorge ravine | cañón desfiladero barranco quebrada
cliff precipice | acantilado precipicio
cave cavern grotto | cueva caverna gruta
plain prairie plains steppe | llanura pradera planicie estepa
plateau highland tableland | meseta altiplano altiplanicie
desert arid | desierto árido
oasis | oasis
dune | duna
savanna savannah grassland | sabana pastizal
forest wood woodland woods | bosque forestal arboleda
jungle rainforest | selva jungla
swamp marsh wetland bog | pantano ciénaga humedal marisma
island isle islet insular | isla islote insular
archipelago islands | archipiélago islas
peninsula | península peninsular
cape headland | cabo
isthmus | istmo
strait channel | estrecho canal
gulf bay | golfo bahía
bay cove | bahía ensenada
coast shore seaside coastline coastal | costa litoral costero orilla
beach seashore | playa
shore bank | orilla ribera
sea ocean maritime marine | mar océano marítimo marítimos marino mares
ocean oceanic | océano oceánico
wave waves | ola olas oleaje
tide tidal | marea mareas
current | corriente
river stream fluvial | río ríos arroyo fluvial
tributary | afluente tributario
mouth estuary delta | desembocadura estuario delta
flow flows empty | desembocar fluir desemboca fluye
stream brook creek | arroyo riachuelo
source spring | manantial fuente nacimiento
waterfall falls cascade | cascada catarata salto
lake lagoon pond | lago laguna estanque
depth deep | profundidad profundo hondo
water aquatic | agua acuático
ice icy glacial | hielo glacial
glacier | glaciar glaciares
iceberg | iceberg témpano
snow snowfall | nieve nevar nevada
avalanche | avalancha alud
landslide mudslide | deslizamiento derrumbe huaico
volcano volcanic | volcán volcánico volcanes
eruption erupt | erupción
lava magma | lava magma
crater | cráter cráteres
earthquake quake seismic tremor | terremoto sismo sísmico temblor seísmo
epicenter epicentre | epicentro
tsunami | tsunami tsunamis maremoto
disaster catastrophe catastrophic | desastre catástrofe catastrófico
emergency | emergencia
flood flooding inundate deluge | inundación inundar diluvio
drought dryness | sequía
fire blaze wildfire | incendio fuego
burn burned burnt combustion | quemar arder ardió combustión
flame | llama
storm tempest thunderstorm | tormenta tempestad tempestades temporal
hurricane cyclone typhoon | huracán ciclón tifón huracanes
tornado twister | tornado
wind windy gust | viento ventoso
breeze | brisa
rain rainfall rainy precipitation | lluvia llover lluvioso precipitación llueve
hail | granizo
thunder | trueno
lightning bolt | rayo relámpago
cloud cloudy | nube nublado
fog mist | niebla neblina
frost freeze froze frozen | helada congelar congelado
dew | rocío
rainbow | arcoíris
weather climate | clima tiempo
climate climatic | clima climático
meteorology meteorological | meteorología meteorológico
temperature heat | temperatura
hot hotter hottest heat warm | caliente calor cálido caluroso
warm warmth | cálido templado tibio
cold colder coldest cool chilly | frío fresco
wet humid humidity moisture damp | húmedo humedad mojado
dry drier driest arid drought | seco árido secar
tropical tropics | tropical trópico
equator equatorial | ecuador ecuatorial
pole polar | polo polar
arctic | ártico
antarctic antarctica | antártico antártida
hemisphere | hemisferio
latitude | latitud
longitude | longitud
altitude elevation height | altitud altura elevación
sunrise dawn daybreak | amanecer alba aurora
sunset dusk twilight | atardecer ocaso crepúsculo
shadow shade | sombra
sun solar | sol solar
moon lunar | luna lunar
sky heavens | cielo celeste
star stellar | estrella estelar
environment environmental | ambiente medioambiente ambiental
ecology ecological ecologist | ecología ecológico ecologista
ecosystem habitat | ecosistema hábitat
biodiversity diversity | biodiversidad diversidad
conservation conserve preservation | conservación conservar preservación
pollution pollute contamination contaminate | contaminación contaminar polución
waste garbage rubbish trash litter | basura residuo desecho desperdicio
recycle recycling | reciclar reciclaje
emission emit | emisión emitir
warming | calentamiento
sustainable sustainability | sostenible sustentable sostenibilidad
endangered threatened | amenazado
extinct extinction | extinto extinción extinguirse
species | especie especies
animal beast creature | animal bestia criatura animales
fauna wildlife | fauna
wild savage | salvaje silvestre
pet | mascota
zoo | zoológico zoo
mammal | mamífero
dog puppy canine hound | perro cachorro canino
cat kitten feline | gato felino
horse mare stallion equine | caballo yegua equino
donkey ass | burro asno asnos
mule | mula
cow cattle | vaca bovino
bull | toro
ox oxen | buey bueyes
calf calves | ternero becerro
sheep lamb ram | oveja cordero carnero
goat | cabra cabrito
pig hog swine boar | cerdo chancho puerco jabalí
camel dromedary | camello dromedario
elephant | elefante
lion lioness | león leones leona
tiger | tigre
leopard panther | leopardo pantera
jaguar | jaguar yaguar
puma cougar | puma
bear | oso osos
wolf wolves | lobo
fox | zorro
deer stag | ciervo venado
rabbit hare | conejo liebre
mouse mice | ratón ratones
rat | rata
rodent | roedor roedores
squirrel | ardilla
bat | murciélago
monkey ape primate | mono simio primate
gorilla | gorila
chimpanzee chimp | chimpancé
giraffe | jirafa
zebra | cebra
hippopotamus hippo | hipopótamo hipopótamos
rhinoceros rhino | rinoceronte
kangaroo | canguro
whale cetacean | ballena cetáceo
dolphin | delfín delfines
seal | foca
shark | tiburón tiburones
fish fishes | pez pescado peces
salmon | salmón
trout | trucha
tuna | atún
crab | cangrejo
lobster | langosta bogavante
shrimp prawn | camarón gamba camarones
octopus | pulpo
squid | calamar
shell mollusc mollusk snail | concha molusco caracol
coral | coral corales
reef | arrecife
bird avian fowl | ave pájaro aves
eagle | águila
hawk falcon | halcón
condor | cóndor
vulture | buitre
owl | búho lechuza
parrot macaw | loro papagayo guacamayo
pigeon dove | paloma
crow raven | cuervo
swallow | golondrina
duck | pato
goose geese | ganso
swan | cisne
penguin | pingüino
ostrich | avestruz
rooster cock | gallo
feather plume | pluma
wing wings | ala alas
beak | pico
nest | nido
tail | cola rabo
horn antler | cuerno asta
paw hoof | pata pezuña
tusk fang | colmillo
reptile | reptil reptiles
snake serpent viper | serpiente víbora culebra
lizard | lagarto lagartija
crocodile alligator caiman | cocodrilo caimán
turtle tortoise | tortuga
frog toad | rana sapo
amphibian | anfibio
dinosaur | dinosaurio
fossil | fósil fósiles
insect bug | insecto bicho
bee honeybee beehive | abeja colmena
wasp | avispa
ant | hormiga
fly | mosca
mosquito | mosquito zancudo
butterfly butterflies | mariposa
moth | polilla
worm | gusano lombriz
caterpillar | oruga
spider | araña
cobweb web | telaraña
scorpion | escorpión alacrán
parasite parasitic | parásito
predator prey | depredador presa
plant vegetation flora | planta vegetación flora vegetal
tree | árbol árboles
trunk | tronco
branch bough | rama
root | raíz raíces
leaf leaves foliage | hoja follaje
flower blossom bloom | flor florecer flores
rose | rosa
grass lawn | hierba césped pasto
bush shrub | arbusto matorral
moss | musgo
fern | helecho
algae seaweed | alga algas
cactus | cactus
palm | palmera palma
oak | roble encina
pine | pino
fir | abeto
eucalyptus | eucalipto
bamboo | bambú
reed | junco totora
thorn | espina
resin sap | resina savia
eclipse | eclipse
sediment silt | sedimento limo
erosion erode | erosión erosionar
watershed basin | cuenca
headwaters source | cabecera naciente nacimiento
peatland | turbera
permafrost | permafrost
aquifer groundwater | acuífero
rapids | rápidos
bedrock subsoil | subsuelo
hibernate hibernation | hibernar hibernación
migrate migration migratory | migrar migración migratorio
poacher poaching | furtivo
carnivore carnivorous | carnívoro
herbivore herbivorous | herbívoro
marsupial | marsupial marsupiales
hatch | eclosionar
pollen pollinate | polen polinizar
petal | pétalo
bark rind | corteza
weed | maleza
roar | rugido rugir
bark | ladrido ladrar
sandbank shoal | bajío
`;
