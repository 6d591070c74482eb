/** What the bot says in Spanish to moderators who mend answers, and choose what comes where. */
import type { UpkeepTexts } from './upkeep-en.ts';

export const upkeepEs: UpkeepTexts = {
  mendOne: 'Corregir una respuesta…',
  questionGone:
    'Esa pregunta ya no se guarda. `/estadísticas sin-respuesta` (`/insights unanswered`) muestra las que sí.',
  answeredWith: (number, title) => `Ahora se responde con el ¶ ${number} de «${title}»:`,
  answeredUnsurely: (number, title) =>
    `Ahora lo más cercano es el ¶ ${number} de «${title}», que no es seguro que la responda:`,
  answeredWithNone: 'Ahora no se responde con ningún pasaje.',
  chooseBelow: 'Elige el pasaje que la responde, y desde entonces lo hará.',
  nothingNear: 'Ningún pasaje se acerca. Quizá le falte una palabra de los artículos:',
  otherRemedies:
    '-# ¿No está? `/estadísticas fijar` toma cualquier pasaje por su número. `/estadísticas añadir-pregunta` pone una pregunta en un artículo. `/fuentes datos` da a un artículo su autor y su fecha.',
  answerWith: 'Responder con…',
  sameWords: 'Otra palabra para eso',
  writtenField: ['Lo que escribe la gente', 'barco'],
  meansField: ['Lo que dicen los artículos', 'transbordador'],
  searchAgain: 'Mejor volver a buscar',
  backAlready: 'Eso ya se había retirado.',

  listed: (question, title) =>
    `«${question}» es ahora una pregunta de «${title}» en este servidor: se propone al escribir.`,
  listedWithoutPassage: 'Su pasaje se busca; indica un número para elegirlo.',
  listedUndo: '-# `/estadísticas añadidas` (`/insights added`) la retira.',
  noWord: 'Indica una palabra, o unas pocas: una que escribe la gente y una de los artículos.',
  sameWord: 'Ya son la misma.',
  wordsAdded: (written, means) =>
    `Desde ahora, en este servidor «${written}» significa «${means}».\n-# \`/estadísticas añadidas\` (\`/insights added\`) lo retira.`,
  wordNowhere: (means) =>
    `Pero aquí ningún artículo tiene «${means}», así que todavía no encuentra nada. ¿Está escrito como en los artículos?`,
  nothingAdded:
    'Todavía no se ha añadido nada. `/estadísticas añadir-pregunta` añade una pregunta, `/estadísticas añadir-palabra` dice qué significa una palabra.',
  addedHere: 'Añadido en este servidor:',
  meansLine: (written, means) => `«${written}» significa «${means}»`,
  meansInMenu: (written, means) => `${written} = ${means}`,
  takeBack: 'Retirar algo…',
  tookBack: (name) => `Se ha retirado «${name}».`,

  author: 'Autor',
  date: 'Fecha',
  badAuthor: 'Indica el nombre del autor, con al menos una letra.',
  badDate: (typed) =>
    `«${typed}» no es un día, o puede ser uno de dos. Escríbelo como 2024-03-02 o 2 de marzo de 2024.`,
  notStated: 'no hay',
  detailStated: (stated) => `${stated}, según el artículo`,
  detailSet: (set, stated) => `**${set}**, según este servidor (el artículo dice: ${stated})`,
  asStated: 'Como dice el artículo',

  switchesOff: (title) => `Esto desactiva «${title}» en este servidor:`,
  translationStays: (title) =>
    `«${title}», lo mismo en otro idioma, se queda; desactívalo también si no quieres ninguno.`,
  switchOff: 'Desactivarlo',
  isOff: (title) =>
    `«${title}» está desactivado en este servidor: aquí nadie lo encuentra. Los demás servidores lo conservan.`,
  switchOn: 'Volver a activarlo',
  isOn: (title) =>
    `«${title}» está activado otra vez en este servidor, para quienes lo veían antes.`,
  wasOn: (title) => `«${title}» ya está activado.`,
  notOff: (name) =>
    `Aquí no está desactivado ningún artículo «${name}». Elige uno de la lista que se abre al escribir.`,
  offIsShared: (title) =>
    `«${title}» es solo de este servidor: \`/fuentes quitar\` lo quita y \`/configurar visibilidad\` lo oculta.`,
  switchedOff: (count) =>
    count === 1
      ? 'Hay 1 artículo común desactivado; `/fuentes activar` (`/sources on`) lo activa.'
      : `Hay ${count} artículos comunes desactivados; \`/fuentes activar\` (\`/sources on\`) los activa.`,

  pageNews: {
    changed: (day) =>
      `🔄 La página cambió y se volvió a leer el ${day}; \`/fuentes recuperar\` tiene cómo era antes.`,
    gone: (day) =>
      `⚠ La página ya no está desde el ${day}; se conserva su última versión, hasta que la quites.`,
    away: (day) =>
      `⚠ La página no se ha podido leer durante unos días, dicho el ${day}; se conserva su última versión.`,
    other: (day) =>
      `⚠ Desde el ${day} allí hay otra cosa, o no está entera; se conserva su última versión. \`/fuentes añadir\` toma lo que hay ahora.`,
  },

  notSpokenIn: 'Elige un canal en el que se escriba: de texto, de anuncios, un foro o de voz.',
  answersToAll: (channel) => `En ${channel} respondo para todos.`,
  answersPrivate: (channel) =>
    `En ${channel} respondo solo a quien pregunta, en privado; a una mención le digo que use \`/preguntar\` (\`/ask\`).`,
  answersOff: (channel) =>
    `En ${channel} no respondo a nadie; tus propios comandos funcionan allí igualmente.`,
  dailyStays: 'La cita del día sigue saliendo allí; `/configurar diaria` la detiene.',

  noDaily:
    'En este servidor no sale ninguna cita del día. `/configurar diaria` (`/setup daily`) con un canal la empieza; con una hora y un lugar eliges cuándo.',
  dailyIs: (channel, time, zone, next) =>
    `En ${channel} sale una cita del día, cada día a las ${time} (relojes de ${zone}). La próxima: ${next}.`,
  dailyEmpty: (channel) =>
    `Pero por ahora ningún artículo que todos en ${channel} puedan ver cita a nadie por su nombre, así que no saldrá ninguna.`,
  dailyNeedsChannel: 'Elige también el canal.',
  dailyWrongType: 'Elige para la cita un canal de texto o de anuncios.',
  dailyForbidden: (channel) =>
    `No puedo escribir en ${channel}. Dame allí «Ver canal» y «Enviar mensajes» e inténtalo otra vez.`,
  dailyGone: 'Ese canal ya no está. Elige otro.',
  noSuchZone: (typed) =>
    `No conozco el lugar «${typed}». Elige uno de la lista que se abre al escribir, como America/Lima.`,
  stopDaily: 'Detenerla',
  dailyEnded:
    'Ya no sale ninguna cita del día. `/configurar diaria` (`/setup daily`) con un canal la empieza otra vez.',
  dailyStoppedGone: (since) =>
    `⚠ La cita del día se detuvo el ${since}: su canal ya no está. \`/configurar diaria\` toma otro.`,
  dailyStoppedForbidden: (channel, since) =>
    `⚠ La cita del día se detuvo el ${since}: ya no puedo escribir en ${channel}. \`/configurar diaria\` con el canal la empieza otra vez.`,

  serverExported: (articles) =>
    `Todo lo que está configurado en este servidor${articles === 0 ? '' : articles === 1 ? ' y su artículo' : ` y sus ${articles} artículos`}. Guarda el archivo; \`/configurar importar\` (\`/setup import\`) lo vuelve a tomar, aquí o en otro servidor. Las preguntas hechas no están en él.`,
  exportTooLarge:
    'Los artículos de este servidor son más de lo que cabe en un archivo. Quien me administra puede hacer una copia.',
  noServerFile:
    'Eso no es un archivo de `/configurar exportar` (`/setup export`), o no está entero.',
  importsSettings:
    'Esto sustituye todo lo que está configurado en este servidor por lo que dice el archivo.',
  importsArticles: (names) => `Añade estos artículos: ${names}`,
  importsNoArticle: 'No añade ningún artículo.',
  importReplaces: (names) => `Estos ocupan el lugar de artículos que ya están: ${names}`,
  importForeign:
    'Viene de otro servidor: sus canales se dejan fuera, y un artículo que allí se mostraba a algunos canales o roles no se muestra aquí a nadie hasta que `/configurar visibilidad` diga a quién.',
  takeIn: 'Tomarlo',
  importOver:
    'Eso ya se tomó, o desde entonces llegó otro archivo. `/configurar importar` (`/setup import`) vuelve a preguntar.',
  importDone: (articles) =>
    `Ahora vale lo que dice el archivo${articles === 0 ? '' : articles === 1 ? ', y se puede preguntar a su artículo' : `, y se puede preguntar a sus ${articles} artículos`}. Durante 7 días el botón recupera lo que había antes.`,
  importRefused: (names) => `Estos no se han podido tomar: ${names}`,
  asBefore: 'Como estaba antes',
  importUndone: 'Los artículos y los ajustes están como antes.',
};
