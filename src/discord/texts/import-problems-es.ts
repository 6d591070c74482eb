/** What keeps a page or a file from becoming an article in, one sentence in Spanish that says what to do out. */
import type { FailureSentences, ImportFailure } from '../../articles/fetch/import-failure.ts';

const sentences: FailureSentences = {
  address: () =>
    'Indica la dirección completa de la página, que empiece por http:// o https:// y sin nombre de usuario.',
  private: () => 'Esa dirección lleva a una red privada. Indica una que cualquiera pueda abrir.',
  unreachable: () =>
    'No se puede llegar a esa dirección. Compruébala o adjunta la página como archivo.',
  refused: (status) =>
    `El sitio respondió con el error ${status}. Comprueba la dirección o adjunta la página como archivo.`,
  redirects: (most) =>
    `El sitio reenvía más de ${most} veces. Indica la dirección en la que acaba la página.`,
  slow: (seconds) =>
    `La página tardó más de ${seconds} segundos. Adjunta su texto como archivo .md o .txt.`,
  large: (megabytes) => `Eso ocupa más de ${megabytes} MB. Adjunta un texto más corto o divídelo.`,
  type: (type) =>
    `Eso es ${type === '' ? 'de un tipo desconocido' : `del tipo ${type}`}, y solo se pueden leer HTML, Markdown, texto sin formato, PDF, Word, EPUB y subtítulos.`,
  file: () => 'Indica un archivo que acabe en .md, .txt, .html, .pdf, .docx, .epub, .srt o .vtt.',
  text: () =>
    'No se encontró ahí el texto de un artículo. Adjunta el texto como archivo .md o .txt.',
  script: () =>
    'Esa página muestra su texto solo con scripts, que aquí no se ejecutan. Adjunta el texto como archivo .md o .txt.',
  title: () => 'El título debe ser una línea de texto con al menos una letra o cifra.',
  date: () => 'La fecha debe ser un día como 2024-03-02.',
  article: (problem) => `Eso no se puede leer como artículo (el motivo, en inglés: ${problem})`,
  heavy: () =>
    'Ese texto tarda demasiado en leerse. Divídelo o quita lo que esté repetido o anidado en él.',
  crowded: () =>
    'Footnote tiene tantos artículos de servidores como caben. Quita antes uno o habla con quien lo mantiene.',
  unchanged: () => 'La página no ha cambiado desde que se leyó.',
  busy: () => 'Se está leyendo otro artículo para este servidor. Inténtalo dentro de un momento.',
  full: (articles) =>
    `Este servidor tiene ${articles} artículos, que es lo que cabe. Quita antes uno con /sources remove.`,
};

export function explainFailureEs({ reason, detail }: ImportFailure): string {
  return sentences[reason](detail);
}
