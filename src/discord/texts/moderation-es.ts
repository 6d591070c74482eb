/** What the bot says in Spanish to those who manage a server. */
import type { ModerationTexts } from './moderation-en.ts';
import { upkeepEs } from './upkeep-es.ts';

export const moderationEs: ModerationTexts = {
  ...upkeepEs,

  help: [
    '',
    '**Para ti, que administras este servidor:**',
    '`/fuentes` (`/sources`) añade un artículo desde un archivo o una dirección, y también muestra, lista, quita y recupera; `datos` le da su autor y su fecha, `desactivar` y `activar` son para los comunes.',
    '`/configurar` (`/setup`) dice cómo estoy configurado y lo cambia: dónde respondo a las menciones, quién lee las `respuestas` en un canal, quién ve un artículo, el estilo, el idioma, la cita del día (`diaria`); `exportar` e `importar` se lo llevan todo.',
    '`/estadísticas` (`/insights`) muestra lo que se ha preguntado y, en `sin-respuesta`, lo que salió mal, con un menú para corregirlo; `fijar`, `añadir-pregunta` y `añadir-palabra` lo hacen a mano, `añadidas` y `soltar` lo retiran.',
  ].join('\n'),

  oneSource: 'Indica un archivo o una dirección, uno de los dos.',
  previewOf: (title) => `Vista previa de «${title}»; no se guarda nada.`,
  added: (title) => `Ya se puede preguntar a «${title}» en este servidor.`,
  replaced: (title, before) =>
    `«${title}» ha ocupado el lugar de «${before}» y ya se le puede preguntar.`,
  wouldReplace: (before) => `Ocuparía el lugar de «${before}».`,
  doubts: {
    list: 'Eso parece una portada o una lista de artículos y no un solo artículo; indica la dirección del artículo.',
    paid: 'La página reserva su artículo, o una parte, a quienes pagan o inician sesión; puede que lo leído no esté completo.',
    script:
      'La página muestra casi todo su texto solo con scripts, que no ejecuto; lo leído no está completo.',
    part: 'En lo leído falta lo que la página dice de su artículo; puede que no esté completo.',
  },
  speakers: (names) => `Hablan: ${names}`,
  noSpeakers: 'Quienes hablan: nadie que pudiera reconocer.',
  warnings: 'Conviene mirar (en inglés):',
  morePassages: (count) => `… y ${count} pasajes más.`,
  moreLines: (count) => `… y ${count} más.`,
  ownArticles: (count, most) => `Artículos propios de este servidor (${count} de ${most}):`,
  noOwnArticles:
    'Este servidor no tiene artículos propios. `/fuentes añadir` (`/sources add`) añade uno.',
  sharedArticles: (count) =>
    count === 1
      ? 'Además hay 1 artículo para todos los servidores.'
      : `Además hay ${count} artículos para todos los servidores.`,
  moreOwn: (count) => `… y ${count} más; \`/fuentes quitar\` los propone al escribir.`,
  notOwn: (name) =>
    `Este servidor no tiene ningún artículo propio «${name}». Elige uno de la lista que se abre al escribir.`,
  removed: (title) =>
    `«${title}» ya no está. Durante 7 días se puede recuperar, aquí o con \`/fuentes recuperar\` (\`/sources restore\`).`,
  removes: (title) => `Esto quita «${title}» de este servidor:`,
  remove: 'Quitarlo',
  bringBack: 'Recuperarlo',
  broughtBack: (title) => `«${title}» ha vuelto y se le puede preguntar.`,
  notRemoved: (name) =>
    `No se puede recuperar nada llamado «${name}». Elige uno de la lista que se abre al escribir; lo que se quita queda ahí 7 días.`,
  reloaded: (added, changed, removed) =>
    `Se han vuelto a leer los artículos comunes: ${added} nuevos, ${changed} cambiados, ${removed} retirados.`,
  glossaryChanged: 'También han cambiado las palabras de `glossary.yaml`.',
  problems: (count) =>
    count === 1 ? '1 problema (en inglés):' : `${count} problemas (en inglés):`,

  answersHere: (channels) => `Solo se responde a las menciones en ${channels}.`,
  answersEverywhere: 'Se responde a las menciones en todos los canales.',
  shownTo: (title, audience) => `«${title}» se muestra solo a ${audience}.`,
  shownToAll: (title) => `«${title}» se muestra a todo el servidor.`,
  pickArticle: (name) =>
    `No hay ningún artículo «${name}». Elige uno de la lista que se abre al escribir.`,
  audienceNow: 'No ha cambiado nada. Indica un canal o un rol para añadirlo o quitarlo.',
  publishes: 'El botón lo muestra a todo el servidor.',
  publish: 'Mostrarlo a todo el mundo',
  hidesAgain: (audience) => `Antes se mostraba solo a ${audience}.`,
  hideAgain: 'Mostrarlo otra vez solo a ellos',
  inChannel: (channel) => `quienes están en ${channel}`,
  withRole: (role) => `quienes tienen ${role}`,
  goneArticle: 'un artículo que ya no está',
  styleIs: {
    card: 'Las respuestas se muestran como tarjetas.',
    plain: 'Las respuestas se muestran como texto sencillo.',
  },
  languageIs: (language) => `Aquí hablo ${language}.`,
  languageFollows: 'Hablo el idioma de cada persona.',
  languageIn: (channel, language) => `En ${channel} hablo ${language}.`,
  setupOf: 'Así estoy configurado en este servidor:',
  allShown: 'Todos los artículos se muestran a todo el mundo.',
  insightsKept: (days) =>
    `Las preguntas se guardan ${days} días, sin quién las hizo; \`/estadísticas\` (\`/insights\`) las muestra.`,
  tooMany: (most) => `Aquí no caben más de ${most}. Quita antes uno.`,

  insightsOff:
    'Quien me administra ha desactivado las estadísticas: no se guarda ninguna pregunta.',
  noQuestions: 'Todavía no se ha guardado ninguna pregunta.',
  allAnswered: 'Todas las preguntas guardadas encontraron su respuesta.',
  topQuestions: (days) => `Lo más preguntado en los últimos ${days} días:`,
  unanswered: (days) => `Sin respuesta segura o útil en los últimos ${days} días:`,
  timesAsked: (times) => (times === 1 ? 'una vez' : `${times} veces`),
  moreQuestions: (count) => `… y ${count} más; \`/estadísticas exportar\` las da todas.`,
  exported: (count) => (count === 1 ? '1 pregunta.' : `${count} preguntas.`),
  clears: (count) =>
    count === 1
      ? 'Esto olvida para siempre la única pregunta guardada de este servidor. `/estadísticas exportar` te la da antes.'
      : `Esto olvida para siempre las ${count} preguntas guardadas de este servidor. \`/estadísticas exportar\` te las da antes.`,
  clear: 'Olvidarlas',
  cleared: 'Las preguntas guardadas de este servidor ya no están.',
  pinned: (question, number, title) =>
    `Desde ahora «${question}» se responde en este servidor con el ¶ ${number} de «${title}»:`,
  unpinned: (question) => `«${question}» se responde otra vez buscando.`,
  notPinned: (question) =>
    `No se eligió ningún pasaje para «${question}». Elige una pregunta de la lista que se abre al escribir.`,
  noPins:
    'Ninguna pregunta tiene todavía un pasaje elegido. `/estadísticas fijar` (`/insights pin`) elige uno.',
  pins: 'Preguntas con un pasaje elegido:',
  pinGone: 'Ese pasaje ya no está como estaba: la pregunta se responde buscando.',
  columns: ['pregunta', 'veces', 'encontrada', 'dudosa', 'sin respuesta', 'no útil', 'última vez'],
};
