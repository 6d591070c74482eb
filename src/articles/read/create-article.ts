/** What a file states and its blocks in, the article out. */
import { detectArticle, detectPassage } from '../../language/detect/detect-article.ts';
import { languageOf } from '../../language/languages.ts';
import type { Article, LanguageCode, Passage } from '../../model.ts';
import type { Entry } from '../front-matter.ts';
import { readDayAtEdge } from '../parse-date.ts';
import { type Block, createLineFinder, type Split } from './block.ts';
import { nameFile } from './fields/name-file.ts';
import type { Fields } from './fields/parse-fields.ts';
import { readOtherDay } from './fields/read-other-day.ts';
import { readOtherNames } from './fields/read-other-names.ts';
import { readRecordedDay } from './fields/read-recorded-day.ts';
import { beginningOf, spellTitle } from './fields/spell-title.ts';
import { linkPassages } from './link-passage.ts';
import { createPlaceFinder, type TextFile } from './text-file.ts';
import { startOf } from './visible.ts';

/** No title, heading or name is longer: it stands on every message about the article. */
const nameMaxChars = 500;

function cutName<Name extends string | null>(name: Name): Name | string {
  if (name === null || name.length <= nameMaxChars) return name;
  return `${name.slice(0, nameMaxChars).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** `github.com/quay`, `www.example.org`. */
const siteLike =
  /^(?:https?:\/\/)?(?:[\w-]+\.)+(?:ai|app|blog|co|com|de|dev|es|eu|fr|info|io|mx|net|news|org|to|tv|uk)(?:\/\S*)?$/iu;

/** `entries`: the front matter's. */
export function createArticle(
  file: TextFile,
  fields: Fields,
  split: Split,
  entries: readonly Entry[],
): Article {
  const id = file.path.replace(/\.[^.]+$/, '');
  const opening = split.blocks.slice(0, 3).map(({ text }) => text);
  const mainLanguage = fields.language ?? detectArticle(opening.join('\n'));
  const fileName = nameFile(file.path, languageOf(mainLanguage).dates?.moments?.slashOrder);
  const named = spellTitle(fileName.title, file.path, beginningOf(split.blocks)) ?? fileName.title;
  const title = fields.title ?? split.title ?? named;
  const author = fields.author ?? split.author ?? null;
  // Programs that save pages put the site where they find no name.
  const isSite = author !== null && siteLike.test(author);
  const links = linkBlocks(split.blocks, fields, title);
  const passages = createPassages(file, split, mainLanguage).map(
    (passage, i): Passage => ({
      articleId: id,
      ...passage,
      link: split.links.get(i + 1) ?? links[i] ?? null,
    }),
  );
  const otherNames = [split.otherTitle ?? [], readOtherNames(entries)].flat();
  return {
    id,
    file: file.path,
    title: cutName(title),
    publisher: cutName(fields.publisher ?? split.publisher ?? (isSite ? author : null)),
    author: cutName(isSite ? null : author),
    date:
      fields.date ??
      split.date ??
      fileName.date ??
      readOtherDay(entries) ??
      readDayAtEdge(title) ??
      readRecordedDay(passages) ??
      fileName.month,
    language: fields.language ?? mostUsedLanguage(passages, mainLanguage),
    url: fields.url ?? null,
    kind: fields.kind ?? 'original',
    ...(otherNames.length === 0 ? {} : { otherNames: otherNames.map(cutName) }),
    ...(fields.description === undefined ? {} : { description: fields.description }),
    ...createQuestions(fields, passages.length),
    translationOf: fields.translationOf ?? null,
    passages,
  };
}

function createPassages(
  file: TextFile,
  { blocks }: Split,
  mainLanguage: LanguageCode,
): Omit<Passage, 'articleId' | 'link'>[] {
  const lineOf = createLineFinder(file.text);
  const placeOf = createPlaceFinder(file);
  return blocks.map((block, i) => {
    const { section, text, speaker, date } = block;
    const start = block.from ?? startOf(block);
    const { speaker: said, ...where } = placeOf(lineOf(start), start);
    return {
      number: i + 1,
      section: cutName(section),
      text,
      ...(block.isPicture ? { isPicture: true } : {}),
      ...(block.isCode ? { isCode: true } : {}),
      ...where,
      language: block.isCode || block.holdsCode ? mainLanguage : detectPassage(text, mainLanguage),
      speaker: cutName(speaker ?? said ?? null),
      date,
    };
  });
}

/** Those that name a passage that is there lead to it. */
function createQuestions(
  { questions = [] }: Fields,
  count: number,
): Pick<Article, 'questions' | 'questionPassages'> {
  const named = questions.flatMap(({ question, passage }) =>
    passage !== null && passage <= count ? [[question, passage] as const] : [],
  );
  return {
    questions: questions.map(({ question }) => question),
    ...(named.length === 0 ? {} : { questionPassages: new Map(named) }),
  };
}

/** A digest's words do not stand on the page that it retells. */
function linkBlocks(blocks: readonly Block[], { url, kind }: Fields, title: string): string[] {
  if (url === undefined) return [];
  return kind === 'digest' ? blocks.map(() => url) : linkPassages(url, blocks, title);
}

/** By passages; `preferred` where two are even. */
function mostUsedLanguage(passages: readonly Passage[], preferred: LanguageCode): LanguageCode {
  const counts = new Map<LanguageCode, number>();
  for (const { language } of passages) counts.set(language, (counts.get(language) ?? 0) + 1);
  const count = (code: LanguageCode) => counts.get(code) ?? 0;
  return [...counts.keys()].reduce(
    (best, code) => (count(code) > count(best) ? code : best),
    preferred,
  );
}
