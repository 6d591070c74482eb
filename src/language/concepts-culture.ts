/** Concepts of art, music, books, press, games, sport and history: English words | Spanish words. */
export const culture = `
art artistic | arte artístico artes
artist artistic | artista artístico
painter artist | pintor pintora artista
paint painting painted picture canvas | pintar pintura cuadro lienzo
portrait likeness | retrato retratar
fresco mural | fresco mural
drawing sketch drew drawn | dibujo dibujar boceto
sculptor carver | escultor escultora
sculpture statue carving | escultura estatua talla
carve carved engrave | tallar esculpir grabar
engraving print etching | grabado estampa
mosaic | mosaico
gallery | galería pinacoteca
museum museums | museo museos
exhibition exhibit exposition display | exposición exhibición exhibir muestra
exhibit display | exhibir exponer expuso expone expuesto mostrar muestra
collection collect collector | colección coleccionar coleccionista
masterpiece | maestra
artwork work | obra obras
style fashion | estilo
baroque rococo | barroco rococó
gothic | gótico
renaissance | renacimiento renacentista
impressionism impressionist | impresionismo impresionista
surrealism surrealist | surrealismo surrealista
modernism modernist | modernismo modernista
beauty beautiful lovely pretty | belleza bello hermoso hermosa hermosas bonito lindo
ugly ugliness | feo fea feos fealdad
ornament decoration decorate decorative | adorno decoración decorar adornar
culture cultural | cultura cultural
heritage patrimony | patrimonio herencia
music musical | música musical
musician player | músico música intérprete
composer compose composition | compositor componer compone compuesto composición compuso
song tune melody | canción tema melodía
sing sang sung singing | cantar canto
singer vocalist | cantante
choir chorus | coro
opera | ópera
orchestra symphony | orquesta sinfonía
concert recital gig | concierto recital
band group | banda grupo conjunto
album disc record | álbum disco
guitar guitarist | guitarra guitarrista
piano pianist | piano pianista
violin violinist fiddle | violín violinista
flute | flauta
trumpet | trompeta
drum drummer percussion | tambor batería percusión
organ | órgano
bell bells | campana campanas
dance danced dancing dancer | bailar baile danza bailarín bailarina
ballet | ballet
tango | tango
theatre theater playhouse | teatro teatral
stage scene | escenario escena
play drama | obra obras drama
playwright dramatist | dramaturgo dramaturga
comedy comic comedian | comedia cómico comediante
tragedy tragic | tragedia trágico
actor actress performer | actor actriz actrices intérprete
role | papel rol
perform performance performer | actuar actuación interpretar representar
film movie cinema | película cine film filme
filmmaker director | cineasta director directora
shoot shot filming filmed | filmar rodaje
scene sequence | escena secuencia
script screenplay screenwriter | guion guionista
premiere debut | estreno estrenar debut
series episode season | serie episodio temporada
cartoon animation comic | dibujo animación caricatura historieta
audience spectator viewer | público espectador audiencia
fan fans admirer | aficionado fanático hincha admirador
celebrity star fame | celebridad estrella fama
applaud applause | aplaudir aplauso
circus clown | circo payaso
festival feast celebration | festival fiesta celebración
celebrate celebration party | celebrar celebración fiesta festejar
holiday feast | feriado festivo
literature literary | literatura literario
writer author novelist | escritor escritora autor autora novelista
novel novelist | novela novelista
book volume | libro tomo volumen volúmenes
story tale narrative | cuento relato historia narración
fable fairy tale | fábula cuento
legend legendary | leyenda legendario
poem poetry verse | poema poesía verso
poet poetess | poeta poetisa
essay essayist | ensayo ensayista
chapter section | capítulo
manuscript codex | manuscrito códice
biography biographer | biografía biógrafo
memoir autobiography | memorias autobiografía
diary journal | diario
publish publication published publisher | publicar publicación editorial editor
edition issue | edición
editor editorial | editor redactor editora
press media newspapers | prensa medios
newspaper paper daily | periódico diario
magazine journal review | revista
journalist reporter journalism correspondent | periodista reportero periodismo corresponsal
news information | noticia noticias
headline | titular
interview interviewed | entrevista entrevistar
article column | artículo columna nota
hero protagonist | héroe héroes protagonista
character personage | personaje
prize award | premio galardón
award awarded grant | premiar premió otorgar galardonar
game play | juego
player gamer | jugador jugadora
chess | ajedrez
card cards | naipe carta baraja
puzzle riddle enigma | rompecabezas enigma acertijo
hobby pastime leisure | afición pasatiempo ocio
sport sports sporting | deporte deportivo
athlete sportsman sportswoman | atleta deportista
athletics | atletismo
football soccer | fútbol balompié
footballer player | futbolista jugador
goalkeeper keeper | portero arquero guardameta
goal score | gol goles
score scored | marcar anotar
striker forward | delantero
coach trainer manager | entrenador técnico
train training practice | entrenar entrenamiento
referee umpire | árbitro
match game fixture | partido encuentro
tournament competition contest | torneo competencia concurso competición
cup trophy | copa trofeo
championship league | campeonato liga
champion winner | campeón campeona ganador campeones
final finalist | final finalista
semifinal | semifinal
team squad side | equipo selección
stadium arena | estadio
olympics olympic | olimpiadas olímpico olimpíada
basketball | baloncesto básquet
baseball | béisbol
tennis | tenis
golf | golf
rugby | rugby
hockey | hockey
volleyball | voleibol vóley
boxing boxer | boxeo boxeador
wrestling wrestler | lucha luchador
fencing | esgrima
swim swum swam swimming swimmer | nadar natación nadador
race racing run | carrera
runner sprinter | corredor corredora
marathon | maratón
cyclist cycling | ciclista ciclismo
skiing skier | esquí esquiador
gymnastics gymnast | gimnasia gimnasta
jump leap leapt jumper | saltar salto
throw threw thrown | lanzar lanzamiento tirar arrojar
kick | patear patada
record | récord plusmarca
draw tie | empate empatar
winner victor champion | ganador vencedor
loser | perdedor
bullfight bullfighter | corrida torero
history historical historic | historia histórico
historian | historiador historiadora
prehistory prehistoric | prehistoria prehistórico
ancient antiquity old | antiguo antigüedad antigüedades
medieval | medieval medioevo
modern contemporary | moderno modernos contemporáneo contemporáneas
civilisation civilization | civilización
settlement settled settle | asentamiento poblado asentarse
era epoch age period | época período edad
period epoch time | período periodo época
chronicle chronicler annals | crónica cronista
document record | documento
archive records | archivo
inscription epitaph | inscripción epitafio
hieroglyph hieroglyphic | jeroglífico
relic remains | reliquia restos
ruins remains | ruinas restos
tribe ethnic | tribu tribus etnia
viking norse | vikingo nórdico
pharaoh | faraón faraones
caesar emperor | césar emperador
tsar czar | zar
shogun | sogún
sultan caliph | sultán califa
ottoman | otomano
inca incan | inca incas incaico
maya mayan | maya
aztec mexica | azteca mexica
mapuche | mapuche
byzantine byzantium | bizantino bizancio
carthage carthaginian | cartago cartaginés
feudal feudalism | feudal feudalismo
colonial viceroyalty viceroy | colonial virreinato virrey
conquistador | conquistador
holocaust | holocausto
host hosted | anfitrión sede
debut premiere | debut debutar
tune anthem | himno
lyrics lyricist | letra letrista
jazz | jazz
folklore folkloric folk | folclore folclórico
flamenco | flamenco
photojournalist | fotoperiodista
broadcaster announcer presenter | locutor presentador locutora
blog blogger | blog bloguero
post posted tweet | publicación publicar tuit
columnist | columnista
documentary | documental
curator | curador conservador
patronage patron | mecenazgo mecenas
auditorium | auditorio
puppet | títere marioneta
satire satirical | sátira satírico
epic saga | épico epopeya saga
sonnet stanza | soneto estrofa
preface foreword prologue | prefacio prólogo
appendix annex | apéndice anexo
conquest conquered | conquista conquistado
antique relic | antigüedad reliquia
papyrus parchment | papiro pergamino
sculpt sculpted | esculpir esculpido
glassmaker | vidriero
relay | relevo
javelin discus | jabalina disco
skate skating | patinar patinaje
sailing regatta | vela regata
surf surfer surfing | surf surfista
suspend banned | suspendido sancionado
doping | dopaje
penalty | penalti penal
depict depiction portray represent | retratar representar plasmar
`;
