/** A question in, the line that shows it out; and back. */
import type { APITextDisplayComponent } from 'discord.js';
import { escapeLine, unescapeMarkdown } from '../markup/escape-markdown.ts';
import { questionId, textDisplay } from './components.ts';

export const maxQuestionChars = 250;

/** In bold; nothing where it has nothing to show. */
export function showQuestion(text: string): APITextDisplayComponent[] {
  const line = escapeLine(text, maxQuestionChars);
  return line === '' ? [] : [textDisplay(`**${line}**`, questionId)];
}

/** All of it where it is shown whole, else its beginning; empty for none. */
export function readShownQuestion([heading]: readonly APITextDisplayComponent[]): string {
  return unescapeMarkdown(heading?.content.replace(/^\*\*|\*\*$/gu, '') ?? '');
}
