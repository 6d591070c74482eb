/** Spanish words around dates. */
import type { DateWords, MomentWords } from '../words/date-words.ts';
import { wordSet } from '../words/word-lists.ts';

const moments: MomentWords = {
  slashOrder: 'dmy',
  days: new Map([
    ['anteayer', -2],
    ['antier', -2],
    ['ayer', -1],
    ['anoche', -1],
    ['hoy', 0],
    ['pasado mañana', 2],
    ['mañana', 1],
  ]),
  noDayAfter: wordSet('en'),
  noDayBefore: wordSet('la una cada esta por de las media'),
  agoBefore: 'hace',
  agoAfter: '',
  units: new Map([
    ['día', 'day'],
    ['días', 'day'],
    ['semana', 'week'],
    ['semanas', 'week'],
    ['mes', 'month'],
    ['meses', 'month'],
    ['año', 'year'],
    ['años', 'year'],
  ]),
  one: wordSet('un una'),
  about: wordSet('unos unas casi más menos cerca alrededor'),
  last: wordSet('pasado pasada'),
  this: wordSet('este esta presente'),
  next: wordSet('próximo próxima'),
  anyDay: wordSet(
    'los cada un todos aquel otro primer segundo tercer último ese mismo algún siguiente ningún las citado mencionado referido',
  ),
  dayWord: wordSet('día'),
  forDay: wordSet('para'),
  afterAnyDay: wordSet('siguiente anterior santo y o negro por'),
  dayParts: wordSet('por la mañana tarde noche madrugada mediodía'),
  counting: wordSet(`
    más menos cerca alrededor total multitud cantidad suma grupo capacidad altura altitud población
    costo coste precio salario sueldo distancia profundidad tirada aforo medio cifra número millar
    década décadas máximo mínimo promedio pago importe subió creció bajó aumentó cayó redujo unos unas peso
    asistencia presupuesto muestra rebaño plantilla velocidad longitud
  `),
  counted: new Set([
    'por ciento',
    'por cien',
    ...wordSet(`
    mil millones personas km m kg t mm cm ha gente metros soles pesos kilómetros
  `),
  ]),
  beforeOfYear: wordSet(''),
  afterYear: wordSet('fue es trajo empezó terminó marcó comenzó acabó resultó vio será había'),
  eras: wordSet('a.c'),
  on: wordSet(''),
  yearWord: wordSet('año años'),
  stretches: wordSet('días semanas meses año años década décadas siglo siglos'),
  farFrom: wordSet('antes después'),
  done: /\p{L}{2}(?:ad|id)[oa]s?$/u,
  past: /(?<!\p{L})(?:\p{L}{2,}(?:ó|aron|ieron|eron|ió)|ha|han|había|habían|(?!(?:acab|grab|trab|alab)an?(?!\p{L}))\p{L}{2,}(?:aba|aban)|fue|fueron|hubo|hizo|dijo|vino|puso|tuvo)(?!\p{L})/u,
  supposed: /(?<!\p{L})(?:si|quizás?|podrías?|podrían)(?!\p{L})/iu,
};

export const spanishDates: DateWords = {
  of: 'del?',
  determiner: 'el',
  beforeYear: 'en|desde|hasta|durante|de|del|antes de|tras',
  noPlural: '',
  beforeMonth: '',
  until: 'hasta|al?',
  and: 'y',
  between: 'entre',
  future: /\p{L}{2}(?:rá|rán|remos)(?!\p{L})|\bvan? a\b|próxim/iu,
  capitalWeekdays: false,
  beforePeriod: 'de|del|desde|entre|en',
  moments,
};
