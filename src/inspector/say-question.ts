/** What a question asks for in, a sentence that says so to somebody who never saw a search engine out. */
import type { AnswerType } from '../language/language.ts';
import type { About, Answer, Talk } from '../model.ts';

/** What stands where a sentence says "no … stands beside the matching words". */
export const thingOf: Readonly<Record<AnswerType, string>> = {
  person: 'name of a person',
  place: 'name of a place',
  reason: 'reason',
  time: 'date',
  clock: 'time of day',
  duration: 'length of time',
  frequency: 'word on how often',
  age: 'age',
  money: 'amount of money',
  percent: 'percentage',
  measure: 'measure',
  extent: 'measure or length of time',
  number: 'number',
  other: 'answer',
};

const askedFor: Readonly<Record<AnswerType, string>> = {
  person: 'It asks who: a person or a group.',
  place: 'It asks where: a place.',
  reason: 'It asks why: a reason.',
  time: 'It asks when: a date or a day.',
  clock: 'It asks for a time of day.',
  duration: 'It asks how long something takes or lasts.',
  frequency: 'It asks how often.',
  age: 'It asks for an age.',
  money: 'It asks for an amount of money.',
  percent: 'It asks for a percentage.',
  measure: 'It asks for a measure: a number with a unit.',
  extent: 'It asks how long: a measure or a length of time.',
  number: 'It asks how many: a number.',
  other: 'It asks for no date, number or name in particular, so the words alone decide.',
};

const askedAbout: Readonly<Record<About, string>> = {
  author: 'It asks who wrote the article.',
  publisher: 'It asks who published the article.',
  date: 'It asks when the article was published.',
  link: 'It asks where the article can be read.',
  summary: 'It asks what the article is about.',
  length: 'It asks how long the article is.',
  list: 'It asks which articles there are.',
};

const said: Readonly<Record<Talk, string>> = {
  greeting: 'It is a greeting.',
  thanks: 'It is thanks.',
  help: 'It asks how to ask.',
  insult: 'It is an insult.',
  self: 'It asks about the bot itself.',
  farewell: 'It is a farewell.',
  chat: 'It is talk, and asks for nothing in an article.',
};

export const sayAskedFor = (type: AnswerType): string => askedFor[type];

/** Null where the text of the articles was asked. */
export function sayKind({ about, talk, reference }: Answer): string | null {
  if (about) return askedAbout[about.kind];
  if (talk) return said[talk];
  if (!reference) return null;
  const numbers = reference.numbers.map((number) => `¶ ${number}`).join(', ');
  return `It asks for ${numbers} by number.`;
}
