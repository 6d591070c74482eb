/** A folder of labelled texts in; how much of what `src/contents` takes from them is true, and how much of what is true it takes, out. */
import { readdirSync, readFileSync } from 'node:fs';
import { extractNames } from '../../src/contents/names.ts';
import { extractQuotes } from '../../src/contents/quotes.ts';
import { extractTimeline } from '../../src/contents/timeline.ts';
import type { Article, LanguageCode } from '../../src/model.ts';
import { articleOf } from '../contents/passages.ts';

export interface Score {
  readonly file: string;
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  /** What was found and is not labelled so, each in words. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export const labelledFolder = new URL('../fixtures/contents/', import.meta.url);

interface Labelled {
  readonly texts: readonly string[];
  readonly labels: readonly string[];
}

export function scoreLabelled(): Score[] {
  return readdirSync(labelledFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const [kind = '', language = 'en'] = name.split('-');
      const blocks = readFileSync(new URL(name, labelledFolder), 'utf8').trim().split(/\n\n+/u);
      if (kind !== 'texts') return [scoreFile(name, kind, language as LanguageCode, blocks)];
      return ['dates', 'names', 'quotes'].map((part) =>
        scoreTexts(name.replace(kind, part), part, language as LanguageCode, blocks),
      );
    });
}

/** Whole texts, in which quotes, dates and names are labelled together. */
function scoreTexts(
  file: string,
  kind: string,
  language: LanguageCode,
  blocks: readonly string[],
): Score {
  return addUp(
    file,
    blocks.map((block) => {
      const { lines, date, names, sections } = readText(block);
      const quotes = readQuotes(lines);
      const dates = readDates(quotes.texts);
      const labels = kind === 'names' ? names : kind === 'quotes' ? quotes.labels : dates.labels;
      const drafts = dates.texts.map((text, at) => ({ text, section: sections[at] ?? null }));
      return compare(labels, listFound(kind, articleOf(drafts, { language, date })));
    }),
  );
}

function scoreFile(
  file: string,
  kind: string,
  language: LanguageCode,
  blocks: readonly string[],
): Score {
  const scores = (kind === 'names' ? blocks.join('\n').split('\n') : blocks).map((block) => {
    const lines = block.split('\n');
    const { texts, labels } =
      kind === 'quotes'
        ? readQuotes(lines)
        : kind === 'dates'
          ? readDates(lines)
          : readNames(block);
    const article = articleOf(texts, { language });
    return compare(labels, listFound(kind, article));
  });
  return addUp(file, scores);
}

function addUp(file: string, scores: readonly ReturnType<typeof compare>[]): Score {
  const sum = (pick: (score: (typeof scores)[number]) => number) =>
    scores.reduce((all, one) => all + pick(one), 0);
  return {
    file,
    labelled: sum(({ labelled }) => labelled),
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
    wrong: scores.flatMap(({ wrong }) => wrong),
    missed: scores.flatMap(({ missed }) => missed),
  };
}

/** A label may have several forms (`A|B`); where it is in doubt (`?A`, `…=?`), it is neither right nor wrong. */
function compare(labels: readonly string[], found: readonly string[]) {
  const isUnsure = (label: string) => label.includes('=?') || label.startsWith('?');
  const left = labels.filter((label) => !isUnsure(label)).map(listForms);
  const unsure = labels.filter(isUnsure);
  const labelled = left.length;
  const wrong: string[] = [];
  let right = 0;
  let ignored = 0;
  for (const one of found) {
    const at = left.findIndex((forms) => forms.includes(one));
    if (at >= 0) {
      left.splice(at, 1);
      right++;
    } else if (unsure.some((label) => isInDoubt(label, one))) ignored++;
    else wrong.push(one);
  }
  const missed = left.map((forms) => forms.join('|'));
  return { labelled, found: found.length - ignored, right, wrong, missed };
}

function listForms(label: string): string[] {
  const [, place = '', names = label, words = ''] = /^(¶ \d+ )?([^:]*)(:.*)?$/su.exec(label) ?? [];
  return names.split('|').map((name) => `${place}${name}${words}`);
}

function isInDoubt(label: string, found: string): boolean {
  return label.startsWith('?')
    ? listForms(label.slice(1)).includes(found)
    : found.startsWith(label.slice(0, label.indexOf('=?')));
}

function listFound(kind: string, article: Article): string[] {
  if (kind === 'names') return extractNames(article).map(({ name }) => name);
  if (kind === 'quotes') {
    return extractQuotes(article).map(
      ({ speaker, words, passage }) =>
        `¶ ${passage.number} ${speaker}: ${passage.text.slice(words.start, words.end).slice(0, 12)}`,
    );
  }
  return extractTimeline(article).map(
    ({ date, until, passage }) =>
      `¶ ${passage.number} ${until === null ? date : `${date}/${until}`}`,
  );
}

/** `{Ana Rojas}“We go”` → the text without the label, and whose the words are. */
function readQuotes(lines: readonly string[]): Labelled {
  const labels: string[] = [];
  const texts = lines.map((line, at) => {
    const label = /\{([^}]+)\}([—“«"‘]?\s?)/gu;
    for (const match of line.matchAll(label)) {
      const rest = line.slice(match.index + match[0].length).replace(/\{[^}]+\}/gu, '');
      const words = rest.split(match[2] === '"' ? '"' : /[”»’"](?!\p{L})| —/u)[0] ?? '';
      labels.push(`¶ ${at + 1} ${match[1]}: ${words.slice(0, 12)}`);
    }
    return line.replace(/\{[^}]+\}/gu, '');
  });
  return { texts, labels };
}

/** `[3 May 1931=1931-05-03]` → the words, and the date. */
function readDates(lines: readonly string[]): Labelled {
  const labels: string[] = [];
  const texts = lines.map((line, at) =>
    line.replace(/\[([^=\]]+)=([^\]]+)\]/gu, (_all, words: string, date: string) => {
      labels.push(date === '?' ? `¶ ${at + 1} =?` : `¶ ${at + 1} ${date}`);
      return words;
    }),
  );
  return { texts, labels };
}

/** `@ 2024-03-12 what it is`, lines of text, `# a heading`, and last `## A; B|C; ?D` → each of them. */
function readText(block: string) {
  const [head = '', ...rest] = block.split('\n');
  const names = (rest.pop() ?? '').replace(/^## /u, '').split('; ');
  const lines: string[] = [];
  const sections: (string | null)[] = [];
  let section: string | null = null;
  for (const line of rest) {
    if (line.startsWith('# ')) section = line.slice(2);
    else {
      lines.push(line);
      sections.push(section);
    }
  }
  return { lines, sections, date: head.split(' ')[1] ?? null, names };
}

function readNames(line: string): Labelled {
  const [text = '', names = ''] = line.split(' ## ');
  return { texts: [text], labels: names.split('; ') };
}

export function formatScores(scores: readonly Score[]): string {
  const percent = (part: number, whole: number) =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
  const rows = scores.map(({ file, labelled, found, right }) => [
    file.replace('.txt', ''),
    String(labelled),
    String(found),
    percent(right, found),
    percent(right, labelled),
  ]);
  const head = ['Texts', 'Labelled', 'Found', 'Precision', 'Recall'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The scores of one kind as one. */
export function sumScores(scores: readonly Score[], kind: string): Score {
  const own = scores.filter(({ file }) => file.startsWith(kind));
  const sum = (pick: (score: Score) => number) => own.reduce((all, one) => all + pick(one), 0);
  return {
    file: `all ${kind}`,
    labelled: sum(({ labelled }) => labelled),
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
    wrong: own.flatMap(({ wrong }) => wrong),
    missed: own.flatMap(({ missed }) => missed),
  };
}
