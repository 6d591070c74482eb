/** Spanish words that tell who is quoted and which words are names. */

import type { ExtractionWords } from '../words/extraction-words.ts';
import { wordSet } from '../words/word-lists.ts';

export const spanishExtraction: ExtractionWords = {
  strongVerbs: wordSet(`
    dijo dice decía señaló señala afirmó afirma declaró declara explicó explica advirtió advierte
    añadió añade agregó agrega aseguró asegura indicó indica sostuvo sostiene manifestó expresó
    comentó comenta respondió responde contestó contesta preguntó pregunta precisó precisa subrayó
    subraya destacó reiteró recalcó apuntó apunta concluyó recordó recuerda insistió insiste replicó
    exclamó gritó susurró murmuró confesó admitió admite reconoció reconoce lamentó lamenta relató
    relata contó cuenta detalló opinó opina consideró matizó remarcó bromeó ironizó prometió rogó
    suplicó ordenó suspiró protestó alegó argumentó argumenta denunció zanjó sentenció resumió celebró
    repuso prosiguió continuó pidió aclaró aclara
    contaba explicaba aseguraba afirmaba señalaba sostenía recordaba añadía confesaba comentaba
    lamentaba reconocía admitía insistía repetía advertía relataba bromeaba preguntaba respondía
    contestaba murmuraba susurraba gritaba declaraba opinaba argumentaba alegaba replicaba
    aseveró asevera acotó acota espetó avisó avisa alertó auguró augura abundó ahondó
    enfatizó enfatiza puntualizó puntualiza rememoró rememora criticó critica vaticinó vaticina
    apostilló apostilla rebatió rebate inquirió intervino masculló musitó balbuceó chilló gruñó
    sollozó rezongó interrumpió aconsejó aconseja justificó justifica pronosticó pronostica
    manifiesta expresa bromea ironiza destaca recalca reitera remarca matiza concluye confiesa
    celebra promete resume zanja detalla replica continúa prosigue
    reprochó reprocha recriminó recrimina reclamó reclama exigió exige presumió valoró
    subrayaba indicaba apuntaba destacaba matizaba concluía exclamaba suspiraba protestaba
  `),
  weakVerbs: wordSet(`
    escribió escribe anunció anuncia tuiteó publicó publica repitió proclamó informó
  `),
  tellingVerbs: wordSet(`
    dijo respondió contestó explicó preguntó contó advirtió aseguró recordó pidió confesó escribió
    declaró comentó
  `),
  auxiliaries: wordSet('ha había'),
  participles: wordSet(`
    dicho señalado afirmado declarado explicado advertido añadido agregado asegurado indicado
    sostenido manifestado expresado comentado respondido contestado preguntado precisado subrayado
    destacado reiterado recalcado apuntado concluido recordado insistido lamentado relatado contado
    reconocido admitido escrito anunciado confesado aclarado pedido advertido criticado defendido
    avisado alertado enfatizado puntualizado celebrado bromeado sentenciado zanjado resumido
    replicado denunciado detallado matizado remarcado opinado prometido
  `),
  habits: wordSet('solía suele acostumbraba'),
  plainVerbs: wordSet(
    'decir contar repetir explicar bromear comentar responder contestar recordar',
  ),
  clitics: wordSet('se le les me nos te lo'),
  adverbs: wordSet('también luego después ayer hoy entonces ya siempre además anoche'),
  adverbEnding: /\p{L}{2}mente$/u,
  gerundEnding: /\p{L}(?:ando|iendo|yendo)$/u,
  slogans: wordSet(
    'lema eslogan consigna pancarta título titular titulado titulada llamado llamada denominado denominada',
  ),
  roles: wordSet(`
    licenciado licenciada ingeniero ingeniera arquitecto arquitecta
    presidente presidenta vicepresidente vicepresidenta expresidente expresidenta alcalde alcaldesa
    exalcalde exalcaldesa teniente ministro ministra exministro exministra viceministro viceministra
    premier canciller secretario secretaria senador senadora diputado diputada congresista
    parlamentario parlamentaria gobernador gobernadora concejal concejala regidor regidora consejero
    consejera embajador embajadora comisario comisaria comandante capitán capitana coronel sargento
    general almirante oficial agente inspector inspectora policía juez jueza magistrado magistrada
    fiscal abogado abogada letrado letrada notario notaria profesor profesora catedrático catedrática
    maestro maestra rector rectora decano decana director directora doctor doctora dr dra médico
    médica enfermero enfermera cirujano cirujana científico científica biólogo bióloga químico química
    físico física geólogo geóloga historiador historiadora arqueólogo arqueóloga economista sociólogo
    socióloga politólogo politóloga ingeniero ingeniera arquitecto arquitecta investigador
    investigadora analista experto experta autor autora escritor escritora novelista poeta periodista
    reportero reportera editor editora columnista actor actriz productor productora cantante músico
    compositor compositora pintor pintora escultor escultora artista fotógrafo fotógrafa entrenador
    entrenadora jugador jugadora futbolista portero portera delantero delantera árbitro dueño dueña
    propietario propietaria fundador fundadora jefe jefa líder dirigente portavoz vocero vocera
    organizador organizadora activista voluntario voluntaria vecino vecina agricultor agricultora
    ganadero ganadera pescador pescadora panadero panadera carpintero carpintera conductor conductora
    chofer piloto marinero guarda farero farera jardinero jardinera comerciante obrero obrera minero
    minera bombero bombera estudiante alumno alumna jubilado jubilada bibliotecario bibliotecaria
    conservador conservadora obispo arzobispo cardenal cura sacerdote párroco pastor padre madre
    hermano hermana señor señora sr sra don doña d dña tesorero tesorera contador contadora
    empresario empresaria técnico técnica operario operaria supervisor supervisora coordinador
    coordinadora administrador administradora consultor consultora asesor asesora candidato candidata
    congresista legislador legisladora gerente responsable encargado encargada superviviente testigo
    apicultor apicultora cocinero cocinera astrónomo astrónoma meteorólogo meteoróloga sismólogo
    sismóloga vulcanólogo vulcanóloga guardabosques barquero barquera librero librera aprendiz socorrista
  `),
  doubtfulRoles: wordSet('general padre madre hermano policía'),
  modifiers: wordSet(`
    ex antiguo antigua actual joven viejo vieja veterano veterana primer primera nuevo nueva entonces
    segundo segunda máximo máxima municipal provincial regional nacional jubilado jubilada local
    peruano peruana español española chileno chilena argentino argentina mexicano mexicana colombiano
    colombiana ejecutivo ejecutiva adjunto adjunta interino interina técnico técnica general
  `),
  determiners: wordSet('el la su nuestro nuestra'),
  following: wordSet(`
    en a al ante tras durante desde con sobre por para de del ayer hoy anoche luego después antes
    mientras cuando quien entonces según este esta el al y pero sin entre hacia contra
  `),
  settings: wordSet(`
    ayer hoy anoche anteayer mañana tarde noche madrugada mediodía día semana mes año momento lunes
    martes miércoles jueves viernes sábado domingo prensa periodistas reporteros medios diario
    periódico revista agencia cadena emisora radio televisión entrevista comunicado nota conferencia
    teléfono videoconferencia carta correo mensaje redes reunión salida llegada término final cierre
    inicio acto presentación sesión encuentro partido comparecencia intervención discurso juicio
    votación debate pleno ceremonia inauguración visita micrófonos cámaras público plaza calle puerta fin pronto repente nuevo voz baja alta gritos vez
  `),
  possessives: wordSet('su sus mi mis tu tus nuestro nuestra nuestros nuestras'),
  links: wordSet('de del en para a al por con ante sobre desde hasta contra durante tras'),
  but: wordSet('pero y'),
  ofWords: wordSet('de del en para'),
  that: wordSet('que'),
  and: wordSet('y e'),
  relatives: wordSet('que quien quienes cuyo cuya donde cuando si porque no nunca jamás cómo qué'),
  copulas: wordSet(
    'es son era eran fue fueron será serán sería está están estaba ser sido parece parecía resultó ha han había habían puede pueden podría podrían debe deben debería deberían',
  ),
  indefinites: wordSet('un una'),
  sources: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de', 'en opinión de'],
  openers: wordSet(`
    aunque mientras cuando después antes desde porque si pese ayer hoy mañana anoche anteayer hola
    adiós gracias querido querida estimado estimada buenos buenas bienvenido bienvenida sin embargo
    además también tampoco quizá quizás acaso entonces luego ahora siempre nunca jamás ya aún todavía
    así como según entre durante tras ante bajo contra hacia hasta sobre por para con en de del al
    el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi
    mis tu tus nuestro nuestra y e o u pero sino ni que quien quienes donde cuanto cual cuales todo
    toda todos todas algunos algunas varios varias muchos muchas pocos otros otras otro otra cada
    primero segundo tercero finalmente críticos vecinos autoridades agentes agricultores amigos
    antiguo antigua nuevo nueva nadie alguien fue era es son fueron había hay ha han sí no mire oye
    perdón señor señora don doña solo sólo incluso dijo según nacido nacida criado vino llegó salió
  `),
  placeOpeners: wordSet(
    'nueva nuevo san santa santo el la los las estados reino costa puerto buenos',
  ),
  givenNames: wordSet(`
    rosa luz mar flor paz ángel dolores mercedes pilar consuelo esperanza soledad alba leo cruz blanca clara estrella gloria marina milagros nieves perla reyes rocío sol socorro violeta margarita león domingo julio abril salvador modesto justo amado fe victoria aurora concepción asunción encarnación remedios rosario amparo virtudes inés césar delfín jacinto narciso santos iris olivia rubén lima ángela ángeles mundo guadalupe
  `),
  peoples: wordSet(''),
};
