/** Concepts of city, building, engineering, transport and travel: English words | Spanish words. */
export const city = `
city town urban metropolis | ciudad ciudades urbano urbe urbes metrópoli
town village | pueblo villa localidad aldea
village hamlet | aldea pueblo
suburb outskirts | suburbio afueras periferia
neighbourhood neighborhood district quarter | barrio vecindario distrito
district borough | distrito comarca
slum shantytown | villa favela tugurio
square plaza | plaza
street road avenue | calle avenida vía vías
road highway route | carretera camino ruta
highway motorway freeway expressway | autopista autovía carretera
path trail track | sendero senda camino
pavement sidewalk | acera vereda
corner crossroads intersection | esquina cruce cruces intersección
block | cuadra
park | parque
fountain spring | fuente
statue sculpture monument | estatua escultura monumento
monument memorial | monumento memorial
building edifice | edificio edificación
skyscraper tower | rascacielos torre
tower | torre torreón
castle fortress citadel | castillo fortaleza ciudadela
ruin ruins | ruina ruinas
build built construct construction | construir construcción construyó edificar construido construye
builder constructor | constructor constructora
rebuild rebuilt reconstruct reconstruction | reconstruir reconstrucción
demolish demolition | demoler demolición derribar
restore restoration | restaurar restauración
renovate renovation refurbish | renovar renueva renovación reformar
repair mend fix | reparar repara arreglar reparación
maintenance upkeep | mantenimiento conservación
found founded foundation establish founder | fundar fundación fundador fundado
establish establishment | establecer establecimiento establece
architect architecture architectural | arquitecto arquitectura arquitectónico arquitecta
engineer engineering | ingeniero ingeniería ingeniera
design designer | diseñar diseño diseñador
plan project | plan proyecto planear planea planeó
blueprint plan | plano
structure | estructura estructural
column pillar | columna pilar
arch vault | arco arcos bóveda
dome cupola | cúpula domo
beam girder | viga
foundation base | cimiento base
scaffold scaffolding | andamio
crane | grúa
elevator lift | ascensor elevador
tunnel | túnel túneles
bridge viaduct | puente viaducto
dam reservoir | presa represa embalse dique
canal channel | canal canales
aqueduct | acueducto
sewer sewage drain drainage | alcantarilla alcantarillado cloaca drenaje
pipe tube | tubo tubería caño
port harbour harbor seaport | puerto portuario
dock wharf pier quay | muelle embarcadero
lighthouse beacon | faro
shipyard | astillero
airport aerodrome | aeropuerto aeródromo
runway | pista
station terminal | estación terminal
stop halt | parada
transport transportation transit | transporte transportar tránsito
traffic circulation | tránsito tráfico
vehicle | vehículo
car automobile motorcar | coche automóvil auto carro
truck lorry van | camión camioneta camiones
bus coach | autobús ómnibus bus
taxi cab | taxi taxis
motorcycle motorbike | motocicleta moto
bicycle bike cycling | bicicleta bici
wheel | rueda
tyre tire | neumático llanta
engine motor | motor
brake | freno frenar
train railway railroad rail | tren ferrocarril ferroviario trenes
railway railroad rail | ferrocarril ferroviario vía vías
locomotive | locomotora
wagon carriage | vagón vagones
carriage coach cart | carruaje carreta
tram streetcar trolley | tranvía
metro subway underground | metro subterráneo
plane airplane aeroplane aircraft | avión aeronave aviones
aviation aviator flight | aviación aviador
helicopter | helicóptero
balloon airship | globo dirigible
drone | dron drones
pilot | piloto pilotar
flight fly flew flown | vuelo volar vuela
takeoff | despegar despegue
landing landed | aterrizar aterrizaje
ship vessel boat | barco buque nave navío
boat canoe | barca bote canoa canoas lancha
ferry | transbordador ferry
submarine | submarino
sail sailing navigate | navegar navegación zarpar
sailboat yacht | velero yate
mast sail | mástil vela
anchor | ancla anclas anclar
raft | balsa
shipwreck wreck sink sank sunk | naufragio hundir hundimiento hundirse
crew | tripulación tripulante
passenger traveller traveler | pasajero viajero pasajera
driver chauffeur | conductor chofer chófer
drive drove driven driving | conducir condujo manejar conduce
ride rode ridden riding | montar cabalgar
horseman rider jockey | jinete
travel journey trip voyage | viajar viaje travesía
voyage crossing | viaje travesía
traveller traveler voyager | viajero
expedition exploration | expedición exploración
explore explorer exploration | explorar explorador exploración
discover discovery discoverer | descubrir descubrimiento descubridor descubierto
route itinerary | ruta itinerario recorrido
destination | destino
departure depart leave | salida partida partir salir
accident crash collision | accidente choque colisión
collide collision crash | chocar colisionar choque
map atlas | mapa atlas planisferio
cartographer cartography | cartógrafo cartografía
compass | brújula
cargo freight load | carga cargamento flete
container | contenedor
mail post postal | correo postal
letter missive | carta misiva
postman mailman | cartero
stamp | sello estampilla
package parcel | paquete encomienda
fireman firefighter | bombero
janitor caretaker doorman | portero conserje
servant maid domestic | criado sirviente criada
cleaner | limpiador
secretary clerk | secretario secretaria oficinista
plumber | plomero fontanero
electrician | electricista
mechanic mechanical | mecánico
ring beltway | circunvalación
outpost settlement | asentamiento
cruise liner | crucero transatlántico
galleon caravel | galeón carabela galeones
rowing oar rower | remo remar remero
helm rudder | timón
hull keel | casco quilla
deck | cubierta
cockpit cabin | cabina
parachute | paracaídas
glider | planeador
lane | carril
pedestrian | peatón peatones peatonal
cyclist biker | ciclista motociclista
parking | estacionamiento aparcamiento
garage | garaje cochera
headlight lamp | faro
ticket fare | boleto pasaje billete
gauge track | trocha
rubble debris | escombros
subway | subte metro
funicular | funicular
roundabout | rotonda glorieta
landfill dump | vertedero basural
townhall | ayuntamiento municipalidad
traffic congestion gridlock | atasco embotellamiento congestión
platform | andén plataforma
cableway | teleférico
mall | galería comercial
`;
