/** A name in, the round picture that stands for it out. */
import { html, type TemplateResult } from 'lit';

const colours = 5;

export function showAvatar(name: string, isBot: boolean): TemplateResult {
  if (isBot) {
    return html`<span class="avatar bot" aria-hidden="true"><svg viewBox="0 0 32 32"><path d="M8 10h16M8 15h16M8 20h8"></path><text x="19" y="25">1</text></svg></span>`;
  }
  const colour = (name.codePointAt(0) ?? 0) % colours;
  return html`<span class="avatar colour-${colour}" aria-hidden="true">${name.slice(0, 1)}</span>`;
}
