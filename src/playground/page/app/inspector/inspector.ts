/** A question in, a panel beside the chat out: why it was answered so, and what is read of each article. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type {
  AnswerExplanation,
  DescribedArticle,
  ListedArticles,
} from '../../../../inspector/explanation.ts';
import { showAnswer } from './show-answer.ts';
import { showArticle, showArticles } from './show-articles.ts';
import { styles } from './styles.ts';
import { chooseInspectorWords, type InspectorWords } from './words.ts';

const tabs = ['answer', 'articles'] as const;

type Tab = (typeof tabs)[number];

/** Asks to be closed by an event `close`. */
export class FootnoteInspector extends LitElement {
  static override styles = styles;
  static override properties = {
    question: {},
    occasion: {},
    asker: {},
    locale: {},
    seen: {},
    changes: {},
    tab: { state: true },
    explanation: { state: true },
    listed: { state: true },
    article: { state: true },
    sought: { state: true },
    passage: { state: true },
    notice: { state: true },
  };

  /** What was asked last; empty for nothing yet. */
  declare question: string;
  /** Another value asks for the same question once more. */
  declare occasion: unknown;
  /** Who asked and where, as the queries take it: what they may see there decides. */
  declare asker: string;
  /** Of their Discord. */
  declare locale: string;
  /** Who and where, to read. */
  declare seen: readonly [person: string, place: string];
  /** How often the articles have changed: another number has what is shown read anew. */
  declare changes: number;
  declare private tab: Tab;
  declare private explanation: AnswerExplanation | null;
  declare private listed: ListedArticles | null;
  declare private article: DescribedArticle | null;
  /** The passage that was asked for, and whether it is still to be brought into view. */
  declare private sought: number | null;
  declare private passage: number | null;
  declare private notice: string;
  /** Ends what is still being waited for. */
  private leaving = new AbortController();
  private asked = '';

  constructor() {
    super();
    this.question = '';
    this.asker = '';
    this.locale = 'en';
    this.seen = ['', ''];
    this.changes = 0;
    this.tab = 'answer';
    this.explanation = null;
    this.listed = null;
    this.article = null;
    this.sought = null;
    this.passage = null;
    this.notice = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.leaving = new AbortController();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus());
    void this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isAsked = changed.has('question') || changed.has('occasion');
    if (isAsked && this.question !== '') {
      this.tab = 'answer';
      this.sought = null;
      this.toTop();
      void this.explain(this.question);
    }
    // What it was before it was told is no change.
    const hasChanged = changed.get('changes') !== undefined && this.hasUpdated;
    if (hasChanged) void this.refresh(this.words().changed);
    else if (this.hasUpdated && (changed.has('asker') || changed.has('locale')))
      void this.refresh();
  }

  override updated(): void {
    if (this.passage === null || this.article === null) return;
    const found = this.renderRoot.querySelector<HTMLElement>(`#passage-${this.passage}`);
    this.passage = null;
    found?.scrollIntoView({ block: 'start' });
    found?.focus({ preventScroll: true });
  }

  override render(): TemplateResult {
    const words = this.words();
    return html`<div class="top">
        <h2 tabindex="-1">${words.title}</h2>
        <button type="button" class="close" aria-label=${words.close} @click=${() => this.close()}>✕</button>
      </div>
      <div role="tablist" aria-label=${words.tabs} @keydown=${this.moveTab}>
        ${tabs.map((tab) => this.showTab(tab, tab === 'answer' ? words.answerTab : words.articlesTab))}
      </div>
      <div class="pane" role="tabpanel" id="pane" aria-labelledby="tab-${this.tab}" @keydown=${this.onKey}>
        ${this.tab === 'answer' ? this.showAnswerPane() : this.showArticlesPane()}
      </div>
      <p class="notice" role="status">${this.notice}</p>`;
  }

  private showTab(tab: Tab, label: string): TemplateResult {
    const isOpen = tab === this.tab;
    return html`<button type="button" role="tab" id="tab-${tab}" aria-controls="pane"
      aria-selected=${isOpen ? 'true' : 'false'} tabindex=${isOpen ? 0 : -1}
      @keydown=${this.onKey} @click=${() => this.openTab(tab)}>${label}</button>`;
  }

  private showAnswerPane(): TemplateResult {
    const submit = (event: Event): void => {
      event.preventDefault();
      const field = this.renderRoot.querySelector<HTMLInputElement>('#question');
      void this.explain(field?.value ?? '');
    };
    const words = this.words();
    return html`<form @submit=${submit}>
        <label for="question">${words.question}</label>
        <span class="line"><input id="question" autocomplete="off" .value=${this.asked}>
        <button type="submit">${words.explain}</button></span>
        <p class="small">${words.seenBy(...this.seen)}</p>
      </form>
      ${
        this.explanation === null
          ? html`<p>${words.nothingYet}</p>`
          : showAnswer(this.explanation, this.actions())
      }`;
  }

  private showArticlesPane(): TemplateResult | typeof nothing {
    if (this.article !== null) return showArticle(this.article, this.sought, this.actions());
    return this.listed === null ? nothing : showArticles(this.listed, this.actions());
  }

  private words(): InspectorWords {
    return chooseInspectorWords(this.locale);
  }

  private actions() {
    return {
      words: this.words(),
      openArticle: (id: string, passage: number | null) => void this.openArticle(id, passage),
      closeArticle: () => {
        this.article = null;
        this.notice = '';
      },
      copy: (text: string) => void this.copy(text),
    };
  }

  private openTab(tab: Tab): void {
    this.tab = tab;
    this.notice = '';
    if (tab === 'articles') this.article = null;
    this.toTop();
  }

  private toTop(): void {
    this.renderRoot.querySelector('.pane')?.scrollTo(0, 0);
  }

  private moveTab(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    this.openTab(this.tab === 'answer' ? 'articles' : 'answer');
    const root = this.renderRoot;
    void this.updateComplete.then(() =>
      root.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus(),
    );
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.close();
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  private async explain(question: string): Promise<void> {
    this.asked = question;
    this.notice = '';
    const explanation = await this.ask<AnswerExplanation>('explain', { question });
    // Another may have been asked for meanwhile.
    if (this.asked !== question) return;
    this.explanation = explanation;
  }

  private async openArticle(id: string, passage: number | null): Promise<void> {
    this.article = await this.ask<DescribedArticle>('article', { id });
    this.tab = 'articles';
    this.notice = '';
    this.sought = passage;
    this.passage = passage;
  }

  private async copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text).catch(() => {});
    this.notice = this.words().copied(text);
  }

  /** Reads anew what is shown, and says why. */
  private async refresh(why = ''): Promise<void> {
    this.listed = await this.ask<ListedArticles>('articles', {});
    const id = this.article?.id;
    if (id !== undefined) this.article = await this.ask<DescribedArticle>('article', { id });
    if (this.explanation !== null) await this.explain(this.asked);
    this.notice = why;
  }

  /** Null where the program does not answer. */
  private async ask<T>(name: string, query: Readonly<Record<string, string>>): Promise<T | null> {
    const asked = new URLSearchParams(this.asker);
    for (const [key, value] of Object.entries(query)) asked.set(key, value);
    try {
      const response = await fetch(`${name}?${asked}`, { signal: this.leaving.signal });
      return response.ok ? ((await response.json()) as T) : null;
    } catch {
      return null;
    }
  }
}

/** Once in a page. */
export function defineInspector(): void {
  customElements.define('footnote-inspector', FootnoteInspector);
}
