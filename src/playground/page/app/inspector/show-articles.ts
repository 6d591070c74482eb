/** The articles, or one with all that is read of it, in; how that is shown out. */
import { html, nothing, type TemplateResult } from 'lit';
import type {
  DescribedArticle,
  DescribedPassage,
  DescribedProblem,
  ListedArticles,
} from '../../../../inspector/explanation.ts';
import type { Actions } from './show-passage.ts';
import { showPlace } from './show-place.ts';
import type { InspectorWords } from './words.ts';

export function showArticles(
  { articles, problems }: ListedArticles,
  actions: Actions,
): TemplateResult {
  const { words } = actions;
  return html`<ul class="plain articles">${articles.map(
    ({ id, title, file, passages, problems: count }) => html`<li>
      <button type="button" class="link" @click=${() => actions.openArticle(id, null)}>${title}</button>
      <p class="small">${file ?? words.added} · ${words.passages(passages)}${
        count === 0 ? nothing : html` · ${words.warnings(count)}`
      }</p></li>`,
  )}</ul>
  ${
    problems.length === 0
      ? nothing
      : html`<section><h3>${words.noArticles}</h3>${showProblems(problems, null, actions)}</section>`
  }`;
}

/** `sought`: the passage that was asked for. */
export function showArticle(
  article: DescribedArticle,
  sought: number | null,
  actions: Actions,
): TemplateResult {
  const { words } = actions;
  const { title, file, editor, details, passages, questions, problems } = article;
  return html`<p><button type="button" class="link" @click=${actions.closeArticle}>${words.allArticles}</button></p>
    <section>
      <h3>${title}</h3>
      <p class="place">${showPlace({ file, line: null, editor }, actions)}</p>
      <ul class="plain small">${details.map((detail) => html`<li>${detail}</li>`)}</ul>
      ${showProblems(problems, editor, actions)}
    </section>
    ${
      questions.length === 0
        ? nothing
        : html`<details><summary>${words.listedQuestions}</summary><ul class="words">${questions.map(
            ({ says, warns }) => html`<li class=${warns ? 'no' : 'yes'}>${says}</li>`,
          )}</ul></details>`
    }
    <section>
      <h3>${words.itsPassages}</h3>
      <ol class="passages">${passages.map(
        (passage) =>
          html`<li>${showDescribed(passage, { ...article, isSought: passage.number === sought }, actions)}</li>`,
      )}</ol>
    </section>`;
}

function showDescribed(
  passage: DescribedPassage,
  { file, editor, isSought }: DescribedArticle & { readonly isSought: boolean },
  actions: Actions,
): TemplateResult {
  const { number, section, text, line, problems } = passage;
  return html`<article id="passage-${number}" class=${isSought ? 'sought' : nothing} tabindex="-1">
    <h4>¶ ${number}${section === null ? nothing : html` · ${section}`}</h4>
    <blockquote>${text}</blockquote>
    <dl>${listRead(passage, actions.words).map(([name, values]) => html`<div><dt>${name}</dt><dd>${values.join(' · ')}</dd></div>`)}</dl>
    ${showProblems(problems, editor, actions)}
    <p class="place">${showPlace({ file, line, editor }, actions)}</p>
  </article>`;
}

/** What is read of a passage, by name; nothing of what it does not have. */
function listRead(passage: DescribedPassage, words: InspectorWords): [string, readonly string[]][] {
  const { speaker, date, language, names, dates, quotes } = passage;
  const said = [speaker, date].filter((part) => part !== null);
  const read: [string, readonly string[]][] = [
    [words.speaker, said],
    [words.language, language === null ? [] : [language]],
    [words.names, names],
    [words.dates, dates.map((one) => words.dateIs(one.words, one.day))],
    [words.quotes, quotes.map((quote) => `${quote.speaker}: ${quote.words}`)],
  ];
  return read.filter(([, values]) => values.length > 0);
}

function showProblems(
  problems: readonly DescribedProblem[],
  editor: string | null,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<ul class="problems">${problems.map(
    ({
      file,
      line,
      severity,
      message,
    }) => html`<li><strong>${severity === 'error' ? actions.words.error : actions.words.note}</strong>
      ${message} ${showPlace({ file, line, editor }, actions)}</li>`,
  )}</ul>`;
}
