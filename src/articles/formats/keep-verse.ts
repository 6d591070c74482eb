/** The page of a book in, its verse out as paragraphs with a line for each line, and with the sentence that leads into it. */
import { lineOf, type PageDocument, type PageElement } from '../fetch/dom.ts';

/** A sentence that ends in verse set apart: `From Pope she learnt to censure those who`. */
export function joinQuotes(document: PageDocument): void {
  for (const verse of document.querySelectorAll('p + pre')) {
    const lead = verse.previousElementSibling;
    const text = lead && lineOf(lead);
    if (!lead || !text || /[.!?…][\p{Pe}\p{Pf}"']*$/u.test(text)) continue;
    const lines = (verse.textContent ?? '').split('\n').filter((line) => line.trim() !== '');
    if (lines.length > verseMaxLines) continue;
    addLines(document, lead, lines);
    verse.remove();
  }
}

const verseMaxLines = 12;

function addLines(document: PageDocument, element: PageElement, lines: readonly string[]): void {
  for (const line of lines) {
    const part = document.createElement('span');
    part.textContent = line.trim();
    if (lineOf(element) !== null) element.append(document.createElement('br'));
    element.append(part);
  }
}

/** Prose that is set so has wider lines. */
const verseMaxChars = 58;

/** Each stanza is a paragraph, and each of its lines one. */
export function keepVerse(document: PageDocument): void {
  for (const verse of document.querySelectorAll('pre')) {
    const text = verse.textContent ?? '';
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const short = lines.filter((line) => line.trim().length <= verseMaxChars);
    const opened = lines.filter((line) => /^\s*[¿¡“"'«(—–-]*\p{Lu}/u.test(line));
    const isProse = short.length < 0.75 * lines.length && opened.length < 0.6 * lines.length;
    if (isProse) continue;
    const stanzas = text.split(/\n[ \t]*\n/u).filter((stanza) => stanza.trim() !== '');
    verse.replaceWith(
      ...stanzas.map((stanza) => {
        const paragraph = document.createElement('p');
        addLines(
          document,
          paragraph,
          stanza.split('\n').filter((line) => line.trim() !== ''),
        );
        return paragraph;
      }),
    );
  }
}
