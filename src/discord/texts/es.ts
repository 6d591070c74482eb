/** What the bot says in Spanish. */
import { aboutEs } from './about-es.ts';
import { commandsEs } from './commands-es.ts';
import type { Texts } from './en.ts';
import { explainFailureEs } from './import-problems-es.ts';
import { moderationEs } from './moderation-es.ts';

export const es: Texts = {
  discordLocales: ['es-ES', 'es-419'],
  ...commandsEs,

  unsure: 'Ningún pasaje responde a esto con claridad. Los más cercanos:',
  none: 'Los artículos no responden a eso.',
  noneIn: (title) => `«${title}» no tiene respuesta a eso.`,
  openHeading: 'Leer lo que hay bajo un título',
  tryThese: 'A estas sí responden:',
  noneAndNothingToTry: '`/artículos` (`/articles`) muestra de qué tratan.',
  noArticles: 'Ahora mismo no hay ningún artículo cargado.',
  readAs: (readings) =>
    `Leído como: ${readings}. Entre comillas, una palabra se busca tal como está escrita.`,
  nothingAbout: (words) => `Aquí no se dice nada de: ${words}.`,
  cutQuestion: 'La pregunta es larga: solo se ha buscado su principio.',
  lacksOwn:
    'Ahora mismo no se puede buscar en los artículos propios de este servidor: solo se ha buscado en los demás.',
  beside: 'Del mismo artículo, junto a la respuesta:',

  passagesOf: (first, last, count) =>
    first === last ? `¶ ${first} de ${count}` : `¶ ${first}–${last} de ${count}`,
  passageListOf: (numbers, count) => `¶ ${numbers} de ${count}`,
  digest: 'Resumen con otras palabras, no el texto del medio.',
  quoteMarks: ['«', '»'],
  dateLocale: 'es',
  changed: 'Este pasaje ha cambiado desde aquel mensaje; ahora dice esto.',
  directionMarks: 'Aquí se omiten marcas invisibles de dirección del texto.',

  openSource: 'Abrir la fuente',
  copyQuote: 'Copiar la cita',
  askMore: 'Preguntar más',
  askMoreTitle: 'Preguntar más sobre esto',
  askMoreField: '¿Qué más quieres saber?',
  askMoreHint: '¿Y cuándo? ¿Quién dijo eso?',
  asTyped: 'Tal como lo escribí',
  moreContext: 'Más contexto',
  removeAnswer: 'Quitar',
  share: 'Compartir',
  readIn: (language) => `Leer en ${language}`,
  helpful: 'Útil',
  unhelpful: 'No es útil',

  sharedBy: (userId) => `Compartido por <@${userId}>`,
  voted: (vote, { helpful, unhelpful }) =>
    `Anotado: para ti ${vote === 'helpful' ? 'es útil' : 'no es útil'}. Hasta ahora: útil ${helpful}, no es útil ${unhelpful}. El otro botón cambia tu voto.`,
  morePassages: 'Más pasajes',
  openArticle: 'Leer un artículo',
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',

  languageSet: {
    me: (language) => `Desde ahora te hablo en ${language.toLowerCase()}.`,
    channel: (language) => `Desde ahora hablo en ${language.toLowerCase()} en este canal.`,
    server: (language) => `Desde ahora hablo en ${language.toLowerCase()} en este servidor.`,
  },
  languageFollows: {
    me: 'Desde ahora te hablo según tu configuración de Discord.',
    channel: 'Desde ahora hablo en este canal como en el resto del servidor.',
    server: 'Desde ahora hablo a cada persona de este servidor según su configuración de Discord.',
  },
  serversOnly: 'Eso solo se puede configurar en un servidor.',

  articlesHeading: (first, last, count) =>
    count === last && first === 1
      ? `Artículos (${count})`
      : `Artículos ${first}–${last} de ${count}`,
  passageCount: (count) => (count === 1 ? '1 pasaje' : `${count} pasajes`),
  digestShort: 'resumen',
  restOfRange: (last, asked) =>
    `Se muestra hasta el ¶ ${last} de los pedidos, hasta el ¶ ${asked}; ▶ continúa.`,

  passageRange: (first, last) => (first === last ? `¶ ${first}` : `¶ ${first}–${last}`),

  partTitles: {
    outline: 'Esquema',
    names: 'Nombres',
    name: 'Dónde aparece',
    timeline: 'Cronología',
    quotes: 'Citas',
  },
  partEmpty: {
    outline: 'No hay nada que esquematizar.',
    names: 'No nombra a nadie ni nada.',
    name: 'No aparece en ningún lugar.',
    timeline: 'No menciona ninguna fecha.',
    quotes: 'No cita a nadie por su nombre.',
  },
  beginning: 'Comienzo',
  rowsOf: (first, last, count) => `${first}–${last} de ${count}`,
  datesFrom: (date) => `Las fechas sin año se cuentan desde el ${date}.`,
  undated: 'El artículo no tiene fecha propia: solo se listan las fechas con año.',
  readPassage: 'Leer un pasaje',
  findName: 'Mostrar dónde aparece un nombre',
  saidBy: (speaker) => `${speaker} dijo:`,
  quoteOfTheDay: 'Cita del día',
  nobodyQuoted: 'Ningún artículo de aquí cita a nadie por su nombre.',
  noSuchSpeaker: (name) =>
    `El artículo no cita a nadie llamado «${name}». Elige de la lista que se abre al escribir.`,

  moderatorsOnly: 'Solo quien puede gestionar este servidor (Gestionar servidor) puede hacer eso.',
  offHere: 'Quienes administran este servidor no quieren respuestas en este canal.',
  privateHere: 'En este canal respondo solo en privado: pregunta con `/preguntar` (`/ask`).',
  staysPrivate:
    'Quienes administran este servidor quieren que en este canal las respuestas sean privadas.',
  notYours:
    'Solo puede quitarlo la persona para quien se hizo, o quien puede gestionar este servidor.',
  noSuchArticle: (name) =>
    `No hay ningún artículo «${name}». Elige uno de la lista que se abre al escribir.`,
  noSuchPassage: (title, count) =>
    `«${title}» tiene los pasajes 1 a ${count}. Indica uno de esos números.`,
  emptyMessage: 'Ese mensaje no tiene palabras que buscar.',
  badNumber:
    'Indica el número de un pasaje, como 7, o un intervalo, como 7-9. También varios: 1, 3-4.',
  gonePassage: 'Ese pasaje ya no está. Pregunta de nuevo para ver los artículos de ahora.',
  goneQuestion: 'Esa sugerencia ya no está. Pregunta de nuevo para ver los artículos de ahora.',
  oldButton: 'Ya no puedo leer ese botón. Pregunta de nuevo para recibir otro mensaje.',
  oldCommand: 'Ya no conozco esa orden. `/ayuda` (`/help`) muestra las que conozco.',
  roleMentioned:
    'Has mencionado mi rol, que se llama igual; así Discord no me deja leer tus palabras. Mencióname a mí: escribe @ y elige la entrada marcada como APP.',
  partLater:
    'Este artículo es largo y su lista todavía se está preparando. Vuelve a preguntar en un momento.',
  partTooLong: 'Este artículo es demasiado para hacer de él una lista así.',
  reading: 'Todavía estoy leyendo los artículos. Vuelve a preguntar en un momento.',
  tooMany: 'Han sido muchas preguntas a la vez. Espera un minuto y sigue preguntando.',
  keptAway:
    'Ahora mismo no puedo acceder a lo que guardo, así que no se ha guardado nada. Inténtalo de nuevo en unos minutos.',
  keptUnsure:
    'Ahora mismo no puedo acceder a lo que guardo. Antes de intentarlo de nuevo, mira en unos minutos si al final se ha guardado.',
  sorry: 'Algo ha fallado por mi parte. Inténtalo de nuevo en un momento.',

  importFailure: explainFailureEs,

  aboutArticle: aboutEs,

  moderation: moderationEs,

  help: (articles) =>
    [
      '**Respondo preguntas sobre artículos con sus propios pasajes.**',
      'Cada respuesta es una cita exacta con su fuente; no redacto nada. Si los artículos no responden, lo digo.',
      '',
      '`/preguntar` (`/ask`): una pregunta. Con `privado`, solo tú ves la respuesta.',
      '`/pasaje` (`/passage`): un pasaje por su número, como 7 o 7-9.',
      `\`/artículos\` (\`/articles\`): lo que puedo buscar (${articles === 1 ? '1 artículo' : `${articles} artículos`}).`,
      '`/artículo` (`/article`): el esquema, los nombres, las fechas o las citas de uno. `/cita` (`/quote`): una cita al azar.',
      '`/idioma` (`/language`): el idioma en que te hablo.',
      '«Buscar en los artículos», en el menú de un mensaje (Aplicaciones): lo que dicen de él.',
      'También puedes mencionarme con tu pregunta, responderme o escribirme un mensaje directo.',
    ].join('\n'),
};
