/** Concepts of government, elections, law-making and diplomacy: English words | Spanish words. */
export const politics = `
government administration cabinet executive | gobierno gobiernos administración gabinete ejecutivo
govern rule ruler governance | gobernar gobierna gobernante gobernanza
president presidency presidential | presidente presidenta presidencia presidencial mandatario
minister secretary ministry | ministro ministra secretario secretaria
ministry department secretariat | ministerio secretaría cartera departamento
premier chancellor | premier canciller
vicepresident deputy | vicepresidente vicepresidenta vice
mayor alderman | alcalde alcaldesa intendente alcaldía
governor governorship | gobernador gobernadora gobernación
senator senate | senador senadora senado
congress parliament legislature assembly | congreso parlamento asamblea asambleas legislatura cortes
chamber house | cámara
parliamentary legislative congressional | parlamentario legislativo congresal
lawmaker legislator congressman congresswoman parliamentarian deputy representative | legislador congresista parlamentario diputado diputada representante asambleísta
councillor councilor council | concejal concejala consejero concejo consejo
council board committee | consejo junta comité comités
committee commission panel | comité comités comisión panel
subcommittee commission committee | subcomisión comisión comité comités
ambassador envoy diplomat | embajador embajadora enviado diplomático
embassy consulate | embajada consulado
consul consulate | cónsul consulado
diplomacy diplomatic diplomat | diplomacia diplomático
delegation mission delegate | delegación misión delegado comitiva
delegate representative envoy | delegado representante enviado
spokesperson spokesman spokeswoman | portavoz vocero vocera portavoces
official functionary officer authority | funcionario funcionaria autoridad oficial
bureaucrat bureaucracy bureaucratic | burócrata burocracia burocrático
authority authorities | autoridad autoridades potestad
power powerful | poder poderoso potencia
leader chief head leadership | líder dirigente jefe jefa liderazgo cabecilla líderes
lead led leading | liderar dirigir dirige encabezar lidera
head chief boss | jefe jefa cabeza
chair chairman chairwoman chairperson chairmanship | presidente presidenta presidir titular
preside chair | presidir preside encabezar
politician political politics | político política políticos
politics policy political | política político
policy measure | política medida directriz directrices
party faction | partido facción bancada
opposition opponent opposing | oposición opositor opositora
coalition alliance bloc | coalición alianza bloque
alliance ally allied | alianza aliado aliada aliar
ally partner | aliado socio
supporter follower backer sympathizer | partidario seguidor simpatizante adepto
follower supporter disciple | seguidor discípulo partidario
support backing endorse endorsement backed | apoyar respaldar apoyo respaldo
endorse endorsement approve | respaldar avalar refrendar aval
oppose opposition against object | oponer oponerse oposición rechazar opuso opone
reject rejection refuse refusal | rechazar rechazo rehusar
refuse refusal decline | negarse rehusar negativa declinar
left leftist | izquierda izquierdista
right rightist | derecha derechista
conservative conservatism | conservador conservadora conservadurismo
liberal liberalism | liberal liberalismo
socialist socialism | socialista socialismo
communist communism marxist | comunista comunismo marxista
capitalist capitalism | capitalista capitalismo
fascist fascism | fascista fascismo
nazi nazism | nazi nazis nazismo
populist populism demagogue | populista populismo demagogo
nationalist nationalism patriot patriotic | nacionalista nacionalismo patriota patriótico
patriot patriotism patriotic | patriota patriotismo patriótico
anarchist anarchy anarchism | anarquista anarquía anarquismo
radical extremist extremism | radical extremista extremismo
moderate centrist | moderado centrista
democracy democratic democrat | democracia democrático demócrata
dictatorship dictator authoritarian tyranny | dictadura dictador autoritario tiranía
tyrant dictator despot | tirano dictador déspota
authoritarian authoritarianism | autoritario autoritarismo
republic republican | república republicano
monarchy monarch royal crown | monarquía monarca real corona
king monarch sovereign | rey reyes monarca soberano
queen monarch | reina monarca
prince princess | príncipe princesa
emperor empress empire | emperador emperatriz imperio
empire imperial imperialism | imperio imperial imperialismo
imperialism imperialist colonialism | imperialismo imperialista colonialismo
throne crown | trono corona
coronation crown crowned enthrone | coronación coronar coronado
reign ruled | reinado reinar
kingdom realm | reino
noble nobility aristocrat aristocracy | noble nobleza aristócrata aristocracia
duke duchess duchy | duque duquesa ducado
count countess earl | conde condesa
lord master | señor amo amos
state nation country | estado nación país
nation country homeland people | nación país patria pueblo
national nationwide domestic | nacional
nationality citizenship | nacionalidad ciudadanía
citizen citizenship national | ciudadano ciudadana ciudadanía
citizenry population | ciudadanía población
civil civic civilian | civil cívico
civilian civil | civil civiles
subject vassal | súbdito vasallo
federal federation confederation | federal federación confederación
union federation confederation | unión federación confederación
autonomy autonomous | autonomía autónomo
independence independent | independencia independiente
independent autonomous | independiente autónomo
sovereignty sovereign | soberanía soberano soberana
dependence dependent dependency | dependencia dependiente depender
secession secede separatist separatism | secesión separatista separatismo separarse
separatist secessionist independentist | separatista secesionista independentista
constitution constitutional charter | constitución constitucional
unconstitutional unlawful | inconstitucional
amendment amend modify reform | enmienda enmendar modificar reformar
reform overhaul | reforma reformar
law act statute legislation | ley legislación norma leyes
legislate legislation lawmaking | legislar legislación
bill draft proposal | proyecto propuesta iniciativa
resolution motion | resolución moción resoluciones
motion proposal | moción propuesta
decree edict order ordinance | decreto decretar edicto ordenanza
ordinance bylaw regulation | ordenanza reglamento
regulation rule regulate regulatory | regulación reglamento regular normativa
rule regulation norm | regla norma reglamento
norm standard | norma estándar
article clause section provision | artículo cláusula apartado disposición
preamble introduction | preámbulo introducción
draft sketch | borrador redactar
pass passed adopt adopted | aprobar aprueba adoptar
approve approval approved passed | aprobar aprobación aprueba aprobó
enact promulgate | promulgar sancionar
ratify ratification confirm | ratificar ratificación confirmar
repeal revoke abolish rescind | derogar revocar abolir derogación
abolish abolition | abolir abolición suprimir
annul void cancel nullify | anular invalidar anulación
veto block | veto vetar
implement implementation apply enforce | implementar implementación aplicar
enforce enforcement apply | aplicar cumplir ejecutar
comply compliance obey observe | cumplir cumplimiento acatar obedecer obedece
obey obedience obedient | obedecer obediencia obedece
disobey disobedience | desobedecer desobediencia desobedece
violate violation breach infringe | violar violación infringir vulnerar
vote voting ballot | votar voto votación vota
vote ballot suffrage | voto sufragio papeleta
voter electorate elector | votante elector electorado
suffrage franchise | sufragio
abstain abstention | abstenerse abstención abstuvo abstuvieron abstener
against opposed | opuesto contrario
unanimous unanimity unanimously | unánime unanimidad
majority | mayoría mayoritario
minority minorities | minoría minoritario minorías
quorum | quórum
election poll | elección comicios elecciones votación
elect elected choose chose chosen | elegir eligió electo elegido elige
electoral election | electoral elección elecciones
candidate candidacy contender nominee | candidato candidata candidatura postulante aspirante
nominate nomination nominee | nominar nominación postular proponer propuso propone propuesto
campaign rally | campaña mitin
rally gathering | mitin concentración
inaugurate inauguration | inaugurar investidura juramentar
referendum plebiscite | referéndum plebiscito consulta
poll survey | encuesta sondeo
runoff round | balotaje vuelta
term mandate tenure | mandato período
reelect reelection | reelegir reelección
defeat beat beaten lose | derrotar derrota vencer vence
win won winner victory | ganar ganador victoria gana vencer vence
victory triumph win | victoria triunfo
resign resignation quit | dimitir dimisión renunciar renunció renuncia
dismiss fire oust removal dismissal | destituir destitución despedir despidió cesar remover
impeach impeachment dismissal removal | destitución destituir vacancia impugnar
oust overthrow overthrew overthrown depose topple | derrocar deponer derribar destituir
overthrow overthrew overthrown coup | derrocar derrocamiento golpe derrocado
coup putsch takeover | golpe golpista cuartelazo
appoint appointment name designate | nombrar nombramiento designar designación
office position post | cargo puesto
successor succeed succession | sucesor sucesora suceder sucesión
predecessor former | predecesor predecesora antecesor
candidate applicant | candidato aspirante
interim provisional caretaker temporary | interino provisional transitorio interina
transition transitional | transición transitorio
corruption corrupt bribery graft | corrupción corrupto soborno
bribe bribery kickback | soborno sobornar coima
scandal outrage | escándalo
crisis turmoil crises | crisis agitación
debate discussion discuss | debate debatir discusión discutir
session sitting meeting | sesión reunión
plenary full | pleno plenario
meeting summit gathering | reunión encuentro cumbre
meet met | reunirse reunir encontrar encuentra
conference congress convention | conferencia congreso convención
agenda schedule | agenda temario
negotiate negotiation talks bargain | negociar negoció negociación
mediate mediation mediator | mediar mediación mediador
agreement accord deal pact | acuerdo pacto convenio
agree agreement accept | acordar acuerdo aceptar
disagree disagreement dispute | discrepar desacuerdo discrepancia
treaty pact convention accord | tratado pacto convenio convención
protocol procedure | protocolo
signatory signer sign | firmante signatario firmar
sign signature signed | firmar firma suscribir rubricar
neutral neutrality | neutral neutralidad
international foreign global worldwide | internacional mundial
foreign external | extranjero exterior
foreigner alien stranger | extranjero forastero
abroad overseas | extranjero exterior
relation relationship ties | relación relaciones vínculo
bilateral mutual | bilateral mutuo
multilateral international | multilateral
cooperation cooperate collaborate collaboration | cooperación cooperar colaborar colaboración
sanction embargo | sanción embargo sancionar
embargo blockade | embargo bloqueo
boycott | boicot boicotear
intervention intervene interference interfere | intervención intervenir intervino injerencia interviene
interfere meddle meddling interference | interferir injerencia entrometerse
recognise recognize recognition acknowledge | reconocer reconocimiento reconoce
border frontier boundary | frontera límite linde
territory territorial land | territorio territorial
annex annexation | anexar anexión anexionar
occupy occupation occupier | ocupar ocupación ocupante
colony colonial colonize settlement | colonia colonial colonizar colonización
settler colonist | colono colonizador
colonise colonize colonization colonialism | colonizar colonización colonialismo
decolonization decolonisation independence | descolonización independencia
claim demand | reclamar reclamo reclamos reivindicar
reclaim recover | reclamar recuperar
right entitlement prerogative | derecho prerrogativa
rights freedoms liberties | derechos libertades
freedom liberty free | libertad libre
free release liberate | liberar soltar libertar
liberate liberation emancipate emancipation | liberar liberación emancipar emancipación
equality equal equity | igualdad igual equidad
inequality unequal disparity | desigualdad desigualdades desigual disparidad
justice fairness just fair | justicia justo
injustice unjust unfair | injusticia injusto
discrimination discriminate bias prejudice | discriminación discriminar prejuicio
racism racist racial | racismo racista racial
sexism sexist machismo | sexismo sexista machismo
feminism feminist | feminismo feminista
apartheid segregation | apartheid segregación
segregate segregation separate | segregar segregación separar separa
minority ethnic ethnicity | minoría etnia étnico
race racial | raza racial
slave slavery enslave | esclavo esclavitud esclava esclavizar
serf serfdom | siervo servidumbre
asylum refuge shelter | asilo refugio
refugee exile displaced | refugiado exiliado desplazado
exile banish banishment | exilio exiliar exilió desterrar destierro
migrant immigrant migration immigration | migrante inmigrante migración inmigración
emigrate emigration emigrant | emigrar emigración emigrante
immigrate immigration immigrant | inmigrar inmigración inmigrante
deport deportation expel expulsion | deportar deportación expulsar expulsión
expel expulsion eject | expulsar expulsión echar echó
visa | visa visado
passport | pasaporte
identity identification | identidad identificación
census count | censo empadronamiento padrón
state public | estatal público
private privately | privado particular
secret classified confidential hidden | secreto clasificado confidencial
transparency transparent openness | transparencia transparente
welfare wellbeing | bienestar prestación
pension retirement | pensión jubilación
municipality municipal town | municipio municipal municipalidad ayuntamiento
local municipal | local municipal
regional provincial | regional provincial
community communal | comunidad comunitario comunal
society social | sociedad sociedades social
organisation organization agency institution | organización organismo institución entidad entidades
agency bureau | agencia
institution institute | institución instituto
association society club federation | asociación sociedad sociedades club federación
foundation charity | fundación caridad
activist campaigner militant | activista militante
activism militancy | activismo militancia
ideology doctrine ideological | ideología doctrina ideológico
propaganda disinformation | propaganda desinformación
censorship censor censure | censura censurar
influence influential sway | influencia influir influyó influyente influye
pressure lobby | presión presionar lobby
hegemony dominance supremacy | hegemonía dominio supremacía
dominate domination dominance | dominar dominación dominio
submit submission subdue | someter sumisión sometimiento
flag banner standard | bandera pabellón estandarte
anthem hymn | himno
emblem symbol crest | emblema símbolo escudo
capital metropolis | capital
ceremony ritual | ceremonia acto actos
commemorate commemoration anniversary | conmemorar conmemoración aniversario
honour honor tribute homage | honor honrar homenaje
secretariat headquarters | secretaría sede
supranational transnational | supranacional transnacional
geopolitics geopolitical | geopolítica geopolítico
onu un | onu
nato | otan
eu | ue
oas | oea
ngo | ong
ussr soviet | urss soviético
icc | cpi
multipolar unipolar | multipolar unipolar
sphere ambit | esfera ámbito
concession surrender | concesión cesión entrega entreguismo
favourable favorable favour | favorable favorecer
indigenous native aboriginal | indígena originario nativo
mestizo | mestizo
oligarchy oligarch elite | oligarquía oligarca élite
elite establishment | élite
lobbyist lobby | lobista cabildeo
mandatory binding | vinculante obligatorio
petition request | petición petitorio
vacancy vacant | vacante vacancia
bicameral | bicameral
dissolve dissolution | disolver disolución disolvió
censure reprimand | censura moción
opponent dissident dissidence | opositor disidente disidencia
dissent dissenter | disentir disidente
regime | régimen regímenes
junta | junta
decentralise decentralize decentralisation decentralization | descentralizar descentralización
devolution | traspaso
constituency district | circunscripción distrito
bilingualism | bilingüismo
crowd multitude throng | multitud muchedumbre gentío
subordinate subordinated subordination subservient | subordinado subordinada subordinación subordinar
neocolonial neocolonialism | neocolonial neocolonialismo
expresident former | expresidente expresidenta exmandatario
exminister former | exministro exministra
submissive servile servility | sumiso servil servilismo
puppet stooge | títere
`;
