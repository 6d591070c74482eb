/** How the inspector looks: a column beside the chat, on a narrow window a sheet over its lower part. */
import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    min-width: 0;
    background: var(--side);
    color: var(--text);
    border-inline-start: 1px solid var(--line);
    font-size: 0.9rem;
    overflow-wrap: anywhere;
  }
  .top {
    display: flex;
    align-items: center;
    min-height: 3rem;
    padding: 0 1rem;
    border-bottom: 1px solid var(--line);
  }
  h2,
  h3,
  h4 {
    margin: 0;
    color: var(--strong);
  }
  h2 {
    flex: 1;
    font-size: 1rem;
  }
  h3 {
    margin-bottom: 0.4rem;
    font-size: 0.95rem;
  }
  h4 {
    font-size: 0.85rem;
  }
  p,
  ul,
  ol,
  dl {
    margin: 0 0 0.5rem;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    border: 0;
    padding: 0;
    background: none;
    cursor: pointer;
  }
  a,
  .link {
    color: var(--link);
    text-align: start;
    text-decoration: underline;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .close {
    width: 2rem;
    height: 2rem;
  }
  [role="tablist"] {
    display: flex;
    gap: 0.5rem;
    padding: 0.5rem 1rem 0;
  }
  [role="tab"] {
    padding: 0.4rem 0.6rem;
    border-bottom: 2px solid transparent;
    color: var(--muted);
  }
  [role="tab"][aria-selected="true"] {
    border-color: var(--link);
    color: var(--strong);
  }
  .pane {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0.75rem 1rem 1rem;
  }
  section {
    margin-bottom: 1rem;
  }
  form {
    margin-bottom: 1rem;
  }
  label {
    display: block;
    color: var(--muted);
    font-size: 0.8rem;
  }
  .line {
    display: flex;
    gap: 0.5rem;
  }
  input {
    flex: 1;
    min-width: 0;
    padding: 0.4rem 0.5rem;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--page);
  }
  form button {
    padding: 0.4rem 0.75rem;
    border-radius: 4px;
    background: var(--accent);
    color: var(--accent-text);
  }
  .outcome {
    padding: 0.1rem 0.6rem;
    border-radius: 1rem;
    background: var(--pill);
    color: var(--pill-text);
  }
  .outcome.unsure {
    background: var(--unsure);
    color: var(--unsure-text);
  }
  .outcome.none {
    background: var(--button);
    color: var(--strong);
  }
  ul,
  ol {
    padding-inline-start: 1.1rem;
  }
  .plain,
  .words,
  .passages,
  .problems {
    list-style: none;
    padding: 0;
  }
  .words li::before {
    display: inline-block;
    width: 1.2rem;
    content: "✓" / "";
  }
  .words .otherwise::before {
    content: "≈" / "";
  }
  .words .no::before {
    content: "✗" / "";
  }
  .articles li {
    margin-bottom: 0.6rem;
  }
  article {
    margin-bottom: 0.9rem;
    padding: 0.75rem;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--page);
  }
  blockquote {
    margin: 0.4rem 0;
    padding-inline-start: 0.6rem;
    border-inline-start: 3px solid var(--quote);
    white-space: pre-wrap;
  }
  mark {
    background: var(--pings);
    color: inherit;
    font-weight: 600;
  }
  meter {
    vertical-align: middle;
    width: 5rem;
  }
  .small,
  .likely,
  dt {
    color: var(--muted);
    font-size: 0.8rem;
  }
  dl div {
    display: flex;
    gap: 0.5rem;
  }
  dt {
    flex: 0 0 4.5rem;
  }
  dd {
    margin: 0;
  }
  .problems li {
    margin-bottom: 0.3rem;
    padding: 0.3rem 0.5rem;
    border-inline-start: 3px solid var(--pings-edge);
  }
  summary {
    cursor: pointer;
    color: var(--link);
  }
  details {
    margin-bottom: 0.75rem;
  }
  table {
    width: 100%;
    margin-top: 0.5rem;
    border-collapse: collapse;
    font-size: 0.8rem;
  }
  caption {
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 0.15rem 0.3rem;
    border-bottom: 1px solid var(--line);
    text-align: start;
  }
  .number,
  th:last-child {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    margin: 0;
  }
  article.sought {
    border-color: var(--focus);
    box-shadow: 0 0 0 1px var(--focus);
  }
  .notice {
    margin: 0;
  }
  .notice:not(:empty) {
    padding: 0.5rem 1rem;
    border-top: 1px solid var(--line);
    background: var(--pill);
    color: var(--pill-text);
    font-size: 0.85rem;
  }
  @media (max-width: 1000px) {
    :host {
      position: fixed;
      z-index: 18;
      inset: auto 0 0 auto;
      width: min(26rem, 100vw);
      height: 100dvh;
      box-shadow: 0 0 24px rgb(0 0 0 / 40%);
    }
  }
  @media (max-width: 720px) {
    :host {
      width: 100vw;
      height: 75dvh;
      border-inline-start: 0;
      border-top: 1px solid var(--line);
      border-radius: 12px 12px 0 0;
    }
  }
`;
