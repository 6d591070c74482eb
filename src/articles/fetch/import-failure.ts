/** What keeps a page or a file from becoming an article, and how to say so. */
import type { LanguageCode } from '../../model.ts';

export type Reason =
  | 'address'
  | 'private'
  | 'unreachable'
  | 'refused'
  | 'redirects'
  | 'slow'
  | 'large'
  | 'type'
  | 'file'
  | 'text'
  | 'title'
  | 'date'
  | 'article'
  | 'full'
  | 'busy';

/** `detail` is a number or a short name to put into the sentence. */
export interface ImportFailure {
  readonly reason: Reason;
  readonly detail: string;
}

export type ImportResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ImportFailure };

export function succeed<T>(value: T): ImportResult<T> {
  return { ok: true, value };
}

export function fail(reason: Reason, detail = ''): ImportResult<never> {
  return { ok: false, problem: { reason, detail } };
}

type Sentences = Readonly<Record<Reason, (detail: string) => string>>;

const en: Sentences = {
  address: () =>
    'Give the page’s full address, beginning with http:// or https:// and without a user name.',
  private: () => 'That address leads into a private network. Give one that anybody can open.',
  unreachable: () => 'That address cannot be reached. Check it, or attach the page as a file.',
  refused: (status) =>
    `The site answered with the error ${status}. Check the address, or attach the page as a file.`,
  redirects: (most) =>
    `The site leads on more than ${most} times. Give the address that the page ends up at.`,
  slow: (seconds) =>
    `The page took longer than ${seconds} seconds. Attach its text as a .md or .txt file.`,
  large: (megabytes) => `That is over ${megabytes} MB. Attach a shorter text, or part it.`,
  type: (type) =>
    `That is ${type === '' ? 'of an unknown type' : `of the type ${type}`}, and only HTML, Markdown and plain text can be read.`,
  file: () => 'Give a file that ends in .md, .txt or .html.',
  text: () => 'No article text was found there. Attach the text itself as a .md or .txt file.',
  title: () => 'The title must be one line of text with at least one letter or digit.',
  date: () => 'The date must be a day such as 2024-03-02.',
  article: (problem) => `That cannot be read as an article: ${problem}`,
  busy: () => 'Another article is being read for this server. Try again in a moment.',
  full: (articles) =>
    `This server has ${articles} articles, which is as much as fits. Remove one with /sources remove first.`,
};

const es: Sentences = {
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
    `Eso es ${type === '' ? 'de un tipo desconocido' : `del tipo ${type}`}, y solo se pueden leer HTML, Markdown y texto sin formato.`,
  file: () => 'Indica un archivo que acabe en .md, .txt o .html.',
  text: () =>
    'No se encontró ahí el texto de un artículo. Adjunta el texto como archivo .md o .txt.',
  title: () => 'El título debe ser una línea de texto con al menos una letra o cifra.',
  date: () => 'La fecha debe ser un día como 2024-03-02.',
  article: (problem) => `Eso no se puede leer como artículo: ${problem}`,
  busy: () => 'Se está leyendo otro artículo para este servidor. Inténtalo dentro de un momento.',
  full: (articles) =>
    `Este servidor tiene ${articles} artículos, que es lo que cabe. Quita antes uno con /sources remove.`,
};

const sentences: Readonly<Record<LanguageCode, Sentences>> = { en, es };

/** One sentence that says what to do. */
export function explainProblem({ reason, detail }: ImportFailure, language: LanguageCode): string {
  return sentences[language][reason](detail);
}
