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
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly failed: string;
  readonly unheard: (bot: string) => string;
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
  readonly welcomeText: string;
  readonly tryAsk: string;
  readonly tryMention: string;
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
  lost: 'Footnote is not running any more. Start it again, and open the address that it prints.',
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
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  failed: 'The application did not respond',
  unheard: (bot) =>
    `${bot} hears only what mentions it (@${bot}), replies to it, or is a command such as /ask.`,
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
  welcomeText:
    'Here the bot works as it does on Discord. Nothing leaves your computer, and nothing is kept once Footnote stops. Type / to see its commands, or begin with one of these:',
  tryAsk: 'Ask a question',
  tryMention: 'Mention the bot',
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
  lost: 'Footnote ya no está en marcha. Arráncalo otra vez y abre la dirección que muestre.',
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
  onlyYou: 'Solo tú puedes ver esto',
  dismiss: 'Descartar mensaje',
  failed: 'La aplicación no ha respondido',
  unheard: (bot) =>
    `${bot} solo oye lo que lo menciona (@${bot}), le responde o es un comando como /preguntar.`,
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
  welcomeText:
    'Aquí el bot trabaja como en Discord. Nada sale de tu equipo y nada se guarda cuando Footnote se detiene. Escribe / para ver sus comandos, o empieza con uno de estos:',
  tryAsk: 'Hacer una pregunta',
  tryMention: 'Mencionar al bot',
  tryAdd: 'Añadir un artículo',
  whyThis: '¿Por qué esta respuesta?',
};

export function chooseWords(locale: string): Words {
  return locale.startsWith('es') ? es : en;
}
