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

export function showArticles(
  { articles, problems }: ListedArticles,
  actions: Actions,
): TemplateResult {
  return html`<ul class="plain articles">${articles.map(
    ({ id, title, file, passages, problems: count }) => html`<li>
      <button type="button" class="link" @click=${() => actions.openArticle(id, null)}>${title}</button>
      <p class="small">${file ?? id} · ${passages === 1 ? '1 passage' : `${passages} passages`}${
        count === 0 ? nothing : html` · ${count === 1 ? '1 warning' : `${count} warnings`}`
      }</p></li>`,
  )}</ul>
  ${
    problems.length === 0
      ? nothing
      : html`<section><h3>Files that are no article</h3>${showProblems(problems, null, actions)}</section>`
  }`;
}

export function showArticle(article: DescribedArticle, actions: Actions): TemplateResult {
  const { title, file, editor, details, passages, questions, problems } = article;
  return html`<p><button type="button" class="link" @click=${actions.closeArticle}>‹ All articles</button></p>
    <section>
      <h3>${title}</h3>
      <p class="place">${showPlace({ file, line: null, editor }, actions.copy)}</p>
      <ul class="plain small">${details.map((detail) => html`<li>${detail}</li>`)}</ul>
      ${showProblems(problems, editor, actions)}
    </section>
    ${
      questions.length === 0
        ? nothing
        : html`<details><summary>Questions that it lists</summary><ul class="words">${questions.map(
            ({ says, warns }) => html`<li class=${warns ? 'no' : 'yes'}>${says}</li>`,
          )}</ul></details>`
    }
    <section>
      <h3>Its passages</h3>
      <ol class="passages">${passages.map(
        (passage) => html`<li>${showDescribed(passage, article, actions)}</li>`,
      )}</ol>
    </section>`;
}

function showDescribed(
  passage: DescribedPassage,
  { file, editor }: DescribedArticle,
  actions: Actions,
): TemplateResult {
  const { number, section, text, line, problems } = passage;
  return html`<article id="passage-${number}" tabindex="-1">
    <h4>¶ ${number}${section === null ? nothing : html` · ${section}`}</h4>
    <blockquote>${text}</blockquote>
    <dl>${listRead(passage).map(([name, values]) => html`<div><dt>${name}</dt><dd>${values.join(' · ')}</dd></div>`)}</dl>
    ${showProblems(problems, editor, actions)}
    <p class="place">${showPlace({ file, line, editor }, actions.copy)}</p>
  </article>`;
}

/** What is read of a passage, by name; nothing of what it does not have. */
function listRead(passage: DescribedPassage): [string, readonly string[]][] {
  const { speaker, date, language, names, dates, quotes } = passage;
  const said = [speaker, date].filter((part) => part !== null);
  const read: [string, readonly string[]][] = [
    ['Speaker', said],
    ['Language', language === null ? [] : [language]],
    ['Names', names],
    ['Dates', dates.map(({ day, words }) => `“${words}” is ${day}`)],
    ['Quotes', quotes.map((quote) => `${quote.speaker}: ${quote.words}`)],
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
    }) => html`<li><strong>${severity === 'error' ? 'Error' : 'Note'}</strong>
      ${message} ${showPlace({ file, line, editor }, actions.copy)}</li>`,
  )}</ul>`;
}
