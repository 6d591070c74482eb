/** What the page itself says, in the languages that the bot speaks: the bot's own words are not here. */

export interface Words {
  readonly title: string;
  readonly skip: string;
  readonly channels: string;
  readonly directMessages: string;
  readonly openChannels: string;
  readonly close: string;
  readonly lookAs: string;
  readonly moderator: string;
  readonly reader: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
  readonly connecting: string;
  readonly lost: string;
  readonly messages: (place: string) => string;
  readonly write: (place: string) => string;
  readonly send: string;
  readonly app: string;
  readonly used: (person: string, command: string) => string;
  readonly repliedTo: (person: string) => string;
  readonly goneMessage: string;
  readonly attachmentOnly: string;
  readonly edited: string;
  readonly thinking: (bot: string) => string;
  readonly typing: (bot: string) => string;
  readonly react: (emoji: string) => string;
  readonly reaction: (emoji: string, count: number) => string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly failed: string;
  readonly unheard: (bot: string) => string;
  readonly understood: string;
  readonly charsLeft: (count: number) => string;
  readonly becameModerator: (person: string) => string;
  readonly moderatorsAdd: string;
  readonly more: string;
  readonly reply: string;
  readonly replyingTo: (person: string) => string;
  readonly mentionOn: string;
  readonly mentionOff: string;
  readonly edit: string;
  readonly editHint: string;
  readonly cancel: string;
  readonly remove: string;
  readonly copyText: string;
  readonly copy: string;
  readonly apps: string;
  readonly messageMenu: (person: string) => string;
  readonly showSpoiler: string;
  readonly download: string;
  readonly opensNewTab: string;
  readonly choose: string;
  readonly commands: string;
  readonly mentions: string;
  readonly options: string;
  readonly option: (name: string) => string;
  readonly addOption: (name: string) => string;
  readonly leaveOut: (name: string) => string;
  readonly leaveCommand: (name: string) => string;
  readonly required: string;
  readonly chooseOne: string;
  readonly notNumber: string;
  readonly chooseFile: string;
  readonly yes: string;
  readonly no: string;
  readonly submit: string;
  readonly welcome: (place: string) => string;
  readonly welcomeDirect: (bot: string) => string;
  readonly welcomeBot: (bot: string) => string;
  readonly welcomeText: string;
  readonly ownArticles: string;
  readonly suggestions: string;
  readonly tryAsk: string;
  readonly tryMention: (bot: string) => string;
  readonly tryList: string;
  readonly tryAdd: string;
  readonly whyThis: string;
}

const en: Words = {
  title: 'Footnote as on Discord',
  skip: 'Go to the message box',
  channels: 'Channels',
  directMessages: 'Direct messages',
  openChannels: 'Channels and settings',
  close: 'Close',
  lookAs: 'You are',
  moderator: 'moderator',
  reader: 'reader',
  language: 'Language of Discord',
  theme: 'Theme',
  themes: { system: 'as this computer', light: 'light', dark: 'dark' },
  connecting: 'The bot is starting …',
  lost: 'Footnote is not running any more. Start it again with npm start, and open the address that it prints.',
  messages: (place) => `Messages in ${place}`,
  write: (place) => `Message ${place}`,
  send: 'Send',
  app: 'App',
  used: (person, command) => `${person} used ${command}`,
  repliedTo: (person) => `replies to ${person}`,
  goneMessage: 'The message was deleted',
  attachmentOnly: 'Go to the message',
  edited: '(edited)',
  thinking: (bot) => `${bot} is thinking …`,
  typing: (bot) => `${bot} is typing …`,
  react: (emoji) => `React with ${emoji}`,
  reaction: (emoji, count) => `${emoji}, ${count}`,
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  failed: 'The application did not respond',
  unheard: (bot) =>
    `${bot} hears only what mentions it (@${bot}), replies to it, or is a command such as /ask.`,
  understood: 'Understood',
  charsLeft: (count) =>
    count < 0 ? `${-count} characters too long to be sent` : `${count} characters left`,
  becameModerator: (person) =>
    `Only moderators add articles, so you look as ${person} now. “You are”, at the side, brings you back.`,
  moderatorsAdd: 'Only moderators add articles: choose one under “You are”.',
  more: 'More',
  reply: 'Reply',
  replyingTo: (person) => `Replying to ${person}`,
  mentionOn: '@ on',
  mentionOff: '@ off',
  edit: 'Edit message',
  editHint: 'Enter saves, Escape cancels.',
  cancel: 'Cancel',
  remove: 'Delete message',
  copyText: 'Copy text',
  copy: 'Copy',
  apps: 'Apps',
  messageMenu: (person) => `What to do with the message of ${person}`,
  showSpoiler: 'Spoiler: show it',
  download: 'Download',
  opensNewTab: 'opens in a new tab',
  choose: 'Make a selection',
  commands: 'Commands',
  mentions: 'People',
  options: 'Options',
  option: (name) => `Choices for ${name}`,
  addOption: (name) => `Add the option ${name}`,
  leaveOut: (name) => `Leave out ${name}`,
  leaveCommand: (name) => `Leave ${name}`,
  required: 'This option is required.',
  chooseOne: 'Choose one from the list.',
  notNumber: 'This option takes a number.',
  chooseFile: 'Choose a file',
  yes: 'True',
  no: 'False',
  submit: 'Submit',
  welcome: (place) => `Welcome to ${place}`,
  welcomeDirect: (bot) => `This is where you write to ${bot} directly`,
  welcomeBot: (bot) =>
    `${bot} answers questions about articles with their own passages, word for word, and says where each one stands.`,
  welcomeText:
    'Here it works as it does on Discord. Nothing leaves your computer, and what you try is forgotten once Footnote stops. Press a question, or type / to see all commands.',
  ownArticles: 'What was added to the server is asked there, not here.',
  suggestions: 'Questions to begin with',
  tryAsk: 'Ask a question',
  tryMention: (bot) => `Mention @${bot}`,
  tryList: 'See the articles',
  tryAdd: 'Add an article',
  whyThis: 'Why this answer?',
};

const es: Words = {
  title: 'Footnote como en Discord',
  skip: 'Ir al cuadro de mensaje',
  channels: 'Canales',
  directMessages: 'Mensajes directos',
  openChannels: 'Canales y ajustes',
  close: 'Cerrar',
  lookAs: 'Eres',
  moderator: 'modera',
  reader: 'lee',
  language: 'Idioma de Discord',
  theme: 'Tema',
  themes: { system: 'como este equipo', light: 'claro', dark: 'oscuro' },
  connecting: 'El bot está arrancando …',
  lost: 'Footnote ya no está en marcha. Arráncalo otra vez con npm start y abre la dirección que muestre.',
  messages: (place) => `Mensajes en ${place}`,
  write: (place) => `Escribe en ${place}`,
  send: 'Enviar',
  app: 'App',
  used: (person, command) => `${person} usó ${command}`,
  repliedTo: (person) => `responde a ${person}`,
  goneMessage: 'El mensaje se eliminó',
  attachmentOnly: 'Ir al mensaje',
  edited: '(editado)',
  thinking: (bot) => `${bot} está pensando …`,
  typing: (bot) => `${bot} está escribiendo …`,
  react: (emoji) => `Reaccionar con ${emoji}`,
  reaction: (emoji, count) => `${emoji}, ${count}`,
  onlyYou: 'Solo tú puedes ver esto',
  dismiss: 'Descartar mensaje',
  failed: 'La aplicación no ha respondido',
  unheard: (bot) =>
    `${bot} solo oye lo que lo menciona (@${bot}), le responde o es un comando como /preguntar.`,
  understood: 'Entendido',
  charsLeft: (count) =>
    count < 0 ? `Sobran ${-count} caracteres para enviarlo` : `Quedan ${count} caracteres`,
  becameModerator: (person) =>
    `Solo quien modera añade artículos, así que ahora miras como ${person}. En «Eres», al lado, vuelves a ser quien eras.`,
  moderatorsAdd: 'Solo quien modera añade artículos: elígelo en «Eres».',
  more: 'Más',
  reply: 'Responder',
  replyingTo: (person) => `Respondes a ${person}`,
  mentionOn: '@ sí',
  mentionOff: '@ no',
  edit: 'Editar mensaje',
  editHint: 'Intro guarda, Escape cancela.',
  cancel: 'Cancelar',
  remove: 'Eliminar mensaje',
  copyText: 'Copiar texto',
  copy: 'Copiar',
  apps: 'Aplicaciones',
  messageMenu: (person) => `Qué hacer con el mensaje de ${person}`,
  showSpoiler: 'Spoiler: mostrarlo',
  download: 'Descargar',
  opensNewTab: 'se abre en otra pestaña',
  choose: 'Elige una opción',
  commands: 'Comandos',
  mentions: 'Personas',
  options: 'Opciones',
  option: (name) => `Opciones de ${name}`,
  addOption: (name) => `Añadir la opción ${name}`,
  leaveOut: (name) => `Quitar ${name}`,
  leaveCommand: (name) => `Salir de ${name}`,
  required: 'Esta opción es obligatoria.',
  chooseOne: 'Elige una de la lista.',
  notNumber: 'Esta opción pide un número.',
  chooseFile: 'Elige un archivo',
  yes: 'Verdadero',
  no: 'Falso',
  submit: 'Enviar',
  welcome: (place) => `Te damos la bienvenida a ${place}`,
  welcomeDirect: (bot) => `Aquí escribes directamente a ${bot}`,
  welcomeBot: (bot) =>
    `${bot} responde a preguntas sobre artículos con sus propios pasajes, palabra por palabra, y dice dónde está cada uno.`,
  welcomeText:
    'Aquí trabaja como en Discord. Nada sale de tu equipo, y lo que pruebes se olvida cuando Footnote se detiene. Pulsa una pregunta, o escribe / para ver todos los comandos.',
  ownArticles: 'Lo que se añadió al servidor se pregunta allí, no aquí.',
  suggestions: 'Preguntas para empezar',
  tryAsk: 'Hacer una pregunta',
  tryMention: (bot) => `Mencionar a @${bot}`,
  tryList: 'Ver los artículos',
  tryAdd: 'Añadir un artículo',
  whyThis: '¿Por qué esta respuesta?',
};

export function chooseWords(locale: string): Words {
  return locale.startsWith('es') ? es : en;
}
