/** An answer in, one line of JSON out, in the form that other programs read; it only ever grows. */
import type { Answer, AnswerPart, Article, CitedHit } from '../model.ts';

/** Characters that some programs take for the end of a line, or that could steer a terminal. */
const unsafe = /[\u007f-\u009f\u2028\u2029]/g;

/** `typed` is the question as it was given, shown as far as it was searched; `ms` how long that took. */
export function answerToJson(answer: Answer, typed: string, ms: number): string {
  const { question, outcome, hits, unmet = [], parts, about, talk } = answer;
  const value = {
    question: question.asked ?? (question.cut ? question.text : typed),
    outcome,
    language: question.language,
    ms: Math.round(ms * 1000) / 1000,
    unmet,
    hits: hits.map(hitToJson),
    ...(parts && { parts: parts.map(partToJson) }),
    ...(about && {
      about: about.kind,
      ...(about.also && { also: about.also }),
      articles: about.articles.map(articleToJson),
    }),
    ...(talk && { talk }),
  };
  return stringifyLine(value);
}

/** One line, safe on a terminal. */
export function stringifyLine(value: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(value).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Of several things asked; the passage is among the hits. */
function partToJson({ question, outcome, hit }: AnswerPart) {
  const { articleId = null, number = null } = hit?.passage ?? {};
  return { question, outcome, article: articleId, passage: number };
}

/** What its front matter says. */
function articleToJson({ id, title, publisher, author, date, url, kind, passages }: Article) {
  return { article: id, title, publisher, author, date, url, kind, passages: passages.length };
}

function hitToJson({ passage, score, sentence, citation, next }: CitedHit) {
  return {
    article: passage.articleId,
    passage: passage.number,
    score,
    text: passage.text,
    sentence: passage.text.slice(sentence.start, sentence.end),
    speaker: passage.speaker,
    language: passage.language,
    citation,
    ...(next ? { next: { passage: next.passage.number, text: next.passage.text } } : {}),
  };
}
