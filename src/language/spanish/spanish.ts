/** Spanish: everything the stages need to know of it. */
import { joinForms } from '../join-forms.ts';
import type { WholeLanguage } from '../language.ts';
import { pairs, phrases, wordSet } from '../words/word-lists.ts';
import { spanishBooks } from './spanish-books.ts';
import { spanishBorders } from './spanish-borders.ts';
import { spanishConversation } from './spanish-conversation.ts';
import { spanishDates } from './spanish-dates.ts';
import { spanishDocuments } from './spanish-documents.ts';
import { spanishExtraction } from './spanish-extraction.ts';
import { spanishForms } from './spanish-forms.ts';
import {
  spanishAcronyms,
  spanishAfterAnd,
  spanishInstitutions,
  spanishNameHeads,
  spanishNotAlone,
  spanishRanks,
  spanishTitles,
} from './spanish-names.ts';
import { spanishNotes } from './spanish-notes.ts';
import { spanishPages } from './spanish-pages.ts';
import { spanishProper } from './spanish-proper.ts';
import { spanishQuestions } from './spanish-questions.ts';
import { spanishStem } from './spanish-stem.ts';

export const spanish: WholeLanguage = {
  code: 'es',
  name: 'español',
  ...joinForms(spanishStem, spanishForms),
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
  verbEndings: { common: ['ar', 'er', 'ir'], longest: 5 },
  sayingVerbs: wordSet(`
    dijo dice señaló señala afirmó afirma declaró declara explicó explica advirtió advierte
    escribió escribe añadió añade agregó agrega aseguró asegura indicó indica sostuvo sostiene
    manifestó expresó comentó respondió preguntó precisó denunció anunció subrayó destacó
    reiteró recalcó apuntó tuiteó publicó concluyó recordó
  `),
  askedSayingVerbs: wordSet('decir dijeron dicen escribir escribieron'),
  fields: {
    title: ['título'],
    author: ['autor', 'autora', 'autores'],
    date: ['fecha', 'día', 'fechaPublicación', 'fechaDePublicación', 'publicado'],
    created: ['creado', 'creada', 'fechaCreación', 'fechaDeCreación'],
    language: ['idioma', 'lengua'],
    url: ['urlCanónica', 'enlace'],
    description: ['descripción', 'resumen', 'extracto'],
  },
  abbreviations: wordSet(`
    sr sra sres dr dra d dña lic ing prof alm gral cnel cmdte tte sgto cap mons pbro av avda art pág págs núm nº vol cap etc cía cia
    ud uds vd vds ee uu ee.uu a.c d.c aprox p.ej ej fig tel
    ene feb mar abr may jun jul ago sep sept oct nov dic
  `),
  shortBefore: new Map([
    ['s', /^[IVXL]+\b/u],
    ['ss', /^[IVXL]+\b/u],
    ['a', /^C\./u],
    ['d', /^C\./u],
    ['min', /^\d/u],
    ['p', /^\d/u],
    ['pp', /^\d/u],
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
  ...spanishQuestions,
  determiners: 'el|la|los|las',
  ordinalMarks: 'º|°|er|o',
  borders: spanishBorders,
  timed: '(?:marca|código) de tiempo|tiempo|minuto',
  recorded:
    '(?:episodio|capítulo|programa) (?:número )?\\d{1,5},? (?:fue )?grabado el(?: día)?|est[ea] (?:episodio|capítulo|programa|entrevista|conversación) (?:fue grabad[oa]|se grabó) el(?: día)?|hoy es(?: el)?(?: día)?',
  subtitlesBy:
    '(?:subt[ií]tulos|subtitulado|subtitulaci[oó]n|transcripci[oó]n|transcrito|traducci[oó]n|traducido|sincroni(?:zaci[oó]n|zado)|correcci[oó]n|corregido)(?: (?:y|e) \\p{L}{3,14})?(?: (?:realizad[oa]s?|hech[oa]s?))? (?:por|de la comunidad)\\b|subt[ií]tulos:|subt[ií]tulos descargados',
  unheard: 'inaudible|ininteligible|incomprensible',
  pages: spanishPages,
  notes: spanishNotes,
  documents: spanishDocuments,
  books: spanishBooks,
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
    ranks: spanishRanks,
    acronyms: spanishAcronyms,
    institutions: spanishInstitutions,
    titles: spanishTitles,
    afterAnd: spanishAfterAnd,
    proper: spanishProper,
    landmarks: wordSet(
      'puente torre río lago calle avenida plaza parque palacio castillo isla islas bahía playa estación aeropuerto puerto túnel canal sierra valle bosque desierto mar océano ciudad monte estrecho golfo cabo península cuenca cordillera cerro volcán laguna embalse convento monasterio ermita barrio provincia',
    ),
    ofMany: wordSet(
      'un una unos unas mi mis tu tus su sus nuestro nuestra cada algún alguna este esta estos estas ese esa otro otra ningún ninguna varios varias',
    ),
    headsFirst: true,
    twoSurnames: true,
    surnameJoins: 'y|e|i',
    singularVerbs: '(?:(?:se|le|les|lo|la|ya|no) )?(?:fue|es|era|ha|había|\\p{Ll}{2,}ó)',
    controls:
      'clic|pulse|pulsa|presione?|toque|toca|selecciona|seleccione|elija|elige|abra|abre|active|activa|escriba|escribe|vaya a|ve a|llamad[oa]s?',
    controlsBehind: 'botón|pestaña|menú|página|opción|campo|casilla|tecla',
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
      mucho mucha muchos muchas poco poca pocos pocas iba iban ibas va van voy vas vamos ir puede pueden puedo puedes podemos podría hace hacen hacer hizo da dan dar
      sigue siguen queda quedan quedado pasa pasó pasar sabe saben saber debe deben cosa cosas ahora aún
      todavía aquí ahí allí tan tanto vez bueno tal realmente actualmente exactamente siquiera
      favor solo sólo dio dieron dado daba daban hubo hubiera habrá habría haber habido hicieron hecho haría
      puso pusieron poner pone ponen quiere quieren querer quería quieres tener tuvo tuvieron tendrá tendría
      viene vienen venir ver visto ve llama llaman llamaba significa mismo misma tipo forma manera además
      jaja jajaja haya hayan estaba estaban estuvo estuvieron exacto exacta acaso
    `),
    general: wordSet(`
      servir sirve sirvió funcionar usar utilizar emplear recomendar recomienda aconsejar
      sugerir sugiere preferir prefiere quedar pasar poder querer saber conocer necesitar ayudar
      encontrar encuentra empezar empieza terminar acabar explicar contar mostrar muestra gustar
      elegir elige escoger cambiar hacer deshacer parecer creer pensar piensa opinar permitir
      incluir contener requerir requiere ofrecer traer llevar dejar seguir mantener existir
      ocurrir suceder causar depender comparar mejorar afectar tratar hablar mencionar valer
      lograr conseguir consigue tener buscar crear bueno buen mejor malo peor grande gran
      pequeño largo corto alto bajo rápido lento fácil difícil simple sencillo barato caro viejo
      nuevo joven reciente importante principal diferente distinto igual similar parecido
      posible disponible útil popular común especial necesario correcto cierto normal favorito
      otro alguno alguna ninguno ninguna mientras bastante cualquiera cuéntame explícame ejemplo
      diferencia razón motivo propósito significado consejo opinión problema pregunta respuesta
      información detalle resumen tema lista paso parte lugar gente persona tiempo día año
      nombre idea usa usan usó usaron usaba usado abrir abre abren abrió abrieron nacer nació
      cerca lejos junto dentro fuera detrás delante antes después siempre nunca
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
  conversation: spanishConversation,
};
