/** What the inspector says, in Spanish. */
import type { AnswerType } from '../../language/language.ts';
import type { Outcome } from '../../model.ts';
import type { Texts } from './en.ts';

const things: Texts['things'] = {
  person: { no: 'ningún nombre de persona', a: 'el nombre de una persona' },
  place: { no: 'ningún nombre de lugar', a: 'el nombre de un lugar' },
  reason: { no: 'ningún motivo', a: 'un motivo' },
  time: { no: 'ninguna fecha', a: 'una fecha' },
  clock: { no: 'ninguna hora', a: 'una hora' },
  duration: { no: 'ninguna duración', a: 'una duración' },
  frequency: { no: 'ninguna palabra sobre cada cuánto', a: 'cada cuánto' },
  age: { no: 'ninguna edad', a: 'una edad' },
  money: { no: 'ninguna suma de dinero', a: 'una suma de dinero' },
  percent: { no: 'ningún porcentaje', a: 'un porcentaje' },
  measure: { no: 'ninguna medida', a: 'una medida' },
  extent: { no: 'ninguna medida ni duración', a: 'una medida o una duración' },
  number: { no: 'ningún número', a: 'un número' },
  other: { no: 'ninguna respuesta', a: 'lo que se pregunta' },
};

const outcomes: Readonly<Record<Outcome, string>> = {
  found: 'Encontrado',
  unsure: 'Dudoso',
  none: 'Sin respuesta',
  about: 'Sobre el artículo',
};

const unknownDetails = { author: 'autor', publisher: 'medio', date: 'fecha' };

export const es: Texts = {
  things,
  askedFor: {
    person: 'Pregunta quién: una persona o un grupo.',
    place: 'Pregunta dónde: un lugar.',
    reason: 'Pregunta por qué: un motivo.',
    time: 'Pregunta cuándo: una fecha o un día.',
    clock: 'Pregunta a qué hora.',
    duration: 'Pregunta cuánto tarda o dura algo.',
    frequency: 'Pregunta cada cuánto.',
    age: 'Pregunta una edad.',
    money: 'Pregunta una suma de dinero.',
    percent: 'Pregunta un porcentaje.',
    measure: 'Pregunta una medida: un número con su unidad.',
    extent: 'Pregunta cuánto mide o cuánto dura: una medida o una duración.',
    number: 'Pregunta cuántos: un número.',
    other:
      'No pregunta ninguna fecha, número ni nombre en particular, así que deciden solo las palabras.',
  },
  askedAbout: {
    author: 'Pregunta quién escribió el artículo.',
    publisher: 'Pregunta quién publicó el artículo.',
    date: 'Pregunta cuándo se publicó el artículo.',
    link: 'Pregunta dónde se puede leer el artículo.',
    summary: 'Pregunta de qué trata el artículo.',
    length: 'Pregunta cuánto ocupa el artículo.',
    list: 'Pregunta qué artículos hay.',
  },
  said: {
    greeting: 'Es un saludo.',
    thanks: 'Es un agradecimiento.',
    help: 'Pregunta cómo se pregunta.',
    insult: 'Es un insulto.',
    self: 'Pregunta por el propio bot.',
    farewell: 'Es una despedida.',
    chat: 'Es conversación, y no pide nada de un artículo.',
  },
  parts: {
    relativeScore: 'tantas de las palabras como tiene el mejor pasaje',
    scoreShare: 'cuánto dicen las palabras que están aquí',
    coverage: 'la parte de la pregunta que está aquí',
    exactForms: 'palabras que están aquí en la misma forma',
    bestSentence: 'la parte de la pregunta que tiene una sola frase',
    exactPairs: 'palabras que van juntas aquí y en la pregunta',
    answerTime: 'hay una fecha en la mejor frase',
    answerNumber: 'hay un número en la mejor frase',
    answerAmount: 'hay una cantidad en la mejor frase',
    answerName: 'hay un nombre en la mejor frase',
    anyAnswerType: 'aquí está la clase de cosa que se pregunta',
    neighbours: 'las palabras que faltan están en el pasaje anterior o siguiente',
    heading: 'las palabras que faltan están en el título o el encabezado',
    length: 'los pasajes largos tienen más palabras por azar',
    kin: 'palabras de la misma familia en lugar de las que faltan',
    related: 'palabras que significan lo mismo en lugar de las que faltan',
    softSentence: 'una frase con tales palabras, contadas a medias',
    articleShare: 'el mismo artículo encaja también en otros sitios',
    window: 'las palabras están cerca unas de otras',
    bias: 'de donde parte todo pasaje: la mayoría no responde',
    librarySize: 'en más artículos se encuentra más por azar',
    logScore: 'cuántas de las palabras están aquí, y lo raras que son',
    lead: 'cuánto va por delante de los otros pasajes',
    unmet: 'palabras que no tiene nada de lo cercano',
    logWords: 'cuántas palabras tiene la pregunta',
    unknown: 'palabras que no tiene ningún artículo',
    corrected: 'palabras que hubo que tomar por otras',
    rarest: 'la palabra más rara que está aquí',
    wordShare: 'qué parte de las palabras está aquí',
    wordsMet: 'el número de palabras que están aquí',
    onlySoft: 'aquí solo hay palabras que significan lo mismo',
    missedPlain: 'lo que se pregunta no está aquí de ninguna forma',
    metSpecific: 'palabras del tema que están aquí',
    missedSpecific: 'palabras del tema que faltan',
    metCommon: 'palabras corrientes que están aquí',
    missedNames: 'nombres y números que faltan',
    otherWords: 'dos o más de las cosas que se preguntan están aquí con otras palabras',
    wholeAnswer: 'aquí está lo que se pide, con todo lo que se pregunta',
  },
  sums: {
    order: 'Qué pasaje va primero',
    confidence: 'Lo probable que es que responda',
  },
  asksSeveral: 'Pregunta varias cosas.',
  asksNumbers: (numbers) => `Pide ${numbers} por su número.`,

  doubts: {
    withoutQuote: 'las palabras entre comillas no van ahí una tras otra',
    onlyNames: 'comparte nombres con la pregunta, pero nada de lo que se pregunta de ellos',
    noOwnWord: 'ahí no está ninguna de las palabras de la pregunta',
    rivalled: 'otro párrafo responde casi igual de bien',
    hangsOnOne: 'comparte una sola palabra con la pregunta',
    missesKind: (type: AnswerType) =>
      `junto a las palabras que coinciden no hay ${things[type].no}`,
    missed: (words) => `no dice nada de: ${words}`,
    corrected: (typed, met) => `«${typed}» hubo que tomarlo por «${met}»`,
    otherwise: (typed, met) => `«${typed}» no está, solo «${met}»`,
    rival: (place) => `bien puede tratarse de ${place}`,
    apart: 'las palabras de la pregunta están ahí demasiado lejos unas de otras',
  },
  because: (outcome, reason) => `${outcomes[outcome]}: ${reason}.`,
  also: (reason) => `Además, ${reason}.`,
  likely: (outcome, number, chance, limit) => {
    const says = `¶ ${number} responde a esto con una probabilidad de ${chance} entre 100`;
    if (outcome === 'found') return `Encontrado: ${says}, y ${limit} bastan.`;
    return outcome === 'unsure'
      ? `${says}; ${limit} bastarían para darlo por encontrado.`
      : `${says}; por debajo de ${limit} no se muestra nada.`;
  },
  missedThere: (words) => `No dice nada de: ${words}.`,
  advice: (number, tasks) =>
    `Para que se encuentre, ¶ ${number} tendría que ${tasks.join(', y ')}.`,
  adviceNone: 'Un pasaje que respondiera a esto con las palabras de la pregunta se encontraría.',
  tasks: {
    name: (words) => `hablar de ${words}`,
    state: (type) => `decir ${things[type].a} junto a las palabras que coinciden`,
    use: (words) => `usar las mismas palabras de la pregunta: ${words}`,
  },
  passageOf: (number, title) => `¶ ${number} de «${title}»`,
  detailsAnswer: 'Sobre el artículo: a esto responden sus propios datos, no su texto.',
  unknownDetail: (id, kind) => `El archivo «${id}» no indica ${unknownDetails[kind]}.`,
  nothingAsked: 'No se preguntó nada de los artículos, así que no se buscó en ninguno.',
  byNumber: 'Encontrado: estos pasajes se pidieron por sus números.',
  noSuchNumber: 'Sin respuesta: el artículo no tiene ningún pasaje con ese número.',
  severalSearched: 'Pregunta varias cosas, y cada una se buscó por separado.',
  chosenByArticle: 'Encontrado: el propio artículo nombra este pasaje para esta pregunta.',
  chosenByModerators: 'Encontrado: quien modera fijó este pasaje para esta pregunta.',
  noWord: 'Sin respuesta: ahí no hay ninguna palabra que buscar.',
  noArticleHas: (words) => `Sin respuesta: ningún artículo tiene ${words}.`,
  noPassageHas: (words) => `Sin respuesta: ningún pasaje tiene ${words}.`,

  words: {
    quoted: (word) => `«${word}»`,
    respelt: (typed, read) => `«${typed}» se leyó como «${read}».`,
    corrected: (typed, met) => `Ningún artículo tiene «${typed}»; se leyó como «${met}».`,
    elsewhere: (typed, other) =>
      `«${typed}» está en los artículos, pero no en los pasajes más cercanos${other === undefined ? '' : `: en su lugar se encontró «${other}»`}.`,
    same: (typed) => `«${typed}» se encontró tal cual.`,
    readAs: (typed, met) => `«${typed}» se leyó como «${met}».`,
    foundAs: (typed, met) => `«${typed}» se encontró como «${met}».`,
    unknown: (typed) => `Ningún artículo tiene «${typed}», ni una palabra parecida.`,
    unknownBut: (typed, other) => `Ningún artículo tiene «${typed}», pero uno tiene «${other}».`,
    here: (typed) => `«${typed}» está aquí.`,
    hereAs: (typed, listed) => `«${typed}» está aquí como ${listed}.`,
    takenFor: (typed, listed) => `«${typed}» se tomó por ${listed}.`,
    kin: (typed, listed, count) =>
      `Por «${typed}» ${count === 1 ? 'está' : 'están'} aquí ${listed}: de la misma familia de palabras.`,
    related: (typed, listed, count) =>
      `Por «${typed}» ${count === 1 ? 'está' : 'están'} aquí ${listed}, que significa casi lo mismo.`,
    nearby: (typed) => `«${typed}» está en el pasaje anterior o siguiente.`,
    heading: (typed) => `«${typed}» está en el título o el encabezado.`,
    missed: (typed) => `Aquí no se dice nada de: ${typed}.`,
    needless: (typed) => `«${typed}» no está aquí, ni hace falta.`,
  },

  details: {
    notStated: 'sin indicar',
    notKnown: 'desconocido',
    publisher: (value) => `Medio: ${value}`,
    author: (value) => `Autor: ${value}`,
    date: (value) => `Fecha: ${value}`,
    address: (value) => `Dirección: ${value}`,
    language: (value) => `Idioma: ${value}`,
    digest: 'Un resumen con otras palabras',
    original: 'El texto del propio medio',
    translation: (id) => `Traducción de ${id}`,
    description: (value) => `De qué trata: ${value}`,
    until: (day, end) => `del ${day} al ${end}`,
  },
};
