/** The text of a Discord message in, the question in it out. */

/** Mentions of people, roles, channels and commands, custom emoji, times, and server navigation. */
const token = /<(?:@[!&]?|#|a?:\w{1,32}:|\/[^:<>]{1,100}:|t:|id:)[^<>\s]*>/gu;
const everyoneMention = /@(?:everyone|here)\b/gu;

/** Empty where the message holds nothing but mentions. */
export function cleanQuestion(content: string): string {
  return content.replace(token, ' ').replace(everyoneMention, ' ').replace(/\s+/gu, ' ').trim();
}
