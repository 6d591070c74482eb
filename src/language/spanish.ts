/** Spanish: everything the stages need to know of it. */
import { stemmer } from '@orama/stemmers/spanish';
import type { Language } from './language.ts';
import { pairs, wordSet } from './word-lists.ts';

declare module '../model.ts' {
  interface LanguageCodes {
    es: true;
  }
}

export const spanish: Language = {
  code: 'es',
  name: 'español',
  stem: stemmer,
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
    sr sra sres dr dra d dña lic ing prof gral cnel tte cap av avda art pág págs núm nº vol cap etc
    ud uds vd vds ee uu ee.uu a.c d.c aprox p.ej ej fig tel
    ene feb mar abr may jun jul ago sep sept oct nov dic
  `),
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
  months: pairs(`
    enero 1 febrero 2 marzo 3 abril 4 mayo 5 junio 6 julio 7 agosto 8 septiembre 9 setiembre 9
    octubre 10 noviembre 11 diciembre 12 ene 1 feb 2 mar 3 abr 4 jun 6 jul 7 ago 8 sep 9 sept 9
    oct 10 nov 11 dic 12
  `),
  doubtfulMonths: wordSet('mar'),
  questionPatterns: [
    [
      'time',
      /cu[aá]ndo|\bqu[eé] (?:\p{L}+ )?(?:año|ano|fecha|d[ií]a|mes|siglo|d[eé]cada|periodo|período)s?(?!\p{L})|hasta cu[aá]ndo/u,
    ],
    [
      'number',
      /cu[aá]nt[oa]s?|\bqu[eé] (?:porcentaje|n[uú]mero|cantidad|edad|precio|tamaño|proporci[oó]n)|cu[aá]l (?:es|era|fue) (?:la poblaci|el n[uú]mero|el porcentaje|la edad|el precio|el total)/u,
    ],
    [
      'person',
      /qui[eé]n(?:es)?(?!\p{L})|\bqu[eé] (?:persona|presidente|rey|reina|actor|autor|general|funcionario|l[ií]der|ministro|ministra|pol[ií]tico)/u,
    ],
    [
      'place',
      /d[oó]nde|\b(?:qu[eé]|cu[aá]les) (?:ciudad|pa[ií]s|estado|lugar|regi[oó]n|pueblo|provincia|r[ií]o|isla|continente|regiones|ciudades|pa[ií]ses)/u,
    ],
    [
      'reason',
      /por qu[eé]|para qu[eé]|cu[aá]l (?:es|era|fue) (?:la raz[oó]n|el motivo|el objetivo|el fin|la causa)/u,
    ],
  ],
  reasons:
    /(?:^|[^\p{L}])(?:porque|debido|ya que|para que|a fin de|raz[oó]n|causa|causó|motivo|objetivo|gracias a|por lo que|con el fin)(?!\p{L})/iu,
  articles: 'el|la',
  ordinalMarks: 'º|°|er|o',
  sources: 'según|de acuerdo con',
  dates: {
    chrono: 'es',
    naming:
      'lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy\\b|mañana|semana|mes\\b|año|pasad[oa]|próxim',
    of: 'del?',
    article: 'el',
    noDate: 'ahora$|actualmente$|durante ',
    short: 'hoy',
    beforeYear: 'en|desde|hasta|durante|de|del|antes de|tras',
    noPlural: '',
    beforeMonth: '',
    besideWeekday: 'pasado|próximo|este',
    until: 'hasta|al?',
    and: 'y',
    between: 'entre',
    future: /\p{L}{2}(?:rá|rán|remos)(?!\p{L})|\bvan? a\b|próxim/iu,
    capitalWeekdays: false,
  },
  names: {
    joins: 'de(?: l[ao]s?)?|del',
    beforePlaces: wordSet('en desde'),
    possessive: '',
    adverbEndings: 'mente',
    capitals: wordSet(''),
  },
  references: {
    passage: 'párrafo|parrafo|pasaje',
    number: 'número|numero|núm\\.?|nº',
    asking: 'qué dice|que dice|muestra|lee',
    saying: '',
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
};
