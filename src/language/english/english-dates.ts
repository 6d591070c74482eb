/** English words around dates. */
import type { DateWords, MomentWords } from '../words/date-words.ts';
import { wordSet } from '../words/word-lists.ts';

const moments: MomentWords = {
  slashOrder: 'mdy',
  days: new Map([
    ['the day before yesterday', -2],
    ['yesterday', -1],
    ['today', 0],
    ['the day after tomorrow', 2],
    ['tomorrow', 1],
  ]),
  noDayAfter: wordSet('s'),
  noDayBefore: wordSet('of for until'),
  agoBefore: '',
  agoAfter: 'ago',
  units: new Map([
    ['day', 'day'],
    ['days', 'day'],
    ['week', 'week'],
    ['weeks', 'week'],
    ['month', 'month'],
    ['months', 'month'],
    ['year', 'year'],
    ['years', 'year'],
  ]),
  one: wordSet('a an one'),
  about: wordSet('about over than almost nearly some around least roughly few to or'),
  last: wordSet('last'),
  this: wordSet('this'),
  next: wordSet('next'),
  anyDay: wordSet(
    'every each a one any following that same some most another first second third fourth previous good black ash bloody holy per by',
  ),
  dayWord: wordSet('day'),
  forDay: wordSet('for'),
  afterAnyDay: wordSet('after before following of s and or to afternoons mornings evenings nights'),
  dayParts: wordSet('morning afternoon evening night noon early late at midnight'),
  counting: wordSet(`
    decade decades crowd total height population capacity excess audience speed weight depth average maximum minimum
    sum cost price sample group army force garrison increased grew rose fell cut reduced up down
    dropped outnumbered altitude length distance attendance staff budget number
  `),
  counted: wordSet(`
    people men women children million billion thousand hundred percent per km m kg t ft mm cm feet
    square cubic degrees sheep fish cattle members hp watts
  `),
  beforeOfYear: wordSet(`
    spring summer autumn fall winter year start end beginning middle election elections war crisis
    earthquake flood floods fire revolution strike constitution census law act treaty crash class
    olympics coup cup drought storm gale reform decree agreement crop harvest vintage season edition
    may june july january february march april august september october november december riots
    half quarter festival census charter budget famine epidemic eruption rebellion
  `),
  afterYear: wordSet(
    'was is saw brought began ended marked had came proved became turned will would followed passed started',
  ),
  eras: wordSet('bc bce'),
  on: wordSet('on'),
  yearWord: wordSet('year years'),
  stretches: wordSet('days weeks months year years decade decades century centuries'),
  farFrom: wordSet('after before following until'),
  past: new RegExp(
    `\\b(?:\\p{Ll}{2,}ed|${[
      'was|were|had|did|said|told|came|went|began|won|lost|met|left|fell|rose|found|took|gave|held',
      'saw|got|made|kept|became|ran|beat|sent|spent|spoke|wrote|stood|paid|brought|bought|sold|led',
      'felt|knew|grew|drew|flew|threw|broke|chose|drove|sat|sank|heard|thought|caught|built|hurt',
    ].join('|')})\\b`,
    'u',
  ),
  supposed: /\b(?:if|imagine|could|might)\b/iu,
};

export const englishDates: DateWords = {
  of: 'of',
  determiner: 'the',
  beforeYear: 'in|since|by|until|from|during|of|before|after',
  noPlural: 'was|is',
  beforeMonth: 'in|of|by|since|until|last|next|early|late|mid',
  until: 'to|until|till|through',
  and: 'and',
  between: 'between',
  future:
    /\b(?:will|shall|going to|plans? to|(?:is|are|was|were|be) due to|expected to|set to|scheduled|planned|forecast to)\b/iu,
  capitalWeekdays: true,
  notBeforeMonth: 'of',
  beforePeriod: 'from|between|in|since|during',
  moments,
};
