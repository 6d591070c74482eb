/** A passage that came near in, its text with what it met, and why it came where it did, out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ExplainedPassage, ExplainedScore } from '../../../../inspector/explanation.ts';
import { showPlace } from './show-place.ts';
import type { InspectorWords } from './words.ts';

export interface Actions {
  readonly words: InspectorWords;
  /** `passage`: to begin at. */
  openArticle(id: string, passage: number | null): void;
  closeArticle(): void;
  copy(text: string): void;
}

export function showPassage(passage: ExplainedPassage, actions: Actions): TemplateResult {
  const { place, language, likelihood, isShown, words, doubts, scores } = passage;
  const { words: says } = actions;
  const { articleId, number, passages, title, section } = place;
  return html`<article>
    <h4>${says.passageOf(number, passages, title)}${section === null ? nothing : html` · ${section}`}</h4>
    <p class="likely">
      <meter min="0" max="100" value=${likelihood} aria-hidden="true"></meter>
      ${says.chance(likelihood)} · ${isShown ? says.shown : says.notShown}
    </p>
    <blockquote lang=${language}>${markText(passage)}</blockquote>
    <ul class="words">${words.map(({ says, isMet }) => html`<li class=${isMet}>${says}</li>`)}</ul>
    ${doubts.length > 0 ? html`<p class="small">${says.heldBack(doubts.join(' '))}</p>` : nothing}
    ${scores.length > 0 ? html`<details><summary>${says.score}</summary>${scores.map((score) => showScore(score, says))}</details>` : nothing}
    <p class="place">
      ${showPlace(place, actions)}
      <button type="button" class="link" @click=${() => actions.openArticle(articleId, number)}>${says.readThere}</button>
    </p>
  </article>`;
}

function markText({ text, matches }: ExplainedPassage): unknown[] {
  const pieces: unknown[] = [];
  let end = 0;
  for (const match of matches) {
    pieces.push(text.slice(end, match.start));
    pieces.push(html`<mark>${text.slice(match.start, match.end)}</mark>`);
    end = match.end;
  }
  return [...pieces, text.slice(end)];
}

function showScore(
  { says, total, parts }: ExplainedScore,
  { because, adds }: InspectorWords,
): TemplateResult {
  return html`<table>
    <caption>${says}: ${total.toFixed(2)}</caption>
    <thead><tr><th scope="col">${because}</th><th scope="col">${adds}</th></tr></thead>
    <tbody>${parts.map(
      (part) =>
        html`<tr><td>${part.says}</td><td class="number">${part.value.toFixed(2)}</td></tr>`,
    )}</tbody>
  </table>`;
}
