/** Spanish: everything the stages need to know of it. */
import { stemmer } from '@orama/stemmers/spanish';
import { joinForms } from '../join-forms.ts';
import type { ConversationWords, WholeLanguage } from '../language.ts';
import { alternatives, pairs, phrases, wordSet } from '../word-lists.ts';
import { spanishDates } from './spanish-dates.ts';
import { spanishExtraction } from './spanish-extraction.ts';
import { spanishForms } from './spanish-forms.ts';
import {
  spanishAcronyms,
  spanishAfterAnd,
  spanishInstitutions,
  spanishNameHeads,
  spanishNotAlone,
  spanishTitles,
} from './spanish-names.ts';
import { spanishPages } from './spanish-pages.ts';

const que = '(?:que|q|ke|k)';
const quien = '(?:quien|quienes|kien|qien)';
const cuando = '(?:cuando|cuand|kuando|cndo)';
const give =
  '(?:(?:dame|pasa|pasame|pasas|me pasas|me das|manda|mandame|me mandas|envia|enviame|quiero|necesito|tienes|tenes|hay|da|deja|dejame|pon|ponme|haz|hazme|haceme|me haces|me puedes dar|me puedes pasar|me puedes hacer|puedes pasarme|puedes hacerme|puedes darme|cual es|cuales son|cual|donde esta|y) )*(?:(?:el|la|los|las|un|una|tu|tus|su|sus|algun|alguna) )*';
const the = '(?:(?:el|la|los|las|un|una|lo|su|sus|tu) )*';

const chatWord =
  '(?:ja(?:ja)*j?|je(?:je)*j?|ji(?:ji)+|lo+l|x+d+|ok|oki|okay|vale|dale|si|no|sip|nop|bueno|bien|claro|genial|guay|que bien|ya|ah+|oh+|eh+|m+|h+m+|uy|uf+|wow|guau|perfecto|entiendo|entendido|ya veo|prueba|probando|test|ping|da igual|nada|olvidalo|perdon|lo siento|interesante|cierto|igual|de acuerdo|listo|que risa|yo tambien|no se)';

const conversation: ConversationWords = {
  article: alternatives(`
    (?:el|este|ese|tu|la|esta|esa) (?:mism[oa] )?(?:articulo|noticia|nota|reportaje|articlo)(?: (?:original|complet[oa]|enter[oa]|que (?:tienes|pusiste|citas|usas|compartiste)))?
    (?:est[ea] )(?:texto|post|pagina|cosa|documento|historia|cronica|escrito|publicacion|guia|manual|tutorial|entrada|hilo|anuncio|comunicado|columna|resena|blog)
    esto|eso|articulo|noticia
  `),
  openings: alternatives(`
    hola|buenas|hey|oye|oiga|ey|ok|pues|y|pero|entonces|a ver|bueno|perdon|disculpa|una pregunta|pregunta|bot|che
    (?:me )?(?:puedes|podrias|puede|podes|podria)(?: (?:decir|decirme|contar|contarme|indicar|indicarme))?|dime|decime|sabes|alguien sabe|se sabe|quiero saber|quisiera saber|me dices|necesito saber
  `),
  fillers: alternatives(`
    porfa+|porfis|por fa|por favor|porfavor|pls|plis|please|ja(?:ja)+|lo+l|x+d+|tio|tia|bro|wey|guey|che|crack|exactamente|realmente|pues|ahora|mismo|rapidito|gracias de antemano|amigo|man|eh
  `),
  about: {
    author: {
      sure: alternatives(`
        (?:${quien} (?:es|fue|son|seria) )?${the}(?:autor|autora|autores|redactor|redactora|escritor|escritora)(?: (?:de )?(?:de )?{article}| del (?:articulo|texto|reportaje))?
        ${quien} (?:es el que |es la que |fue el que |fue la que |ha |lo ha )?(?:escribio|escribe|escrito|escrivio|escribió|redacto|redacta|redactado|firma|firmo|firmado|hizo) (?!eso$|esto$){article}
        ${quien} (?:ha )?(?:escribio|escribe|escrito|escrivio|redacto|redactado|firma|firmo) (?:esto|eso)
        (?:de|por) ${quien} (?:es|esta escrit[oa]|fue escrit[oa]|esta firmad[oa]) (?!eso$){article}|(?:por ${quien} (?:fue|esta) )?escrit[oa] por ${quien}|{article} (?:es )?de ${quien}|(?:escrit[oa] )?por ${quien}
        (?:(?:el )?nombre del? |${que} |cual (?:es )?)(?:el )?(?:la )?(?:autor|autora|periodista|reportero|reportera|persona|redactor)(?: que)? (?:escribio|redacto|hizo|firmo|firma) {article}
        (?:cual es el |el )?nombre (?:del?|de la) (?:autor|autora)(?: de {article}| del articulo)?|como se llama (?:el|la) (?:autor|autora)(?: de {article}| del articulo)?|tiene (?:autor|autora|firma)
      `),
      unless: `${quien} lo (?:escribio|redacto|firma)|(?:${quien} es )?(?:el |la )?(?:periodista|reportero|reportera)|${quien} hizo (?:esto|eso)|de ${quien} es (?:esto|eso)`,
    },
    publisher: {
      sure: alternatives(`
        ${quien} (?:ha )?(?:publico|publica|publicado|saco|difundio|edito|edita) {article}
        (?:en |de |cual |por )?(?:${que} )?(?:el |la )?(?:periodico|diario|medio|revista|sitio|pagina|web|canal|editorial|agencia) (?:es {article}|(?:ha )?(?:publico|publica|publicado|saco|escribio|hizo) {article}|(?:salio|se publico|esta|aparecio|aparece|viene) {article})
        (?:donde|en donde) (?:se publico|fue publicad[oa]|publicaron|salio|aparecio|se ha publicado|esta publicad[oa]|(?:se )?publico) {article}|de donde (?:es|viene|salio|sale|sacaron) {article}
        (?:${quien} es )?(?:el |la )?(?:editor|editora|editorial|medio|publicador|publicacion)(?: del? {article}| del articulo)?
      `),
      unless: `${quien} lo publico|(?:en |de )?${que} (?:periodico|diario|medio|revista|sitio|pagina)(?: (?:es|salio|se publico|lo publico))?|donde (?:se publico|salio|lo publicaron|fue publicad[oa])|de donde (?:es|viene|salio)`,
    },
    date: {
      sure: alternatives(`
        ${cuando} (?:se )?(?:ha )?(?:publico|publicaron|publicado|salio|salido|escribio|escribieron|subieron|hicieron|redacto|aparecio|fue (?:escrit[oa]|publicad[oa]|redactad[oa]|hech[oa])) {article}|${cuando} (?:esto|eso|{article}) (?:se publico|salio|fue (?:escrit[oa]|publicad[oa]))
        (?:de |desde )(?:${cuando}) (?:es|data|sera) {article}|{article} (?:es )?de ${cuando}|(?:de|en) ${que} (?:fecha|dia|ano|mes) (?:es|salio|se publico|se escribio|data|fue publicad[oa]) {article}|${que} (?:fecha|dia|ano) (?:tiene|es|salio|se publico|publicaron) {article}
        (?:cual es |${que} es |dame |dime )?(?:la )?fecha(?: (?:del? |en )?(?:la )?(?:{article}|articulo|noticia|publicacion)(?: del? {article}| del articulo)?)?
        (?:es|esta) (?:muy )?(?:reciente|actual|nuev[oa]|viej[oa]|actualizad[oa]|antigu[oa]) {article}|(?:es )?{article} (?:es )?(?:muy )?(?:reciente|actual|nuev[oa]|viej[oa]|de hoy|de ayer|antigu[oa])|como de (?:viej[oa]|reciente) es {article}|${que} tan (?:viej[oa]|reciente|nuev[oa]) es {article}
      `),
      unless: `${cuando} (?:se publico|lo publicaron|fue publicad[oa]|fue escrit[oa]|lo escribieron|salio|se escribio|la publicaron)|de ${cuando} es|de ${que} (?:fecha|dia|ano) es|es reciente`,
    },
    link: {
      sure: alternatives(`
        ${give}(?:links?|enlaces?|url|fuentes?|link original|enlace original|direccion web|fuente original|referencias?)(?: original)?(?: (?:(?:de|a|para|al|del?) )?(?:la |el )?(?:{article}|articulo|noticia|original|pagina|fuente)(?: original| complet[oa])?)?
        donde (?:se )?(?:puedo|puede|podria|podemos)? ?(?:leer|leo|lee|encontrar|encuentro|ver|veo|leerl[oa]) (?:{article}|el original|la nota|lo completo|el texto (?:completo|original)|la fuente)(?: complet[oa]| enter[oa]| original)*
        (?:de )?donde (?:sacaste|sacas|sacan|lo sacaste|lo sacas|sacaron|obtuviste|salio|leiste|viste|has sacado) (?:{article}|todo esto|la informacion|la info|esa informacion|eso)|(?:el |la )?(?:articulo|noticia) original|el original
      `),
      unless:
        'donde (?:puedo leerl[oa]|puedo leer mas|lo puedo leer)|(?:leer|saber) mas|de donde (?:sacaste|lo sacaste|sacas)',
    },
    summary: {
      sure: alternatives(`
        ${give}(?:(?:breve|pequeno|corto|mini|buen) )?(?:resumen|resumencito|sintesis|tldr|tl dr|extracto|sumario|resumo)(?: (?:corto|cortito|rapido|breve|pequeno|general|facil|sencillo|en .{1,20}))*(?: (?:de )?(?:del? |sobre )?(?:la |el )?(?:{article}|articulo|noticia|todo|texto))?
        (?:me |lo |la )*(?:resumes?|resumir|resumirme|resume|resumeme|resumime|resumela|resumelo|resumirlo|resumirmelo|resumemelo|sintetiza|explicas?|explicame)(?: me)?(?: (?:{article}|todo|el texto|en .{1,20}))+|(?:me )?(?:lo |la )?(?:resumes?|resumeme|resumime|resumelo|resumela|resumemelo|resumir|sintetiza)
        (?:de|sobre|acerca de) ${que} (?:va|trata|se trata|habla|es|iba|tratara|hablan) {article}|{article} (?:de|sobre) ${que} (?:va|trata|es|habla)|${que} (?:dice|cuenta|pone|explica) {article}|${que} es (?:esto|{article})|de ${que} es {article}
        (?:cual(?:es)? (?:es|son) )?${the}(?:puntos? (?:clave|claves|principal|principales|importantes?|mas importantes)|ideas? (?:clave|claves|principal|principales|importantes?)|tema(?: principal)?|temas|lo (?:mas )?importante|lo principal)(?: (?:de )?(?:del? )?(?:la |el )?(?:{article}|articulo|noticia|texto))?
        en resumen|en pocas palabras|en corto
      `),
      unless: `(?:de|sobre) ${que} (?:va|trata|se trata|habla)|${que} dice|contenido|indice`,
    },
    length: {
      sure: alternatives(`
        (?:${que} tan|cuan|como de|cuanto de) (?:larg[oa]|extens[oa]) es (?!esto$|eso$){article}|(?:cuanto|que) (?:mide|ocupa|extension tiene|longitud tiene) (?!esto$|eso$){article}
        cuant[oa]s (?:palabras|parrafos|paginas|pasajes|secciones|partes|lineas|frases) (?:tiene|hay en|son en|trae) {article}|{article} cuant[oa]s (?:palabras|parrafos|paginas) tiene
        (?:cuanto (?:se )?(?:tiempo )?(?:se )?(?:tarda|tardo|lleva|toma)(?: uno)?(?: en)? |cuanto tiempo (?:se tarda|tardo|lleva|toma) (?:en )?)(?:leer|leerl[oa]|leerse)(?: {article})?|tiempo de lectura|numero de (?:palabras|parrafos)|cuant[oa]s parrafos(?: (?:son|hay|tiene))?
        (?:es|esta) (?:muy )?(?:larg[oa]|cort[oa]) {article}|{article} es (?:muy )?(?:larg[oa]|cort[oa])|(?:longitud|extension) del? {article}|(?:longitud|extension) del articulo
      `),
      unless: `es muy larg[oa]|${que} tan larg[oa] es|cuant[oa]s (?:palabras|paginas|pasajes) (?:tiene|hay|son)|longitud|extension`,
    },
    list: {
      sure: alternatives(`
        (?:${que}|cuales|cuantos|cuantas|cual) (?:otr[oa]s )?(?:articulos|noticias|documentos|notas)(?: (?:hay|tienes|tenes|tiene|tienen|son|conoces|sabes|existen|puedo leer|puedo consultar|estan disponibles|hay disponibles))?(?: (?:aqui|disponibles|cargad[oa]s))?
        (?:(?:dame|muestra|muestrame|mostrame|ensena|ensename|lista|ver|listar|quiero ver|pasame) )?(?:(?:la|una) )?(?:lista de )?(?:tod[oa]s )?(?:l[oa]s |tus )?(?:articulos|noticias)|lista|(?:la )?lista(?: de articulos)?
        (?:tienes|hay|tenes) (?:mas|otros|otras) (?:articulos|noticias)|(?:que|cuales son los) temas (?:hay|tienes|conoces|cubres|tratas)|(?:sobre|de|acerca de) ${que} (?:temas |cosas )?(?:puedo|se puede|podemos) (?:preguntar|preguntarte|consultar)|${que} (?:temas |cosas )?(?:puedo|se puede|podemos) (?:preguntar|preguntarte|consultar)(?:te)?(?: aqui)?
      `),
      unless: 'que (?:temas|fuentes|textos) (?:hay|tienes)|cuantos articulos',
    },
  },
  rude: `idiotas?|imbecil(?:es)?|estupid[oa]s?|mierdas?|put[oa]s?|put(?:ada|on|ito|ita)|hij[oa]s? de (?:puta|perra)|hdp|cabron(?:es|a|as)?|gilipollas|pendej[oa]s?|subnormal(?:es)?|retrasad[oa]s?|malparid[oa]s?|boludos?|weon|capullos?|jodete|jodid[oa]s?|que te (?:jodan|den|follen)|chinga(?:r|te|do|da)?|verga|maric(?:on|ones|a|as)|zorras?|perra asquerosa|tont[oa]s? (?:del culo|de mierda)|bot (?:inutil|tonto|de mierda)|callate|vete a la (?:mierda|porra)|muerete`,
  talk: {
    greeting: {
      sure: alternatives(`
        (?:hola+|holi+s?|ola+|buenas+|buenos dias|buen dia|buenas (?:tardes|noches)|muy buenas|hey+|ey+|que tal|${que} onda|${que} hubo|${que} hay|saludos|alo|wenas|klk|que pasa|que hace)(?: (?:hola|bot|a|tod[oa]s|amig[oa]s?|gente|que tal|chicos|footnote|estas?|como|muy|buenas|buenos dias|buenas tardes|crack|hay|por|aqui))*
        (?:como|cmo|komo) (?:estas?|andas|va|te va|vas|te encuentras|lo llevas|estan)(?: (?:bot|todo|hoy))*|${que} (?:haces|tal estas|cuentas)|todo bien|mucho gusto
      `),
      unless: '',
    },
    thanks: {
      sure: alternatives(`
        (?:(?:ok|vale|muchas|muchisimas|mil|ah|oh|genial|perfecto|bueno|no|listo|super|un millon de|wow|ya) )*(?:gracias+|grasias|grax|grx|grcs|gracia|agradecid[oa]|te (?:lo )?agradezco|se agradece|thx|thanks|ty)(?: (?:muchas|por|la|el|tu|ayuda|todo|bot|crack|amigo|a|ti|tod[oa]s|mil|respuesta|informacion|info|footnote|eres|un|de|nuevo|genio|maquina))*
        (?:eres (?:un|una|el|la|muy|lo)? ?(?:crack|genio|maquina|mejor|genial|buen bot|util|maximo|bueno|inteligente)|(?:muy |que )?(?:buen|buena|gran|excelente|bonito) (?:bot|trabajo|respuesta)|bien hecho|buen trabajo|te quiero(?: bot)?|me encanta(?:s)?|muy bien|excelente|crack|que crack|muy util|eres (?:muy )?util)
      `),
      unless: '',
    },
    help: {
      sure: alternatives(`
        (?:necesito |quiero |pido )?(?:ayuda+|auxilio|socorro|ayudame|ayudeme|ayudenme|me ayudas|me puedes ayudar|puedes ayudarme|ayudar|ayda)(?: (?:bot|con esto|aqui|a mi))*
        ${que} (?:mas )?(?:puedes|sabes|podes|podrias|puede|sabe|haces|hace|ofreces) ?(?:hacer|responder|contestar|decirme|contarme|este bot|el bot|este|bot)*(?: (?:por mi|este bot|el bot|aqui|tu|bot|hacer))*|(?:para|pa) ${que} (?:sirves?|eres|estas|es (?:este bot|esto)|sirve (?:este bot|esto|el bot))|en ${que} (?:me )?(?:puedes|podes) ayudar(?:me)?
        como (?:te )?(?:funcionas?|funciona (?:este bot|esto|el bot)|se usa(?: (?:esto|este bot|el bot|est[ea]))?|te uso|uso (?:esto|este bot|el bot)|te pregunto|pregunto|se pregunta|hago una pregunta|te puedo preguntar|puedo preguntar(?:te)?|trabajas)
        (?:(?:lista de|ver|cuales son|que|los|tus|dame) )*comandos(?: (?:hay|tienes|tiene|disponibles))*|instrucciones|manual|guia|tutorial|informacion|info|${que} es este bot
      `),
      unless: 'menu|opciones|como funciona|como se usa',
    },
    insult: {
      sure: alternatives(`
        (?:(?:eres|sos|es|este|esta|ese|el|tu|bot|que|muy|un|una|tan|mas|pedazo de|maldito|puto|puta|pinche|jodido|vaya|menud[oa]|de|bastante|super|estas|completo|total|re|lo) )*(?:inutil(?:es)?|tont[oa]|idiota|imbecil|estupid[oa]|mierda|basura|mal[oa]|pesim[oa]|horrible|peor|asco|burr[oa]|torpe|pendej[oa]|gilipollas|cabron|subnormal|retrasad[oa]|bob[oa]|bruto|lent[oa]|cutre|porqueria|malisim[oa]|patetic[oa]|ridicul[oa]|fracasad[oa]|ignorante|cagada|boludo|wey|weon|capullo)(?: (?:bot|maquina|robot|de|mierda|del mundo|tu|eres|este|total|mal[oa]|inutil|basura|tonto))*
        no (?:sirves|vales|sirve)(?: (?:para|pa) nada| de nada)?|no sabes nada|no (?:tienes|entiendes) (?:ni idea|nada)|callate|calla|cierra (?:la boca|el pico)|vete(?: a la (?:mierda|porra))?|que te (?:jodan|den|follen)|jodete|chinga tu madre|hijo de puta|hdp|puta|puto|puta madre|te odio|das (?:asco|pena)|largate|muerete|apestas|que (?:asco|mierda|porqueria)(?: de bot)?|a la mierda
      `),
      unless: '',
    },
    self: {
      sure: alternatives(`
        (?:${quien}|${que}) (?:eres|sos|es (?:este bot|footnote))(?: tu)?|como te llamas|(?:cual es )?tu nombre|${que} clase de bot eres
        (?:tu )?(?:eres|sos|estas) (?:(?:un|una|realmente|acaso|de verdad|tu|hecho con|como) )*(?:bot|humano|humana|robot|ia|real|persona|chatgpt|gpt|maquina|inteligencia artificial|vivo|viva|ahi|despierto|funcionando|chat gpt|ser humano)(?: o .{1,30})?
        ${quien} (?:te )?(?:creo|hizo|programo|desarrollo|invento|diseno|entreno|te ha creado|te ha hecho|esta detras)(?: (?:este bot|el bot|de ti|de este bot|a ti))?|${quien} es tu (?:creador|dueno|padre|programador)|presentate|hablame de ti|de donde eres|cuantos anos tienes(?: tu)?|${que} edad tienes|${que} (?:modelo|ia) (?:eres|usas)
      `),
      unless: '',
    },
    farewell: {
      sure: alternatives(`
        (?:(?:ok|bueno|vale|gracias|pues) )*(?:adios|chao|chau|ciao|hasta (?:luego|pronto|manana|la vista|la proxima)|nos vemos|me voy|bye+|cuidate|que descanses|que te vaya bien|abur|agur|salir|fin|para|stop)(?: (?:bot|a|tod[oa]s|amig[oa]s?|luego|pronto|manana))*
      `),
      unless: '',
    },
    chat: {
      sure: alternatives(`
        ${chatWord}(?: ${chatWord})*
        di algo|(?:me )?(?:quieres|amas|odias)(?: mucho)?
      `),
      unless: '',
    },
  },
};

export const spanish: WholeLanguage = {
  code: 'es',
  name: 'español',
  ...joinForms(stemmer, spanishForms),
  ownLetters: /[áéíóúñ¿¡]/iu,
  stopWords: wordSet(`
    el la los las un una unos unas de del al a en con por para sin sobre entre hasta desde hacia
    según durante tras ante bajo y e o u ni que qué quién quien quienes quiénes cual cuál
    cuales cuáles cuando cuándo donde dónde adónde como cómo cuanto cuánto cuanta cuánta cuantos
    cuántos cuantas cuántas porque si sí no se su sus lo le les me te nos mi tu es son era eran fue
    fueron ser sido siendo está están estaba estaban estar hay había han ha he haber tiene tienen
    tenía tener este esta estos estas ese esa esos esas aquel aquella esto eso ello él ella ellos
    ellas más muy también ya pero sino aunque pues entonces así será serán sería dime todos todas todo toda alguien nadie nada algo cada
  `),
  wordList: 'spanish',
  sayingVerbs: wordSet(`
    dijo dice señaló señala afirmó afirma declaró declara explicó explica advirtió advierte
    escribió escribe añadió añade agregó agrega aseguró asegura indicó indica sostuvo sostiene
    manifestó expresó comentó respondió preguntó precisó denunció anunció subrayó destacó
    reiteró recalcó apuntó tuiteó publicó concluyó recordó
  `),
  askedSayingVerbs: wordSet('decir dijeron dicen escribir escribieron'),
  abbreviations: wordSet(`
    sr sra sres dr dra d dña lic ing prof gral cnel tte cap av avda art pág págs núm nº vol cap etc cía cia
    ud uds vd vds ee uu ee.uu a.c d.c aprox p.ej ej fig tel
    ene feb mar abr may jun jul ago sep sept oct nov dic
  `),
  shortBefore: new Map([
    ['s', /^[IVXL]+\b/u],
    ['ss', /^[IVXL]+\b/u],
    ['a', /^C\./u],
    ['d', /^C\./u],
  ]),
  numerals: pairs(`
    cero 0 uno 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12
    trece 13 catorce 14 quince 15 dieciséis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20
    veintiuno 21 veintiún 21 veintidós 22 veintitrés 23 veinticuatro 24 veinticinco 25 veintiséis 26
    veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60
    setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200 doscientas 200
    trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500
    seiscientos 600 seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800
    novecientos 900 novecientas 900 mil 1000 millón 1000000 millones 1000000
  `),
  ordinals: pairs(`
    primero 1 primera 1 primer 1 segundo 2 segunda 2 tercero 3 tercera 3 tercer 3 cuarto 4 cuarta 4
    quinto 5 quinta 5 sexto 6 sexta 6 séptimo 7 séptima 7 octavo 8 octava 8 noveno 9 novena 9
    décimo 10 décima 10
  `),
  numeralJoiner: 'y',
  percents: phrases('porcentaje, porcentajes, por ciento, porciento'),
  months: pairs(`
    enero 1 febrero 2 marzo 3 abril 4 mayo 5 junio 6 julio 7 agosto 8 septiembre 9 setiembre 9
    octubre 10 noviembre 11 diciembre 12 ene 1 feb 2 mar 3 abr 4 jun 6 jul 7 ago 8 sep 9 sept 9
    oct 10 nov 11 dic 12
  `),
  doubtfulMonths: wordSet('mar'),
  questionPatterns: [
    ['time', /(?:hasta|desde|para) cu[aá]ndo|hace cu[aá]nto(?! cuesta)/u],
    [
      'money',
      /cu[aá]nt[oa]s? (?:dinero|plata|euros|pesos|soles|d[oó]lares)|cu[aá]nto (?:\p{L}+ ){0,3}(?:c[uo]est|cost[oóa]|vale|val[ií]a|pag|cobr|gast|gan|pid|invert|invirt|valdr)|(?<!\p{L})a cu[aá]nto(?!s)|(?:qu[eé]|cu[aá]l (?:es|era|fue)) (?:el |la )?(?:precio|coste|costo|costes|tarifa|presupuesto|sueldo|multa)|^(?:el )?(?:precio|coste|costo|tarifa|presupuesto)(?!\p{L})/u,
    ],
    [
      'percent',
      /(?:qu[eé]|cu[aá]l(?: es| era| fue)?(?: el| la)?) (?:porcentaje|proporci[oó]n|parte)|cu[aá]nto por ?ciento|^porcentaje/u,
    ],
    ['age', /qu[eé] edad|cu[aá]ntos a[nñ]os (?:tiene|ten[ií]a|cumpl)/u],
    ['clock', /(?:a )?qu[eé] horas?(?!\p{L})|^horarios?(?!\p{L})|qu[eé] horario/u],
    ['frequency', /cada cu[aá]nto|con qu[eé] frecuencia/u],
    [
      'measure',
      /(?:qu[eé]|cu[aá]l(?: es| era)?(?: el| la)?) (?:tama[nñ]o|altura|longitud|profundidad|peso|temperatura|superficie|distancia)|cu[aá]nto (?:mide|pesa|med[ií]a|pesaba)|cu[aá]nt[oa]s (?:km|kil[oó]metros|metros|hect[aá]reas|litros|kilos|toneladas)|a qu[eé] (?:distancia|velocidad|altura)|qu[eé] tan (?:alto|alta|grande|lejos|largo|larga|hondo|fr[ií]a)|^(?:el |la )?(?:tama[nñ]o|altura|longitud|profundidad|superficie)(?!\p{L})/u,
    ],
    [
      'duration',
      /cu[aá]nto (?:tiempo|dur|tard|demor|llev)|cu[aá]nt[oa]s (?:a[nñ]os|meses|semanas|d[ií]as|horas|minutos)/u,
    ],
    [
      'number',
      /cu[aá]nt[oa]s?|\bqu[eé] (?:n[uú]mero|cantidad)|cu[aá]l (?:es|era|fue) (?:la poblaci|el n[uú]mero|el total)/u,
    ],
    [
      'time',
      /cu[aá]ndo|\bqu[eé] (?:\p{L}+ )?(?:año|ano|fecha|d[ií]a|mes|siglo|d[eé]cada|periodo|período)s?(?!\p{L})/u,
    ],
    [
      'person',
      /(?:qu|k)i[eé]n(?:es)?(?!\p{L})|\bqu[eé] (?:persona|presidente|rey|reina|actor|autor|general|funcionario|l[ií]der|ministro|ministra|pol[ií]tico)/u,
    ],
    [
      'place',
      /d[oó]nde|\b(?:qu[eé]|cu[aá]les) (?:ciudad|pa[ií]s|estado|lugar|regi[oó]n|pueblo|provincia|r[ií]o|isla|continente|regiones|ciudades|pa[ií]ses)/u,
    ],
    [
      'reason',
      /por ?qu[eé]|para qu[eé]|(?<!\p{L})(?:xq|xk|pq)(?!\p{L})|cu[aá]l (?:es|era|fue) (?:la raz[oó]n|el motivo|el objetivo|el fin|la causa)/u,
    ],
  ],
  offers: {
    money:
      /[$€£]\s?\d|\d\s?[€$]|(?<!\p{L})(?:euros?|d[oó]lares?|pesos?|soles|bol[ií]vares|colones|quetzales|lempiras|c[oó]rdobas|c[eé]ntimos?|centavos?|libras|coronas?|gratis|gratuit[oa]s?|lucas)(?!\p{L})/iu,
    percent:
      /\d\s?%|por ?ciento|(?<!\p{L})(?:mitad|tercio|tercios|tercera parte|cuarta parte|cuarto|quinta parte|mayor[ií]a)(?!\p{L})/iu,
    age: /(?<!\p{L})(?:edad|años de edad|naci[oó]|cumpl\p{L}+)(?!\p{L})|,\s(?:de )?\d{1,3}(?: años)?,|de \S+ años/iu,
    clock:
      /\d{1,2}[:.h]\d{2}|(?<!\p{L})(?:mediod[ií]a|medianoche|amanecer|atardecer|madrugada)(?!\p{L})|(?<!\p{L})(?:las?|las) (?:\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?!\p{L})/iu,
    frequency:
      /(?<!\p{L})(?:cada|diari\p{L}+|semanal\p{L}*|mensual\p{L}*|anual\p{L}*|todos los|todas las|siempre|nunca|veces)(?!\p{L})|(?:al|por) (?:d[ií]a|mes|año|semana|hora)/iu,
    duration:
      /(?<!\p{L})(?:segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|d[eé]cadas?|siglos?|noches?)(?!\p{L})|(?:desde|del?)\s.+\s(?:hasta|al)\s|(?<!\p{L})hasta(?!\p{L})/iu,
    measure:
      /\d\s?(?:°|(?:m|km|cm|mm|kg|g|t|ha|l)(?!\p{L}))|(?<!\p{L})(?:metros?|kil[oó]metros?|cent[ií]metros?|mil[ií]metros?|millas?|grados?|litros?|toneladas?|kilos?|kilogramos?|hect[aá]reas?|quintal(?:es)?|metros cuadrados|pisos)(?!\p{L})/iu,
    time: /\d (?:d[ií]as?|semanas?|mes(?:es)?|años?)(?!\p{L})|(?<!\p{L})(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?|primavera|verano|otoño|invierno|hoy|ayer|mañana|anoche|siglos?)(?!\p{L})|(?<!\p{L})hace (?:\p{L}+|\d+)|(?:año|mes|semana) (?:pasad|que viene|pr[oó]xim)|pr[oó]xim[oa] (?:año|mes|semana)/iu,
    person:
      /(?<!\p{L})(?:alcalde|alcaldesa|juez|jueza|president[ea]|ministr[oa]|gobierno|ayuntamiento|l[ií]der|director[a]?|dueñ[oa]|vecin[oa]s|residentes|agricultores|polic[ií]a|funcionarios|expert[oa]s|cient[ií]fic[oa]s|ingenier[oa]s|empresa|miembros|trabajadores|estudiantes|docentes|jubilados|familias|voluntari[oa]s|comerciantes|concejal[ea]?s?|oposici[oó]n|sindicatos?|soci[oa]s)(?!\p{L})/iu,
    reason:
      /(?:^|[^\p{L}])(?:porque|debido|ya que|puesto que|para que|a fin de|raz[oó]n|causa|causas|caus[oó]|motivo|motivos|objetivo|gracias a|por lo que|con el fin|a ra[ií]z|por culpa|por falta)(?!\p{L})|(?<!\p{L})para \p{L}+(?:ar|er|ir)(?!\p{L})|demasiad[oa]/iu,
  },
  latest: 'último|última|últimos|últimas|ultimo|ultima|más reciente|mas reciente',
  kindWords: {
    money: wordSet(`
      cuesta cuestan costó costar costaba costaría costará costado costo coste precio precios vale valen valer
      dinero plata pagar paga pagan pagó tarifa euros dólares pesos cobrar cobran cobra
    `),
    percent: wordSet('porcentaje proporción parte'),
    age: wordSet('edad años'),
    clock: wordSet('hora horas horario'),
    frequency: wordSet('frecuencia'),
    measure: wordSet(`
      mide miden medir medía pesa pesan pesar peso tamaño altura alto alta altos altas longitud largo larga
      profundidad profundo ancho ancha temperatura superficie distancia lejos grande grandes frío fría
      kilómetros km metros
    `),
    duration: wordSet(`
      tiempo dura duran durar duró durará duraría duraron tarda tardan tardar tardó tardará tardaron lleva llevan
      llevó demora demoró años meses semanas días horas minutos
    `),
    number: wordSet('número cantidad total'),
    time: wordSet('fecha día días año mes siglo último última reciente'),
    reason: wordSet('razón motivo causa objetivo'),
  },
  introductions: {
    asked:
      /^\W*(?:(?:y|pero) )?(?:qui[eé]n(?:es)?|q(?:uien)?|kien) (?:es|son|era|eran|fue|fueron) \p{L}/u,
    follows:
      /^(?: (?:de |del )?\p{Lu}[\p{L}.-]*){0,3}(?:, (?:(?:el|la|los|las|un|una|quien|que|cuy[oa]|su|jefe|jefa|ex|hij[oa]|entonces|actual) |\d|\p{Ll}+ (?:de|del) )| (?:es|era|fue|son) (?:el|la|los|las|un|una) )/u,
  },
  determiners: 'el|la|los|las',
  ordinalMarks: 'º|°|er|o',
  pages: spanishPages,
  attributions: 'según|de acuerdo con',
  dates: spanishDates,
  names: {
    joins: 'de(?: l[ao]s?)?|del',
    beforePlaces: wordSet('en desde'),
    possessive: '',
    adverbEndings: 'mente',
    capitals: wordSet('tv dvd cd dni gmt iva am pm'),
    articles: wordSet('el la los las del al'),
    heads: spanishNameHeads,
    headLinks: '(?:para|por|contra|pro|sobre)(?: el| las?| los)?',
    and: 'y|e',
    notAlone: spanishNotAlone,
    acronyms: spanishAcronyms,
    institutions: spanishInstitutions,
    titles: spanishTitles,
    afterAnd: spanishAfterAnd,
  },
  extraction: spanishExtraction,
  references: {
    passage: 'párrafos?|parrafos?|pasajes?',
    of: 'del?|en',
    number: 'número|numero|núm\\.?|nº',
    asking: 'qué dicen?|que dicen?|muestra(?:me)?|lee(?:me)?|dame|los|las',
    saying: '',
  },
  typed: {
    light: wordSet(`
      va van voy vas vamos ir puede pueden puedo puedes podemos podría hace hacen hacer hizo da dan dar
      sigue siguen queda quedan quedado pasa pasó pasar sabe saben saber debe deben cosa cosas ahora aún
      todavía aquí ahí allí tan tanto vez bueno tal realmente actualmente exactamente siquiera
      favor solo sólo dio dieron dado daba daban hubo hubiera habrá habría haber habido hicieron hecho haría
      puso pusieron poner pone ponen quiere quieren querer quería quieres tener tuvo tuvieron tendrá tendría
      viene vienen venir ver visto ve llama llaman llamaba significa mismo misma tipo forma manera además
      jaja jajaja haya hayan estaba estaban estuvo estuvieron exacto exacta acaso
    `),
    respellings: phrases(`
      q que, k que, ke que, xq por qué, pq por qué, xk por qué, porq por qué, porke por qué, xa para,
      pa para, x por, d de, tb también, tmb también, tbn también, kien quién, qn quién, kn quién,
      cdo cuándo, cnd cuándo, cuand cuándo, kuando cuándo, cm cómo, dnd dónde, dond dónde, wen buen,
      weno bueno, bn bien, toy estoy, ta está, tan están, tas estás, porfa por favor, plis por favor,
      pls por favor, xfa por favor, grax gracias, finde fin de semana, msj mensaje, info información,
      tlf teléfono, cel celular, uni universidad, cole colegio, poli policía, peli película, pal para el,
      aki aquí, asta hasta, ay hay, aver a ver, osea o sea, nomas solo, profe profesor
    `),
    asking:
      'qui[eé]n|qui[eé]nes|qu[eé]|cu[aá]l|cu[aá]les|cu[aá]ndo|d[oó]nde|ad[oó]nde|c[oó]mo|cu[aá]nt[oa]s?|por qu[eé]|para qu[eé]|en qu[eé]|a qui[eé]n|(?:hasta|desde) cu[aá]ndo|es|son|est[aá]n?|hay|puede|pueden|q|kien|xq|pq',
    joining: 'y|pero|que|si|o|así que|pues',
    calling:
      'alguien(?: aquí)?(?: me| nos)? (?:puede ayudar|ayuda|sabe|puede decir|puede explicar)(?:me|nos)?|(?:me|nos) (?:pueden|puedes|puede|podéis) (?:ayudar|decir|explicar)|una pregunta|hola(?: a todos)?|buenas|gracias|verdad',
    prefixes: /^(co|re|pre|ex|anti|semi|multi|e)(\p{L}{3,})$/u,
    soundAlikes: [
      ['k', 'qu', 'c'],
      ['b', 'v'],
      ['s', 'z', 'c'],
      ['y', 'll'],
      ['g', 'j'],
      ['w', 'gu', 'hu'],
      ['h', ''],
    ],
  },
  backward: {
    pronouns: 'él|ella|ellos|ellas|ello',
    pointers: 'est[aeo]s?|es[aeo]s?|dich[ao]s?',
    saidBefore: 'eso|aquello',
    otherForms: 'sus?|suy[ao]s?',
    openers: 'y|e|o|pero|entonces|también|tambien|qué hay de|que hay de|qué pasa con|que pasa con',
    asking:
      'quién|quiénes|quien|quienes|qué|que|cuál|cuáles|cual|cuándo|cuando|dónde|donde|adónde|cómo|como|cuánto|cuánta|cuántos|cuántas|cuanto|cuanta|cuantos|cuantas',
    toListener: 'tú|te|ti|tus?|usted|eres|estás|puedes|haces|sabes',
    afterAsking: 'se|l[aeo]s?|no|más|mas|otros?|otras?',
  },
  conversation,
};
