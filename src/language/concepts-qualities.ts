/** Concepts of quality, quantity, time and order: English words | Spanish words. */
export const qualities = `
big bigger large larger great huge | grande gran enorme
huge enormous giant gigantic massive immense vast | enorme gigante gigantesco inmenso vasto masivo
great grand | gran grandioso
small smaller little tiny | pequeño chico diminuto
tiny minute minuscule | diminuto minúsculo
biggest largest greatest | mayor máximo máximos
smallest least | menor mínimo mínimos
long longer longest lengthy | largo extenso
short shorter shortest brief | corto breve
tall taller tallest high higher highest | alto alta altos altas elevado
low lower lowest | baja bajos
wide wider widest broad | ancho ancha anchos anchas amplio
narrow | estrecho angosto
thick dense | grueso espeso
thin slim slender | delgado fino flaco
fat obese | gordo obeso
deep deeper deepest profound | profundo hondo
shallow superficial | superficial
heavy heavier heaviest weighty | pesado
light lightweight | ligero liviano
strong stronger strongest strength powerful | fuerte fuerza potente
weak weaker weakest weakness feeble | débil debilidad
hard harder hardest tough rigid | duro rígido
hardness toughness | dureza
soft softness tender | blando suave
flexible elastic | flexible elástico
firm solid | firme sólido
fragile delicate frail | frágil delicado
sharp pointed | afilado agudo puntiagudo
smooth flat even | liso plano
rough coarse | áspero rugoso
flat level plane | plano llano
steep sheer | empinado escarpado
straight direct | recto directo
direct directly | directo directamente
fast faster fastest quick quicker quickest rapid swift speedy | rápido veloz veloces
quickly rapidly fast | rápidamente rápido pronto
slow slower slowest slowly | lento despacio
slowness sluggish | lentitud
sudden suddenly abrupt | repentino súbito brusco
gradual gradually | gradual gradualmente
immediate immediately instant | inmediato inmediatamente instantáneo
new newer newest novel recent | nuevo novedoso reciente
old older oldest ancient antique | antiguo viejo
former previous past | antiguo anterior expresidente
recent recently lately | reciente recientemente
modern current contemporary | moderno modernos actual
current present nowadays today | actual actualmente presente hoy
good well fine | bueno bien buen buena
goodness kindness | bondad
excellent superb outstanding | excelente sobresaliente
best finest | mejor óptimo
better superior | mejor superior
bad evil wicked | malo mal mala malvado
worst | peor pésimo
worse inferior | peor inferior
evil wickedness | mal maldad
terrible awful dreadful horrible | terrible horrible espantoso
perfect perfection flawless | perfecto perfección
ideal perfect | ideal
correct right accurate | correcto exacto
exact precise accurate | exacto preciso
precision accuracy | precisión exactitud
important significant relevant | importante relevante significativo
importance significance relevance | importancia relevancia trascendencia
main principal chief primary major | principal primordial
key crucial vital | clave crucial vital
essential fundamental basic | esencial fundamental básico
necessary need necessity | necesario necesitar necesidad
useful utility helpful | útil utilidad
useless futile | inútil
serious grave severe | grave serio severo
severe severity harsh | severo severidad duro
urgent urgency pressing | urgente urgencia
famous known renowned celebrated | famoso conocido célebre renombrado
fame renown reputation | fama renombre reputación
popular popularity | popular popularidad
notorious infamous | infame notorio
unknown anonymous | desconocido anónimo anónimos
obvious evident clear | obvio evidente
strange odd weird bizarre | extraño raro
rare unusual uncommon | raro inusual infrecuente
unique sole | único singular
special particular | especial particular
typical characteristic | típico característico
characteristic feature trait | característica rasgo
common frequent usual | común frecuente habitual
usual normal ordinary | habitual normal ordinario
normal normality | normal normalidad
traditional classic | tradicional clásico
similar alike resemble similarity resemblance | similar parecido semejante semejanza
different distinct differ difference | diferente distinto diferencia
opposite contrary reverse | opuesto contrario
difference distinction | diferencia distinción
equal equivalent identical | igual equivalente idéntico
various diverse several | varios diverso diversos
diversity variety | diversidad variedad variedades
kind type sort | tipo clase
manner mode | manera modo
quality | calidad cualidad cualidades
simple easy straightforward | simple sencillo fácil
easy easier easiest easily ease | fácil facilidad fácilmente
facilitate ease | facilitar
difficult hard difficulty tough | difícil dificultad dificultades arduo
complex complicated complexity | complejo complicado complejidad
possible possibility | posible posibilidad
impossible impossibility | imposible
probable likely probability | probable probabilidad
improbable unlikely | improbable
chance opportunity | oportunidad ocasión
luck fortune lucky fortunate | suerte fortuna afortunado
coincidence random randomness | azar casualidad aleatorio
fate destiny | destino
risk risky | riesgo arriesgar
dangerous danger hazardous risky | peligroso peligro arriesgado
safe safer safest safety secure | seguro seguridad
stable stability steady | estable estabilidad
unstable instability | inestable inestabilidad
permanent lasting | permanente duradero
temporary transient | temporal temporario transitorio
eternal eternity everlasting | eterno eternidad
full complete whole | lleno completo pleno
whole entire total | entero total íntegro
total sum altogether | total suma
partial partly | parcial parcialmente
complete completely entirely totally | completo completamente totalmente
pure purity | puro pureza
mixed hybrid | mixto híbrido
clean cleanliness | limpio limpieza
visible visibility | visible visibilidad
invisible | invisible
internal inner inside interior | interno interior dentro
external outer outside exterior | externo exterior fuera
strict rigorous | estricto riguroso
violent fierce | violento feroz feroces
aggressive aggression | agresivo agresión
busy busiest occupied | ocupado
active | activo
passive | pasivo
lazy laziness idle | perezoso pereza vago
diligent hardworking | trabajador diligente
careful cautious prudent caution | cuidadoso cauteloso prudente cautela
careless reckless negligent negligence | descuidado negligente negligencia
bold daring audacious | audaz audaces atrevido osado
strict stern | estricto severo
elegant elegance | elegante elegancia
comfortable comfort | cómodo comodidad
available availability | disponible disponibilidad
ready prepared | listo preparado
able capable ability capability capacity | capaz capacidad capaces
unable incapable inability | incapaz incapaces incapacidad
responsible responsibility | responsable responsabilidad
effective efficient efficiency effectiveness | eficaz eficaces eficiente eficacia eficiencia
successful thriving | exitoso
abundant plentiful abundance | abundante abundancia
scarce scarcity rare | escaso escasez
excessive excess overly | excesivo exceso
enough sufficient | suficiente bastante
insufficient inadequate | insuficiente
extreme | extremo
intense intensity | intenso intensidad
amount quantity number | cantidad cantidades número monto
quantity amount volume | cantidad cantidades volumen volúmenes
lots plenty | mucho muchos
numerous multiple | numeroso múltiple muchos
less fewer | menos
half halves | mitad mitades medio
quarter fourth | cuarto
third | tercio
double twice | doble
part portion piece fraction | parte porción pedazo fracción
piece fragment bit | pedazo fragmento trozo pieza
share quota | cuota participación
proportion ratio | proporción
percentage percent proportion | porcentaje proporción
pair couple | par pareja
dozen | docena
group set cluster | grupo conjunto
series sequence | serie secuencia
list | lista listado
row line queue | fila hilera cola
pile heap stack | pila montón
level degree | nivel grado
ranking | clasificación
nearly almost approximately around roughly | casi aproximadamente alrededor
approximate rough | aproximado
exactly precisely | exactamente precisamente
just barely hardly | apenas
especially particularly mainly | especialmente principalmente sobretodo
together jointly | junto juntos conjuntamente
alone lonely solitude loneliness solitary | solo soledad solitario
joint common shared | conjunto común
extra additional further | adicional extra
besides additionally furthermore | además asimismo
approximation estimate | aproximación
time | tiempo
year annual yearly | año años anual
month monthly | mes mensual
week weekly | semana semanal
day daily | día días diario
hour hourly | hora horario
minute | minuto
decade | década decenio
century centennial centenary | siglo centenario
millennium | milenio milenario
date | fecha
calendar | calendario
schedule timetable | horario cronograma
deadline term | plazo vencimiento
moment instant | momento instante
night nocturnal nighttime | noche nocturno
evening dusk | tarde noche
morning dawn | mañana madrugada
afternoon evening | tarde
noon midday | mediodía
midnight | medianoche
yesterday | ayer
tomorrow | mañana
spring springtime | primavera
summer | verano
autumn fall | otoño
winter | invierno inviernos
season | estación temporada
past former | pasado
future | futuro porvenir
early earlier earliest premature | temprano prematuro
late latest belated | tarde tardío
soon shortly | pronto
recently newly | recientemente
ago since | hace
earlier previously prior | antes anteriormente previo
later afterwards subsequently | después luego posteriormente
previous prior earlier preceding | previo anterior precedente
next following subsequent | siguiente próximo próximos posterior
simultaneous simultaneously meanwhile | simultáneo simultáneamente mientras
always forever | siempre
never | nunca jamás
often frequently | menudo frecuentemente
frequency | frecuencia
sometimes occasionally | veces ocasionalmente
rarely seldom | raramente raras
again anew | nuevamente
initial first original | inicial primero
first initial | primero primer
last final latest | último
finally eventually ultimately | finalmente
lifetime lifespan | vida
archaic | arcaico
origin descent ancestry | origen orígenes ascendencia
sequence order | secuencia
rhythm pace | ritmo
near nearer nearest nearby close | cerca cercano próximo próximos
far distant remote | lejos lejano distante remoto
distance remoteness | distancia lejanía
neighbouring neighboring adjacent bordering | vecino limítrofe adyacente fronterizo
middle centre center central | medio centro central
top upper | superior
bottom | fondo
lower bottom | inferior
front forefront | frente delantero
rear behind | detrás trasero
side lateral | lado lateral
surroundings vicinity environs | alrededores cercanías inmediaciones
inside within | dentro
outside outdoors | fuera afuera
north northern | norte septentrional norteño
south southern | sur meridional austral sureño
east eastern | oriental oriente
west western | oeste occidental occidente
northeast northeastern | noreste nororiental
northwest northwestern | noroeste noroccidental
southeast southeastern | sureste sudeste
southwest southwestern | suroeste sudoeste
direction | dirección rumbo sentido
address | dirección domicilio
position location | posición ubicación
vertical upright | vertical
horizontal | horizontal
parallel | paralelo
countless innumerable | innumerable incontable
remaining rest | restante resto
weekly biweekly | semanal quincenal
bimonthly quarterly | trimestral
midsummer | verano
overnight | nocturno
punctual | puntual
outdated obsolete | obsoleto anticuado
durable | duradero
swiftly | velozmente
brutal savage | brutal salvaje
polite courteous courtesy | cortés cortesía
rude impolite | grosero maleducado
shy timid | tímido timidez
stubborn obstinate | terco obstinado testarudo
ambitious ambition | ambicioso ambición
arrogant arrogance | arrogante arrogancia soberbia
funny amusing | divertido gracioso
boring dull tedious | aburrido tedioso
empty deserted | desierto despoblado
crowded overcrowded | abarrotado hacinamiento
inclined leaning tilted | inclinado
loose slack | suelto flojo
tight | apretado ajustado
wet soaked | mojado empapado
rotten decay | podrido pudrir
ripe mature | maduro madurez
raw | crudo
bitter | amargo
sour acid | agrio ácido
fragrant | fragante
vivid bright | vivo brillante
gloomy | sombrío lúgubre
magnificent splendid | magnífico espléndido
majestic grandiose | majestuoso
amazing astonishing impressive | impresionante asombroso
interesting fascinating | interesante fascinante
disappointing disappointed disappointment | decepcionante decepción
acceptable | aceptable
controversial controversy polemic | polémico polémica controversia controvertido
alleged supposed | presunto supuesto
apparent apparently | aparente aparentemente
virtual | virtual
practical | práctico
abstract | abstracto
specific concrete | específico concreto
detailed detail | detallado detalle
ambiguous vague | ambiguo vago
explicit express | explícito expreso
tacit implicit | tácito implícito
official formal | oficial formal
unofficial informal | extraoficial informal
legitimate valid | válido
magnitude greatness | magnitud
farthest furthest farther further | lejano distante
`;
