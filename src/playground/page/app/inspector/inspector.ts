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

const tabs = [
  ['answer', 'This answer'],
  ['articles', 'The articles'],
] as const;

type Tab = (typeof tabs)[number][0];

/** After the program was away. */
const retryMs = 2_000;

/** Asks to be closed by an event `close`. */
export class FootnoteInspector extends LitElement {
  static override styles = styles;
  static override properties = {
    question: {},
    occasion: {},
    server: {},
    language: {},
    tab: { state: true },
    explanation: { state: true },
    listed: { state: true },
    article: { state: true },
    passage: { state: true },
    notice: { state: true },
  };

  /** What was asked last; empty for nothing yet. */
  declare question: string;
  /** Another value asks for the same question once more. */
  declare occasion: unknown;
  /** Whose articles count; empty where no server's do. */
  declare server: string;
  /** The reader's: passages that are there in it are shown in it. */
  declare language: string;
  declare private tab: Tab;
  declare private explanation: AnswerExplanation | null;
  declare private listed: ListedArticles | null;
  declare private article: DescribedArticle | null;
  /** The passage to be brought into view. */
  declare private passage: number | null;
  declare private notice: string;
  /** Ends what is still being waited for. */
  private leaving = new AbortController();
  private asked = '';

  constructor() {
    super();
    this.question = '';
    this.server = '';
    this.language = 'en';
    this.tab = 'answer';
    this.explanation = null;
    this.listed = null;
    this.article = null;
    this.passage = null;
    this.notice = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.leaving = new AbortController();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus());
    void this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isAsked = changed.has('question') || changed.has('occasion');
    if (isAsked && this.question !== '') {
      this.tab = 'answer';
      void this.explain(this.question);
    }
  }

  override updated(): void {
    if (this.passage === null || this.article === null) return;
    const found = this.renderRoot.querySelector<HTMLElement>(`#passage-${this.passage}`);
    this.passage = null;
    found?.scrollIntoView({ block: 'start' });
    found?.focus({ preventScroll: true });
  }

  override render(): TemplateResult {
    return html`<header>
        <h2 tabindex="-1">Why this answer?</h2>
        <button type="button" class="close" aria-label="Close" @click=${() => this.close()}>✕</button>
      </header>
      <div role="tablist" aria-label="What to look at" @keydown=${this.moveTab}>
        ${tabs.map(([tab, label]) => this.showTab(tab, label))}
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
    return html`<form @submit=${submit}>
        <label for="question">Question</label>
        <span class="line"><input id="question" autocomplete="off" .value=${this.asked}>
        <button type="submit">Explain</button></span>
      </form>
      ${
        this.explanation === null
          ? html`<p>Ask the bot something in the chat, or type a question here: this panel says how it was read, which passages came near, and why one was shown or none.</p>`
          : showAnswer(this.explanation, this.actions())
      }`;
  }

  private showArticlesPane(): TemplateResult | typeof nothing {
    if (this.article !== null) return showArticle(this.article, this.actions());
    return this.listed === null ? nothing : showArticles(this.listed, this.actions());
  }

  private actions() {
    return {
      openArticle: (id: string, passage: number | null) => void this.openArticle(id, passage),
      closeArticle: () => {
        this.article = null;
      },
      copy: (text: string) => void this.copy(text),
    };
  }

  private openTab(tab: Tab): void {
    this.tab = tab;
    if (tab === 'articles') this.article = null;
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
    const explanation = await this.ask<AnswerExplanation>('explain', {
      question,
      language: this.language,
    });
    // Another may have been asked for meanwhile.
    if (this.asked === question) this.explanation = explanation;
  }

  private async openArticle(id: string, passage: number | null): Promise<void> {
    this.article = await this.ask<DescribedArticle>('article', { id });
    this.tab = 'articles';
    this.passage = passage;
  }

  private async copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text).catch(() => {});
    this.notice = `Copied: ${text}`;
  }

  /** Reads anew what is shown whenever a file of the folder has changed. */
  private async follow(): Promise<void> {
    const { signal } = this.leaving;
    this.listed = await this.ask<ListedArticles>('articles', {});
    while (!signal.aborted) {
      const after = this.listed?.changes ?? 0;
      const changes = await this.ask<number>('changes', { after: `${after}` });
      if (signal.aborted) return;
      if (changes === null) await new Promise((resolve) => setTimeout(resolve, retryMs));
      else await this.refresh();
    }
  }

  private async refresh(): Promise<void> {
    this.listed = await this.ask<ListedArticles>('articles', {});
    const id = this.article?.id;
    if (id !== undefined) this.article = await this.ask<DescribedArticle>('article', { id });
    if (this.explanation !== null) await this.explain(this.asked);
    this.notice = 'A file has changed; this is what it says now.';
  }

  /** Null where the program does not answer. */
  private async ask<T>(name: string, query: Readonly<Record<string, string>>): Promise<T | null> {
    const asked = new URLSearchParams({ server: this.server, ...query });
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
