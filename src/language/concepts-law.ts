/** Concepts of courts, crime, police, war and protest: English words | Spanish words. */
export const law = `
court tribunal courtroom bench | tribunal corte juzgado
judge magistrate justice | juez jueza magistrado jueces
prosecutor attorney | fiscal fiscalía procurador
prosecute prosecution | procesar enjuiciar enjuició procesamiento
lawyer attorney counsel solicitor barrister advocate | abogado abogada letrado
trial hearing proceedings | juicio proceso audiencia
try prosecute tried | juzgar enjuiciar enjuició
hearing session | audiencia vista
jury juror | jurado
verdict ruling judgment judgement sentence | veredicto fallo sentencia
ruling judgment | fallo sentencia dictamen dictámenes
sentence sentenced | sentencia condena sentenciar sentenció condenar
convict conviction condemned | condenar condena condenado
acquit acquittal absolve exonerate cleared | absolver absolución absuelto exonerar
guilt guilty culprit | culpa culpable culpabilidad
innocence innocent | inocencia inocente
accuse accusation charge allegation indict | acusar acusación imputar imputación
indictment indict | acusación imputación procesamiento
charge accusation | cargos acusación
suspect suspected suspicion | sospechoso sospechar sospecha
defendant accused | acusado imputado procesado
plaintiff claimant complainant | demandante querellante denunciante
sue lawsuit suit litigation | demandar demanda pleito litigio
complaint denunciation report | denuncia queja querella denunciar denunció
appeal | apelar apelación recurso
evidence proof | prueba evidencia pruebas
prove proof proven demonstrate | probar prueba demostrar demuestra demostración
witness testify testimony | testigo testificar testimonio
testimony testify statement | testimonio declaración testificar
oath swear swore sworn | juramento jurar
confess confession admit | confesar confesó confesión confiesa
interrogate interrogation questioning | interrogar interrogatorio
investigate investigation inquiry probe | investigar investigación indagar pesquisa
inspect inspection examine | inspeccionar inspección examinar
inspector | inspector inspectora
detective investigator | detective investigador
clue trace | pista indicio rastro
warrant | orden mandamiento
arrest detain capture apprehend | arrestar detener detuvo detiene detuvieron arresto detención aprehender
detain detention custody detainee | detener detuvo detiene detuvieron detención custodia detenido
custody guardianship | custodia tutela
bail bond | fianza
prison jail imprisonment penitentiary | prisión cárcel penitenciaría encarcelamiento
imprison jail incarcerate imprisoned | encarcelar apresar encarcelado
prisoner inmate convict captive | preso prisionero recluso interno
cell dungeon | celda calabozo
parole probation | condicional
release freed | liberar liberación excarcelar
escape flee fled fugitive | escapar huir huyó huye huyeron fuga fugarse
fugitive runaway | fugitivo prófugo
pursue pursuit chase | perseguir persiguió persecución persigue
extradite extradition | extraditar extradición
pardon amnesty clemency | indulto indultar amnistía
forgive forgiven forgiveness forgave pardon | perdonar perdón
punish punishment penalty | castigar castigo pena
penalty fine sanction | multa sanción pena
execute execution executed executioner | ejecutar ejecución ejecutado fusilar
hang hung hanged gallows | ahorcar horca
crime offence offense felony | delito crimen crímenes
criminal offender delinquent | criminal delincuente
delinquency crime | delincuencia criminalidad
murder homicide kill killed assassination dead | asesinato homicidio asesinar asesinaron muertos
assassinate assassination murder | asesinar asesinato magnicidio
murderer killer assassin | asesino homicida asesina
manslaughter homicide | homicidio
massacre slaughter carnage | masacre matanza
genocide extermination | genocidio exterminio
exterminate annihilate extermination | exterminar aniquilar exterminio
kidnap kidnapping abduct abduction | secuestrar secuestro raptar rapto
kidnapper abductor | secuestrador captor
hostage captive | rehén rehenes cautivo
ransom | rescate
rape | violación violar
abuse mistreat mistreatment maltreatment | abuso abusar maltratar maltrato
harass harassment bullying | acosar acoso hostigar hostigamiento
torture torment | tortura torturar
rob robbery theft steal stole stolen | robar robo hurto asalto
steal stole stolen theft | robar hurtar robo
thief thieves robber burglar | ladrón ladrona ladrones
burglary robbery | robo
loot looting plunder pillage | saquear saqueo pillaje
pirate piracy buccaneer | pirata piratería corsario
bandit outlaw | bandido bandolero
fraud swindle scam deception | fraude estafa engaño
cheat deceive deception | engañar engaño trampa
forge forgery counterfeit fake | falsificar falsificación falso
fake false counterfeit | falso falsificado
smuggle smuggling smuggler contraband | contrabando contrabandista
traffic trafficking trafficker | tráfico traficante traficar
drug drugs narcotic | droga drogas narcótico estupefaciente
cocaine coca | cocaína coca
heroin | heroína
opium | opio
marijuana cannabis | marihuana cannabis
mafia mob cartel | mafia cártel
gang band | banda pandilla
blackmail extortion extort | chantaje extorsión extorsionar
arson arsonist | incendio
vandalism vandal | vandalismo vándalo
violence violent | violencia violento
legal lawful | legal lícito
illegal unlawful illicit | ilegal ilícito
legality legitimacy | legalidad legitimidad
legitimate lawful | legítimo legítimos
jurisdiction competence | jurisdicción competencia
immunity | inmunidad fuero
privilege prerogative | privilegio
impunity unpunished | impunidad impune
contract agreement | contrato
contractor | contratista
testament bequeath bequest | testamento
inherit inheritance heir heiress | heredar herencia heredero heredera
legacy heritage | legado herencia
owner proprietor landlord | dueño propietario dueña
royalties copyright | regalías
patent | patente patentar
licence license permit | licencia
permit permission allow authorisation authorization | permiso permitir autorización
allow permit let authorise authorize | permitir autorizar dejar
forbid forbade forbidden ban prohibit prohibition | prohibir prohibición vedar prohibido
ban prohibition outlaw | prohibición prohibir veto
oblige obligation compel force | obligar obligación forzar
duty obligation responsibility | deber obligación responsabilidad
compulsory mandatory obligatory | obligatorio forzoso
voluntary optional | voluntario opcional
require requirement need | requerir requirió requisito requiere exigir exige exigió
requirement condition | requisito condición
police policeman policewoman constable cop | policía policial agente
officer agent | agente oficial
sheriff | alguacil comisario
patrol | patrulla patrullar
guard sentry watchman | guardia guardián centinela vigilante
watch surveillance monitor vigilance | vigilar vigilancia
security safety | seguridad
handcuff | esposas
spy espionage spying | espía espionaje espiar
sabotage saboteur | sabotaje sabotear
treason traitor betray betrayal | traición traidor traicionar
conspiracy conspire plot conspirator | conspiración conspirar complot conjura
terrorism terrorist terror | terrorismo terrorista terror
bomb bombing explosive | bomba bombardeo explosivo
explode explosion blast exploded | explotar explosión estallar estallido
dynamite explosive | dinamita explosivo
threat threaten menace | amenaza amenazar
danger threat risk peril | peligro amenaza riesgo
protect protection defend shield | proteger protege protección amparar
protest demonstration rally | protesta manifestación marcha
demonstrator protester | manifestante
march demonstration | marcha manifestación
riot disturbance unrest | disturbio motín revuelta
unrest turmoil disturbance | disturbios agitación malestar
rebellion uprising revolt insurrection | rebelión levantamiento sublevación insurrección alzamiento
rebel insurgent | rebelde insurgente sublevado
mutiny | motín amotinarse
revolution revolutionary | revolución revolucionario
guerrilla insurgent partisan | guerrilla guerrillero
resistance resist | resistencia resistir
repress repression suppress crackdown | reprimir represión reprime
oppress oppression oppressor | oprimir opresión opresor
persecute persecution | perseguir persigue persiguió persecución
war warfare conflict | guerra conflicto bélico
conflict clash dispute | conflicto enfrentamiento disputa
battle combat fight | batalla combate
fight fought struggle combat | luchar lucha pelear combatir combate
clash confrontation confront | enfrentamiento choque enfrentar
duel | duelo
army military forces | ejército militar militares
military army armed | militar ejército militares armado
soldier troop serviceman | soldado militar tropa efectivo
troops soldiers forces contingent | tropas efectivos soldados contingente
recruit conscript conscription enlist draft | reclutar recluta reclutamiento alistarse
veteran | veterano excombatiente
mercenary | mercenario
warrior fighter | guerrero combatiente
knight chivalry | caballero caballería
samurai | samurái samurai
gladiator | gladiador
cavalry horseman | caballería jinete
infantry | infantería
artillery cannon | artillería cañón
navy naval fleet | marina armada naval flota
fleet armada squadron | flota armada escuadra
marine | marine infante
sailor seaman mariner crew | marinero marino tripulante
admiral | almirante
general commander | general comandante
commander captain | comandante capitán
captain skipper | capitán capitana
colonel | coronel
lieutenant | teniente
sergeant | sargento
corporal | cabo
marshal | mariscal
rank hierarchy | rango jerarquía
headquarters | cuartel sede
barracks garrison | cuartel guarnición
regiment battalion brigade | regimiento batallón brigada
troop squad unit | tropa escuadrón unidad unidades
deploy deployment station send sent dispatch | desplegar despliega despliegue enviar destinar
mobilise mobilize mobilization | movilizar movilización
withdraw withdrawal retreat withdrew withdrawn | retirar retirada repliegue
retreat withdraw withdrew withdrawn | retirada retirarse replegarse
invade invasion invader incursion | invadir invasión invasor incursión
conquer conquest conqueror | conquistar conquista conquistador
attack assault strike raid | atacar ataque asalto
assault attack storm | asalto asaltar
raid incursion | incursión redada
ambush | emboscada emboscar
siege besiege blockade | asedio sitio sitiar sitió asediar asedió cerco
bombard bombing shelling bombardment | bombardear bombardeo
shoot shot fire shooting gunfire | disparar dispara disparo tiroteo fusilar
shooting gunfire | tiroteo balacera
sniper marksman | francotirador
bullet ammunition | bala munición
weapon arms arm armament | arma armamento armas
gun firearm pistol rifle | pistola fusil arma
rifle musket | fusil rifle mosquete
pistol revolver | pistola revólver
cannon gun | cañón cañones
missile rocket | misil cohete
grenade | granada
landmine | mina
tank armoured | tanque blindado
sword sabre blade | espada sable
spear lance javelin | lanza jabalina
arrow bow archer | flecha arco arcos arquero
shield armour armor | escudo armadura coraza
armour armor | armadura blindaje
helmet | casco yelmo
fortress fort fortification castle stronghold | fortaleza fuerte fortificación
defend defence defense defender | defender defensa defiende defensor
wall rampart | muralla muro
trench ditch | trinchera zanja
front frontline | frente
truce ceasefire armistice | tregua armisticio
peace peaceful pacify | paz pacífico pacificar
pacifist pacifism | pacifista pacifismo
surrender capitulate capitulation | rendirse rendición capitular rendir
destroy destruction devastate destroyed | destruir destruyó destrucción destruye arrasar devastar
victim casualty | víctima
casualties dead losses | bajas muertos
wound wounded injure injury | herir hirió herida herido hiere
capture captured seize | capturar captura apresar
seize seizure confiscate | incautar incautación confiscar decomisar
confiscate expropriate expropriation | confiscar expropiar expropió expropiación
disarm disarmament | desarmar desarme
operation mission | operación misión operativo
exercise drill manoeuvre maneuver | ejercicio maniobra
training drill instruction | entrenamiento adiestramiento instrucción
strategy strategic tactic | estrategia estratégico táctica
tactic tactical | táctica táctico
volunteer | voluntario voluntaria
enemy foe adversary | enemigo adversario
rival opponent competitor | rival adversario contrincante
hero heroine heroic heroism | héroe héroes heroína heroico
martyr martyrdom | mártir martirio
medal decoration | medalla condecoración
uniform | uniforme
parade procession | desfile desfilar
narcotrafficker trafficker dealer | narcotraficante narco traficante
narcotics narcotrafficking | narcotráfico narcóticos
narcoterrorism | narcoterrorismo
fentanyl | fentanilo
defamation slander libel | difamación calumnia injuria
perjury | perjurio
lynch lynching | linchar linchamiento
stab stabbing | apuñalar puñalada
strangle | estrangular
guillotine beheaded behead | guillotina decapitar
paramilitary | paramilitar paramilitares
militia | milicia
invader occupier | invasor ocupante
warship frigate destroyer | fragata destructor
bomber fighter | bombardero caza
airstrike bombing | bombardeo
convoy | convoy
reinforcement | refuerzo
instructor trainer | instructor instructora
contingent detachment | contingente destacamento
outpost post | puesto
allied coalition | aliado coalición
hostility hostile | hostilidad hostil hostilidades
aggression aggressor | agresión agresor
provocation provoke | provocación provocar
retaliation reprisal retaliate | represalia
revenge vengeance avenge | venganza vengar
deter deterrence deterrent | disuadir disuasión
demilitarise demilitarize | desmilitarizar
rearm rearmament | rearme
stockpile arsenal | arsenal
custodian guardian | custodio guardián
barricade roadblock | barricada piquete bloqueo
teargas | lacrimógeno
checkpoint | retén
`;
