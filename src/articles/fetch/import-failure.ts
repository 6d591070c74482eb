/** What keeps a page or a file from becoming an article, or a whole one, and how to say so. */
import type { Doubt } from './doubt.ts';

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
  | 'script'
  | 'title'
  | 'date'
  | 'article'
  | 'full'
  | 'busy'
  | 'heavy'
  | 'crowded'
  | 'unchanged';

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

/** A sentence for each reason, around the detail. */
export type FailureSentences = Readonly<Record<Reason, (detail: string) => string>>;

const sentences: FailureSentences = {
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
    `That is ${type === '' ? 'of an unknown type' : `of the type ${type}`}, and only HTML, Markdown, plain text, PDF, Word, EPUB and subtitles can be read.`,
  file: () => 'Give a file that ends in .md, .txt, .html, .pdf, .docx, .epub, .srt or .vtt.',
  text: () => 'No article text was found there. Attach the text itself as a .md or .txt file.',
  script: () =>
    'That page shows its text only with scripts, which are not run here. Attach the text as a .md or .txt file.',
  title: () => 'The title must be one line of text with at least one letter or digit.',
  date: () => 'The date must be a day such as 2024-03-02.',
  article: (problem) => `That cannot be read as an article: ${problem}`,
  heavy: () =>
    'That text takes too long to read. Part it, or leave out what is repeated or nested in it.',
  crowded: () =>
    'Footnote holds as many articles of servers as it can. Remove one first, or ask whoever runs it.',
  unchanged: () => 'The page has not changed since it was read.',
  busy: () => 'Another article is being read for this server. Try again in a moment.',
  full: (articles) =>
    `This server has ${articles} articles, which is as much as fits. Remove one with /sources remove first.`,
};

/** One sentence in English that says what to do; other languages have theirs beside their texts. */
export function explainFailure({ reason, detail }: ImportFailure): string {
  return sentences[reason](detail);
}

const doubts: Readonly<Record<Doubt, string>> = {
  paid: 'The page keeps its article, or a part of it, for those who pay or sign in; what was read may not be the whole.',
  script:
    'The page shows most of its text only with scripts, which are not run here; what was read is not the whole.',
  list: 'That looks like a front page or a list of articles rather than one article; give the address of the article itself.',
  part: 'What was read does not hold what the page says of its article; it may not be the whole.',
};

/** One sentence in English about a text that may not be its whole article. */
export function explainDoubt(doubt: Doubt): string {
  return doubts[doubt];
}
