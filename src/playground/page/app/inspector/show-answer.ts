/** Why a question was answered as it was in, how that is shown out. */
import { html, nothing, type TemplateResult } from 'lit';
import type {
  AnswerExplanation,
  ExplainedWord,
  SearchExplanation,
} from '../../../../inspector/explanation.ts';
import { type Actions, showPassage } from './show-passage.ts';

export function showAnswer(explanation: AnswerExplanation, actions: Actions): TemplateResult {
  const { outcome, kind, why, searches, articles } = explanation;
  const { words } = actions;
  return html`<section>
      <h3><span class="outcome ${outcome}">${words.outcomes[outcome]}</span></h3>
      <ul class="why">${why.map((sentence) => html`<li>${sentence}</li>`)}</ul>
    </section>
    <section>
      <h3>${words.asked}</h3>
      <p>${kind}</p>
      ${
        articles.length === 0
          ? nothing
          : html`<ul class="plain">${articles.map(
              ({ id, title }) =>
                html`<li><button type="button" class="link" @click=${() => actions.openArticle(id, null)}>${title}</button></li>`,
            )}</ul>`
      }
    </section>
    ${searches.map((search) => showSearch(search, searches.length > 1, actions))}`;
}

function showSearch(
  { question, kind, words, ignored, passages }: SearchExplanation,
  isOneOfSeveral: boolean,
  actions: Actions,
): TemplateResult {
  const { words: says } = actions;
  return html`${isOneOfSeveral ? html`<section class="part"><h3>${question}</h3><p>${kind}</p></section>` : nothing}
    <section>
      <h3>${says.read}</h3>
      ${showWords(words)}
      ${ignored.length > 0 ? html`<p class="small">${says.ignored(ignored.join(', '))}</p>` : nothing}
    </section>
    <section>
      <h3>${says.closest}</h3>
      ${passages.length === 0 ? html`<p>${says.none}</p>` : nothing}
      <ol class="passages">${passages.map((passage) => html`<li>${showPassage(passage, actions)}</li>`)}</ol>
    </section>`;
}

export function showWords(words: readonly ExplainedWord[]): TemplateResult | typeof nothing {
  if (words.length === 0) return nothing;
  return html`<ul class="words">${words.map(({ says, isMet }) => html`<li class=${isMet}>${says}</li>`)}</ul>`;
}
