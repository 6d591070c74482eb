/** Concepts of food, house, clothing, materials, colours and shapes: English words | Spanish words. */
export const home = `
food meal nourishment | comida alimento
eat ate eaten feed | comer comió alimentarse
feed fed feeding nourish | alimentar alimentación nutrir
drink drank drunk beverage | beber bebida tomar
meal dish | comida plato
breakfast | desayuno desayunar
lunch | almuerzo almorzar almuerza
dinner supper | cena cenar
banquet feast | banquete festín
cook cooking cuisine | cocinar cocina cocinero
chef cook | chef cocinero cocinera
cuisine gastronomy | cocina gastronomía
recipe | receta
ingredient | ingrediente
restaurant | restaurante
bar pub tavern | bar taberna cantina
waiter waitress | camarero mesero mozo camarera
kitchen | cocina
oven stove furnace | horno estufa
bake baked roast | hornear asar horno
boil boiling boiled | hervir ebullición hierve
fry fried | freír frito
roast grill barbecue | asar asado parrilla
smoke smoked | ahumar ahumado
bread loaf | pan panes
flour | harina
dough | masa
pasta noodle spaghetti | pasta fideo tallarín
sandwich | bocadillo sándwich emparedado
soup broth stew | sopa caldo guiso
salad | ensalada
sauce | salsa
meat flesh | carne
beef steak | res ternera bistec
pork pig | cerdo
chicken poultry hen | pollo gallina
ham bacon | jamón tocino
sausage | salchicha chorizo
egg eggs | huevo huevos
milk dairy | leche lácteo
cheese | queso
butter | mantequilla manteca
cream | crema nata
yogurt yoghurt | yogur
oil olive | aceite oliva
fat grease | grasa graso
salt salty | sal salado
pepper spice | pimienta
spice seasoning | especia condimento
chili chile | ají chile
vinegar | vinagre
honey | miel
sugar sugary | azúcar azucarado
sweet candy | dulce caramelo
chocolate | chocolate
dessert | postre
cake pie tart | pastel torta tarta
biscuit cookie | galleta
ice frozen | hielo helado
vegetable vegetables | verdura hortaliza vegetal
fruit | fruta fruto
apple | manzana
lemon | limón limones
banana plantain | plátano banana
grape | uva uvas
strawberry | fresa frutilla
peach | durazno melocotón
pear | pera
cherry | cereza
pineapple | piña ananá
watermelon | sandía
melon | melón
mango | mango
coconut | coco
avocado | aguacate palta
fig | higo
olive | aceituna oliva
nut walnut | nuez nueces
almond | almendra
peanut | maní cacahuete
tomato tomatoes | tomate
onion | cebolla
garlic | ajo ajos
carrot | zanahoria
cabbage | repollo col
lettuce | lechuga
bean beans legume | frijol judía legumbre
pea | guisante arveja
chickpea | garbanzo
lentil | lenteja
pumpkin squash | calabaza zapallo
mushroom fungus fungi | hongo seta champiñón
juice | jugo zumo
beer brewery brewing | cerveza cervecería
wine winery | vino bodega
alcohol alcoholic liquor | alcohol alcohólico licor
drunk drunkenness intoxicated | borracho ebrio embriaguez
rum | ron
whisky whiskey | whisky güisqui
cocktail | cóctel
cup mug glass | taza copa vaso
plate dish | plato fuente
bowl | cuenco tazón
knife knives blade | cuchillo navaja
fork | tenedor
spoon | cuchara
pot pan saucepan | olla ollas sartén cacerola
bottle flask | botella frasco
jar vase | jarra tarro
vase urn | jarrón vasija urna urnas
barrel cask | barril tonel
basket | cesta canasta
bag sack | bolsa saco
box case crate chest | caja cofre
chest trunk | cofre baúl arca
suitcase luggage baggage | maleta equipaje
house home dwelling | casa hogar vivienda
home household | hogar casa
housing accommodation dwelling | vivienda alojamiento
apartment flat | apartamento piso departamento
mansion palace villa | mansión palacio villa
cottage hut cabin shack | choza cabaña casita
tent camp | tienda carpa
camp encampment campsite | campamento acampar
room chamber | habitación cuarto sala
bedroom | dormitorio alcoba
hall | salón vestíbulo
cellar basement | sótano bodega
attic loft | desván ático
roof rooftop | techo tejado
ceiling | techo
wall | pared paredes muro
floor | suelo piso
storey story floor | piso planta
door doorway gate | puerta portón
gate gateway portal | puerta portal
window windowpane | ventana
stair stairs staircase stairway | escalera escalón
balcony terrace | balcón terraza
courtyard patio backyard | patio
fence railing | valla cerca reja
chimney fireplace | chimenea chimeneas
furniture | mueble mobiliario
table | mesa
chair seat stool | silla asiento
armchair sofa couch | sillón sofá
bed mattress | cama colchón lecho
cupboard wardrobe closet | armario ropero
drawer | cajón
shelf shelves | estante estantería
carpet rug | alfombra tapete
curtain | cortina telón
blanket sheet | manta sábana frazada
pillow cushion | almohada cojín
mirror | espejo
lamp lantern | lámpara linterna farol
candle | vela cirio
torch | antorcha linterna
key keys | llave
lock padlock | cerradura candado
clock watch timepiece | reloj
toy doll | juguete muñeca
umbrella parasol | paraguas sombrilla
rope cord string | cuerda soga
thread yarn | hilo
chain chains | cadena cadenas
net mesh | red malla
needle pin | aguja alfiler
scissors shears | tijeras tijera
hammer | martillo
saw | sierra serrucho
axe ax hatchet | hacha
nail | clavo
screw | tornillo
ladder | escalera
bucket pail | balde cubo
brush broom | cepillo escoba
clothes clothing garment dress apparel | ropa vestimenta prenda
dress gown | vestido
wear wore worn dress | vestir vistió llevar viste
shirt blouse | camisa blusa
trousers pants jeans | pantalón pantalones vaqueros
skirt | falda
coat jacket overcoat | abrigo chaqueta saco
cloak cape robe | capa manto túnica
suit | traje
costume disguise | disfraz disfraces traje
sweater jersey pullover | suéter jersey
sock stocking | calcetín media
shoe shoes footwear | zapato calzado
boot boots | bota botas
sandal | sandalia
hat cap | sombrero gorra
glove | guante
scarf shawl | bufanda pañuelo
belt | cinturón
button | botón botones
pocket purse wallet | bolsillo cartera billetera
ring | anillo sortija
necklace collar | collar
bracelet | pulsera brazalete
earring | arete pendiente
mask masked | máscara mascarilla careta
veil | velo
fashion designer | moda diseñador
barber hairdresser | barbero peluquero peluquería
sew sewn sewed sewing | coser costura
naked nude nudity | desnudo desnudez
silk | seda
wool woollen | lana
leather hide | cuero piel
fur | piel pelaje
linen flax | lino
cloth fabric | tela paño tejido
material substance | material materia
substance matter | sustancia materia
wood wooden timber | madera
stone stones rock | piedra pedrusco
rock rocky | roca rocoso
marble | mármol
granite | granito
brick | ladrillo
clay mud | arcilla barro
mud | barro lodo
cement concrete | cemento hormigón concreto
plaster | yeso
tile tiles | teja azulejo baldosa
glass crystal | vidrio cristal
plastic | plástico
paper cardboard | papel cartón
ink | tinta
wax | cera
ivory | marfil
amber | ámbar
dust powder | polvo
powder gunpowder | polvo pólvora
ash ashes | ceniza
sand sandy | arena arenoso
glue adhesive | pegamento cola
dye pigment | tinte pigmento teñir
colour color coloured | color colorido
white | blanco
black | negro
red | rojo
blue | azul
green | verde
yellow | amarillo
orange | anaranjado naranja
purple violet | morado púrpura violeta
pink | rosa rosado
brown | marrón pardo café cafés
grey gray | gris
bright brightness shine | brillante brillo brillar
dark darkness | oscuro oscuridad
clear transparent | transparente claro
pale | pálido
shape form | forma figura
circle circular round | círculo circular redondo
round circular rounded | redondo circular
square squared | cuadrado
triangle triangular | triángulo triangular
rectangle rectangular | rectángulo rectangular
pentagon | pentágono
hexagon | hexágono
octagon | octágono
oval ellipse elliptical | óvalo ovalado elipse
sphere spherical globe | esfera esférico globo
ball | pelota balón bola
cube cubic | cubo cúbico
cylinder cylindrical | cilindro cilíndrico
cone conical | cono cónico
pyramid pyramidal | pirámide piramidal
spiral | espiral
line | línea líneas
curve curved bend | curva curvo
angle corner | ángulo
corner | esquina rincón
edge border rim | borde orilla filo
tip | punta
hole opening gap | agujero hoyo hueco
crack split | grieta fisura
layer stratum | capa estrato
stripe strip | franja raya
spot stain | mancha
hollow empty | hueco vacío
`;
