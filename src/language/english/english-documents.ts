/** English words on the first page of a document. */
import type { DocumentWords } from '../words/document-words.ts';

export const englishDocuments: DocumentWords = {
  acts: '(?:executive |general |joint |local )?(?:resolution|ordinance|act|bill|decree|order|circular|memorandum|directive|regulation|bulletin|notice)',
  kinds:
    '(?:annual |final |progress |technical |quarterly |monthly )?report|minutes|manual|guide|guidelines|handbook|protocol|polic(?:y|ies)(?: and procedures)?|agenda|newsletter|white ?paper|fact sheet|by-?laws|financial statements?|statements? of accounts?',
  daily: 'minutes|meeting|session|agenda|newsletter|bulletin|press release',
  divisions: 'article|section|chapter|title|annex|appendix|part',
  exercises: 'exercise|question|problem|task',
  parts:
    '(?:table of )?contents|foreword|preface|introduction|(?:executive )?summary|abstract|highlights|overview|background|conclusions?|acknowledge?ments?|disclaimer|glossary|references|list of (?:figures|tables|abbreviations|acronyms)|abbreviations|acronyms|(?:(?:a )?(?:letter|message|note|welcome) )?from (?:the |our )?(?:\\p{L}+ ){0,3}(?:chair(?:man|woman|person)?|president|director|ceo|editor)(?: .{1,40})?|about us|who we are',
  contents: '(?:table of )?contents|index|toc',
  subject: 'subject|re|reference',
  number: 'number|no\\.?|reference number',
  madeBy: '(?:prepared|submitted|presented|compiled|produced|conducted|published) by',
  writers:
    '(?:group|team|project) members|students?|presenters?|speakers?|principal investigators?',
  dated:
    'date(?: of (?:the )?(?:report|issue|publication|this version))?|version(?: of)?|(?:report|issue|issuance|publication|release) date|dated|issued(?: on)?|released(?: on)?|generated(?: on)?|prepared(?: on)?|submitted(?: on)?|(?:last )?(?:updated|revised|rev\\.)(?: on)?|(?:available|published) online(?: on)?',
  until: 'ended|ending|to|through|until|till|as (?:at|of|on)',
  held: 'when|(?:(?:meeting|call|session|event) )?dates?(?: ?(?:and|&|/) ?times?)?|times? and dates?|date held|held(?: on)?',
  events: 'conference|meeting|event|workshop|webinar|summit|meetup|lecture|talk',
  recordings: 'video(?: recording)?|audio|recording',
  mailFoot:
    'unsubscribe|(?:update|manage) (?:your )?(?:profile|preferences|subscription)|view (?:this )?(?:e-?mail|message) in (?:your|a) browser',
  sources: 'sources?',
  explaining: 'where',
  year: 'year|spring|summer|fall|autumn|winter',
  continues: 'for|of|on',
  greetings: 'dear|to whom it may concern|hello|hi',
  above:
    "(?:university of|department of|ministry of) .{2,70}|(?:\\p{L}+ ){1,2}university|.{2,60} (?:inc|ltd)\\.?|(?:(?:bachelor|master|doctor)(?:[’']?s)?|doctoral|ph\\.?d\\.?) (?:thesis|dissertation)|thesis|dissertation",
  unnamed: 'untitled|no title|title|document|(?:powerpoint )?presentation|slide|layout',
  participleEnds: 'ing|ed',
  prefixes:
    'counter|crypto|electro|fore|hydro|hyper|infra|inter|intra|macro|micro|neuro|over|photo|super|tele|thermo|trans|under|with',
  hyphened:
    'self-(?!ish|less)\\p{L}{3,}|non-(?!agen|chal|plus|sens)\\p{L}{4,}|cross-(?!bow|fire|hatch|head|ings|over|road|talk|walk|wind|word)\\p{L}{4,}|low-(?!ered|lands|lier|liest)\\p{L}{4,}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty-\\p{L}{3,}|in-(?:depth|house|kind|person)|on-(?:call|demand|site)|one-(?:off|stop)|eye-(?:catching|opening)|(?:double|newly)-\\p{L}{3,}|so-called|\\p{L}{3,}-(?:based|edged|minded|ups)|(?:re|pre)-e\\p{L}{3,}|(?:anti|multi|semi)-i\\p{L}{3,}|co-o(?!per|rdin)\\p{L}{2,}|co-(?:author|chair|conspirator|defendant|director|editor|executive|founder|host|investigator|lead|manager|organi[sz]|own|parent|pilot|president|producer|respondent|signatory|sponsor|star|teacher|tenant|worker|writer)\\p{L}{0,5}',
};
