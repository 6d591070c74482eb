/** Spanish: everything the stages need to know of it. */
import { stemmer } from '@orama/stemmers/spanish';
import { joinForms } from './join-forms.ts';
import type { Language } from './language.ts';
import { spanishForms } from './spanish-forms.ts';
import { pairs, phrases, wordSet } from './word-lists.ts';

declare module '../model.ts' {
  interface LanguageCodes {
    es: true;
  }
}

export const spanish: Language = {
  code: 'es',
  name: 'español',
  stem: joinForms(stemmer, spanishForms),
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
    time: /\d+ (?:d[ií]as?|semanas?|mes(?:es)?|años?)(?!\p{L})|(?<!\p{L})(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?|primavera|verano|otoño|invierno|hoy|ayer|mañana|anoche|siglos?)(?!\p{L})|(?<!\p{L})hace (?:\p{L}+|\d+)|(?:año|mes|semana) (?:pasad|que viene|pr[oó]xim)|pr[oó]xim[oa] (?:año|mes|semana)/iu,
    person:
      /(?<!\p{L})(?:alcalde|alcaldesa|juez|jueza|president[ea]|ministr[oa]|gobierno|ayuntamiento|l[ií]der|director[a]?|dueñ[oa]|vecin[oa]s|residentes|agricultores|polic[ií]a|funcionarios|expert[oa]s|cient[ií]fic[oa]s|ingenier[oa]s|empresa|miembros|trabajadores|estudiantes|docentes|jubilados|familias|voluntari[oa]s|comerciantes|concejal[ea]?s?|oposici[oó]n|sindicatos?|soci[oa]s)(?!\p{L})/iu,
    reason:
      /(?:^|[^\p{L}])(?:porque|debido|ya que|puesto que|para que|a fin de|raz[oó]n|causa|causas|caus[oó]|motivo|motivos|objetivo|gracias a|por lo que|con el fin|a ra[ií]z|por culpa|por falta)(?!\p{L})|(?<!\p{L})para \p{L}+(?:ar|er|ir)(?!\p{L})|demasiad[oa]/iu,
  },
  determiners: 'el|la',
  ordinalMarks: 'º|°|er|o',
  attributions: 'según|de acuerdo con',
  dates: {
    chrono: 'es',
    naming:
      'lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy\\b|mañana|semana|mes\\b|año|pasad[oa]|próxim',
    of: 'del?',
    determiner: 'el',
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
  typed: {
    light: wordSet(`
      va van voy vas vamos ir puede pueden puedo puedes podemos podría hace hacen hacer hizo da dan dar
      sigue siguen queda quedan quedado pasa pasó pasar sabe saben saber debe deben cosa cosas ahora aún
      todavía aquí ahí allí tan tanto vez bueno tal realmente actualmente exactamente siquiera
      favor solo sólo
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
};
