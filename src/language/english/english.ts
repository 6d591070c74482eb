/** English: everything the stages need to know of it. */
import { stemmer } from '@orama/stemmers/english';
import { joinForms } from '../join-forms.ts';
import type { ConversationWords, WholeLanguage } from '../language.ts';
import { alternatives, pairs, phrases, wordSet } from '../word-lists.ts';
import { englishDates } from './english-dates.ts';
import { englishExtraction } from './english-extraction.ts';
import { englishForms } from './english-forms.ts';
import {
  englishAcronyms,
  englishAfterAnd,
  englishInstitutions,
  englishNameHeads,
  englishNotAlone,
  englishTitles,
} from './english-names.ts';
import { englishPages } from './english-pages.ts';

const get =
  '(?:(?:got|have|give|gimme|send|share|post|drop|need|want|show|get|any|what(?:s| is| are)|wheres?|where is|is there|(?:do|did) (?:you|u) have|have (?:you|u) got|(?:can|could|may) (?:i|we|you|u) (?:get|have|see|give|send|share|post|drop|show))(?: me| us)? )?(?:(?:the|a|an|ur|your|its|some|to|of) )*';
const written =
  '(?:published|written|posted|released|printed|made|updated|put out|from|dated|uploaded)';
const you = '(?:you|u|ya|this bot|the bot|bot)';
const chatWord =
  '(?:lo+l|lmao+|rofl|haha+|hehe+|x+d+|ok|okk|okay|oki|kk?|yes|no|yeah|yep|yup|nope|nah|wow|cool|nice|sure|fine|h+m+|oh+|ah+|test|testing|ping|pong|damn|omg|idk|whatever|never ?mind|nvm|sorry|interesting|true|same|huh|alright|great|awesome|perfect|got it|i see|makes sense|good|right|just (?:testing|kidding)|jk|me too|really)';

const conversation: ConversationWords = {
  article: alternatives(`
    (?:the|this|that|ur|your|da) (?:(?:whole|entire|full|original|actual|same|news) )*(?:article|artical|piece|news)(?: (?:story|item|piece))?(?: (?:(?:you|u|bot) )?(?:have|has|posted|shared|used?|quoted?|cited?|read))?
    this(?: (?:thing|text|story|post|page|report|document|paper|stuff|one|guide|manual|tutorial|note|notice|announcement|review|thread|blog|essay|column|write ?up))?
    article|dis|here
  `),
  openings: alternatives(`
    hey|hi|hello|yo|good (?:morning|afternoon|evening|day)|ok|okay|so|and|but|also|um+|uh+|well|btw|wait|hmm+|sorry|bot|hey bot|quick question|question
    (?:(?:can|could|would|will) (?:you|u) )?(?:tell|show|give|let) (?:me|us)(?: know)?
    (?:do|does) (?:you|u|anyone|anybody|it) (?:know|say)|i (?:want|wanna|need|would like|wanted)(?: to)? know|any idea
    (?:can|could|would|will) (?:you|u)
  `),
  fillers: alternatives(`
    pl[sz]+|please+|plea[sz]e|lo+l|lmao+|lmfao|haha+|hehe+|bro|bruh|dude|man|mate|btw|just|even|actually|exactly|again|really|anyway|tho|though|kindly|asap|fr|ngl|tbh|rn|then|now|tf|the hell|the heck|the fuck|real quick|quickly|x+d+
  `),
  about: {
    author: {
      sure: alternatives(`
        (?:(?:whos?|who is|who are|who was|whats|what is) )?(?:(?:the|its|an|any) )?(?:authors?|writers?|byline|arthur)(?: name)?(?: (?:of|for|behind|on) {article})?
        who(?:s| is| was)?(?: it| {article})?(?: (?:written|made))? by(?: {article})?
        (?:{article} (?:is |was )?)?(?:(?:written|made) )?by who(?:m)?|(?:{article} )?(?:is |was )?written by
        who(?:s| has| is the one who)? (?:wrote|writes|authored|penned|typed|reported|write|rote)(?: up)? {article}|who (?:made|created|did) (?!this(?: thing| one)?$){article}
        who (?:is|was) {article} (?:written|made|authored|penned) by
        (?:what|which) (?:\\w+ )?(?:journalist|reporter|author|person|guy|writer|human) (?:wrote|made|did) {article}
        (?:what(?:s| is) )?(?:the )?names? of (?:the )?(?:authors?|writers?|(?:journalist|reporter|person|guy|one)(?= .))(?: (?:of|who wrote|that wrote|behind) {article})?
        (?:is there|does (?:it|{article}) (?:have|name|give|say)) (?:an? |the |its )?(?:authors?|byline)(?: name)?(?: (?:on|for) {article})?
        (?:who(?:s| is) )?the (?:journalist|reporter|person|guy) (?:of|behind) {article}
      `),
      unless:
        'who (?:wrote|authored|penned) it|who (?:made|created) this|journalist|reporter|(?:whos|who is) the (?:journalist|reporter)',
    },
    publisher: {
      sure: alternatives(`
        (?:(?:whos?|who is|who was|whats|what is) )?(?:the |its )?publishers?(?: name)?(?: of {article})?
        who (?:published|posted|printed|released|put out|ran) {article}
        (?:what|which) (?:\\w+ )?(?:newspaper|paper|site|website|outlet|magazine|journal|publication|channel|media|news source|source)(?: (?:is|was|did|does))? {article}(?: (?:published|posted|come|printed))?(?: (?:from|in|on|by))?
        (?:what|which) (?:\\w+ )?(?:newspaper|paper|site|website|outlet|magazine|journal|publication|channel|media) (?:published|posted|printed|wrote|ran) {article}
        where (?:was|is|did|does) {article} (?:published|posted|printed|appear|come|from)(?: from)?|where(?:s| is) {article} from
      `),
      unless:
        'where(?:s| is) it from|who published it|where was it published|(?:what|which) (?:newspaper|outlet|paper|site|website)(?: is it from)?',
    },
    date: {
      sure: alternatives(`
        when (?:was|is|were|did) {article}(?: ${written}| come out| came out| go up| appear| get ${written})
        (?:what(?:s| is| was) )?(?:the )?(?:(?:publication|publishing|published|release|article|posting) )?date(?: (?:of|on|for) (?:{article}|publication))?|date published|(?:publication|publish(?:ed|ing)?) (?:date|day)
        (?:what|which) (?:date|day|year|month|time) (?:is|was|did) {article}(?: ${written}| come out)?
        how (?:recent|new|current|fresh|up to date) is {article}|when (?:wrote|published|posted) {article}|how old is (?!(?:this|here)(?: thing| one)?$){article}
        is {article} (?:still )?(?:recent|new|old|current|up to date|outdated|fresh|from today|from this year)(?: or (?:old|new|not|what))?
        (?:{article} )?(?:is )?from when|when(?:s| is) {article} from
      `),
      unless: `when (?:wrote|published|posted) it|when was it (?:published|written|posted|from)|when (?:was )?(?:published|posted|written)|when did it (?:come out|get published)|(?:what|which) (?:day|date|year) was it ${written}|how (?:recent|current) is it|is it recent|how old is this|when (?:was|is) {article}`,
    },
    link: {
      sure: alternatives(`
        ${get}(?:(?:original|full|actual|direct|article|web|main) )*(?:links?|urls?|sources?|src|sauce|website|web address|citations?)(?: (?:link|url))?(?: (?:to|of|for|from|on|4) (?:{article}|the original|the full (?:article|text|story)|the source|(?:the )?full))?
        ${get}{article}(?: s)? (?:link|url|source|address)|original article|the original
        where (?:can|do|could|might|should) (?:i|we|one|you|u) (?:read|find|see|get|view|open) (?:{article}|the (?:original|rest|full text|full story|source|link|whole thing|full thing))(?: (?:online|from|of it|of {article}))*
        where (?:did|do|does) (?:you|u|this|it) (?:get|find|read|hear|take|come)(?: (?:this|that|{article}|all this|ur info|your info|the info))?(?: from)?
      `),
      unless: 'where can i read (?:it|more)|read more|more info',
    },
    summary: {
      sure: alternatives(`
        ${get}(?:(?:quick|short|brief|little|one line|simple|the|very|super|small) )*(?:tl ?dr|tltr|eli5|gist|synopsis|abstract|overview|recap|summary|summery|short version|(?:main|key|important|bullet) (?:points?|ideas?|takeaways?|facts?)|takeaways?|highlights|outline|table of contents)(?: (?:of|for|from|in|on|about) (?:{article}|it|that))?(?: for me)?(?: {article})?
        (?:summari[sz]e|sum up|recap|outline|condense|shorten|explain|describe)(?: (?:it|that|everything|{article}))(?: for me| for us| in .{1,30})?|summari[sz]e|sum (?:it|that|{article}) up|sum up|in short
        what(?:s| is| was| does|) {article}(?: all| mostly| mainly| is)? (?:about|on about|saying|say|talk about|talking about|cover|discuss|deal with|trying to say)
        what(?:s| is) (?:going on )?in {article}|what(?:s| is) {article}
        (?:what(?:s| is|) )?(?:the )?(?:topic|subject|theme|main (?:idea|point|topic)|point)(?: of {article})|(?:what(?:s| is) )?(?:the )?(?:main (?:idea|point|topic)|topic)
        {article} (?:is |in )?(?:about what|short|summary|summari[sz]ed|tldr)
      `),
      unless:
        'what(?:s| is| was|) it(?: all| mostly)? about|what does it (?:say|cover|talk about)|about what|contents|subject|whats (?:the )?point|what did i miss',
    },
    length: {
      sure: alternatives(`
        how (?:long|short|big) (?:is|was) (?!(?:this|here)(?: thing| one)?$){article}|how (?:long|short|big) {article} is
        how many (?:words|paragraphs|passages|pages|sections|parts|characters|sentences|lines) (?:(?:does|do|has|is|are(?: there)?|in)(?: in)?) {article}(?: have| long| got)?
        (?:whats |what is )?(?:the )?(?:word count|reading time|number of (?:words|paragraphs|pages))(?: (?:of|in|for) {article})?|length of {article}|{article} length
        how long (?:does|will|would) (?:it|{article}) take(?: me)? to read(?: it| {article})?|how (?:long|much time) to read(?: it| {article})?
        is {article} (?:a )?(?:very |too |that |so )?(?:long|short)(?: read| one)?|(?:is it )?(?:a )?long read|too long to read
        how many paragraphs(?: (?:are|is) there| does it have)?
      `),
      unless:
        'how long is (?:it|this(?: thing| one)?)|length|how many (?:words|pages|passages|sections)(?: (?:are|is) there| does it have)?|is it (?:very |too )?long',
    },
    list: {
      sure: alternatives(`
        (?:what|which|wat|how many) (?:other |different |more |kind of |sort of )*(?:articles|docs|documents|news articles)(?: (?:are (?:there|here|available|loaded|in here)|is there|exist|(?:do|does|can|did|have) (?:you|u|it|i|we|the bot|this bot)(?: (?:have|know|cover|read|search|use|got|ask|loaded|see))?(?: about)?|(?:you|u) (?:got|have|know)))?(?: (?:about|here|in here))*
        (?:what|which) (?:topics|subjects|themes|things) (?:do|does|can|are) (?:you|u|the bot|i|we|there)(?: (?:know|cover|have|ask|ask about|talk about))?(?: (?:you|u|about))*
        (?:(?:show|see|give|list|name|get)(?: me| us)? )?(?:a )?(?:list (?:of )?)?(?:all )?(?:of )?(?:the |your |ur |available )*articles(?: list| here| please)?|list|article list|list (?:them|everything)
        (?:are there |do (?:you|u) have |got )?(?:any )?(?:other|more) articles(?: (?:here|about this))?|(?:do|have) (?:you|u) (?:have|got) (?:any )?articles
        what (?:can|could|should|do) (?:i|we) ask(?: (?:you|u|about|here|for|this bot|the bot))*|what (?:can|could) (?:you|u) (?:be asked|answer)(?: about)?
      `),
      unless:
        'how many articles|what (?:documents|sources|topics|stories|texts)(?: are there)?|what else (?:is there|(?:do|have) (?:you|u) (?:have|got))',
    },
  },
  rude: `(?:mother)?f+u+c*k+(?:s|ed|er|ers|in|ing|face|wit)?|stfu|wtf|(?:bull)?shit+(?:s|ty|head|s?hole)?|bitch(?:es|y)?|ass(?:es|hole|holes|hat|wipe)|dumb ?ass|cunts?|dick ?heads?|pricks?|wankers?|twats?|bastards?|sluts?|whores?|retard(?:s|ed)?|fag(?:s|got|gots)?|nigg(?:a|er)s?|morons?|moronic|idiots?|idiotic|imbeciles?|stupid|dumb|useless (?:bot|thing|piece|shit)|kys|kill yourself|go to hell`,
  talk: {
    greeting: {
      sure: alternatives(`
        (?:hi+|hey+|hello+|helo|hiya|heya|hai|howdy|yo+|sup|wass?up|whats? up|greetings|morning|good (?:morning|afternoon|evening|day)|gm|welcome)(?: (?:there|all|everyone|everybody|bot|guys|folks|footnote|friend|team|you|u|hi+|hey+|yo+|to you))*
        how (?:are|r) (?:you|u|ya)(?: (?:doing|today|bot|feeling))*|how(?:s| is) it going|how (?:you|u) doing|how(?:s| is) (?:your|ur) day|you ok|nice to meet you
      `),
      unless: '',
    },
    thanks: {
      sure: alternatives(`
        (?:(?:ok|okay|great|cool|nice|awesome|perfect|oh|wow|many|no|alright|got it|good) )*(?:thanks+|thx+|thanku?|thank (?:you|u)|thankyou|ty+|tysm|tyvm|thnx|thanx|tnx|cheers|much appreciated|appreciate (?:it|that)|(?:i )?appreciated?)(?: (?:you|u|so|very|much|a|lot|lots|bunch|bot|buddy|friend|for|the|that|your|ur|help|helping|again|all|everyone|ton|tons|million|alot|footnote|answer|info|great|guys|me))*
        (?:(?:such|what|really|very|so|a|the|this|is|that|was|thats|its|you|u|ur|youre|are|r|good|great|nice|best|cool|amazing|awesome|smart|clever|helpful|useful|perfect|excellent|brilliant|love|i|well) )*(?:(?:good|great|nice|best|cool|amazing|awesome|smart|helpful|love(?: (?:this|the|you|u|it))?) (?:bot|job|work|answer|one|stuff)|well done|(?:you|u|ur|youre) (?:are )?(?:rock|(?:so |the )*(?:helpful|awesome|amazing|great|best|smart|cool))|love (?:this|the|you|u|it)(?: bot)?|you rock)
      `),
      unless: '(?:that |this )?(?:was )?helpful',
    },
    help: {
      sure: alternatives(`
        (?:i |we )?(?:need |want |get )?(?:some )?help+(?: (?:me|bot|out|us|here|menu|page|command|with this))*|/help|halp|hlep|hepl
        what (?:else )?(?:can|could|do|does|should|are|r|is) ${you}(?: (?:able to|good|capable|here|supposed))*(?: (?:do|know|answer|help|for|of))*(?: (?:with|about|for|me|us|here|to|do|this|on))*
        what(?:s| is) (?:this bot|this channel|this server|the bot|your (?:purpose|job|function|use)|ur (?:purpose|job|function))(?: (?:for|about|do))?|what (?:bot )?is this bot
        how (?:do|does|can|should|would) (?:i|we|one|you|u|this bot|the bot|people) (?:use|work|ask|operate|talk to|start|search|query|function)(?: (?:you|u|this|it|the bot|this bot|this thing|a question|questions|something|here|with|to|bot))*|how (?:you|u) work
        how to (?:use|ask|work|start|search)(?: (?:you|u|this|it|the bot|this bot|this thing|a question|questions|here|bot))*|how does this (?:bot )?work
        (?:(?:list|show|see|what(?:s| are| is)) )?(?:(?:of|the|your|ur|all|me|bot|available) )*commands?(?: (?:list|are there|do (?:you|u) have))*|instructions|manual|usage|user guide|guide|faq|getting started|info|about|about (?:you|u|the bot|this bot)
      `),
      unless: 'how does it work|how do i start|menu|options',
    },
    insult: {
      sure: alternatives(`
        (?:(?:you|u|ur|youre|your|yall|this bot|that bot|the bot|bot|what a|such an?|so|a|an|is|are|r|be|really|just|fucking|fuckin|freaking|absolutely|totally|completely|pretty|very|utterly|kinda|piece of|bunch of|the|most|little|dumb|stupid|bad|useless|how) )*(?:useless|stupid|dumb|dumbass|dumb ass|sucks?|trash|garbage|crap|shit+|shitty|idiot|moron|retard(?:ed)?|pathetic|terrible|awful|horrible|annoying|lame|worthless|loser|clown|braindead|stink|blows?|suck ass|bad|ass|asshole|bitch|worst|broken|rubbish)(?: (?:bot|thing|ass|machine|ai|robot|ever|off|u|you|at this|piece of (?:shit|crap|junk)))*
        shut (?:the (?:fuck|hell) )?up(?: bot)?|stfu|f+u+c*k+ (?:you|u|off|this|ya)(?: bot)?|fu|f u|go away|go to hell|wtf|i hate (?:you|u|this|this bot|it)|screw (?:you|u)|worst bot(?: ever)?|(?:you|u) (?:dont|don|do not) (?:t )?know (?:anything|nothing|shit|jack)|(?:you|u) know nothing|(?:thats|that is|you are|youre|ur) (?:so )?wrong|wrong|kys|die|get lost|nobody (?:asked|likes you)|fail
      `),
      unless: '',
    },
    self: {
      sure: alternatives(`
        (?:who|what) (?:are|r) (?:you|u|ya)|who (?:dis|this)|what(?:s| is) (?:your|ur) name|who(?:s| is) (?:this bot|the bot|footnote)|what is footnote|what kind of bot (?:are|r) (?:you|u)
        (?:are|r) (?:you|u) (?:(?:a|an|really|actually|real|like|the|some|sort of|kind of|using|made by) )*(?:bot|human|robot|ai|real|person|people|chatgpt|gpt|llm|machine|alive|sentient|chat gpt|claude|openai|there|ok|okay|working|online|dead|awake|artificial intelligence|language model|human being)(?: or .{1,30})?|(?:you|u) (?:a )?(?:bot|human|robot|ai|real)
        (?:who|what company|which company) (?:made|built|created|owns|runs|programmed|coded|developed|wrote|trained|is behind) (?:you|u|this bot|the bot)|who(?:s| is) your (?:creator|developer|owner|maker|dad|master)
        (?:introduce yourself|tell me about yourself|about yourself|is this (?:a bot|an ai|chatgpt|ai)|where (?:are|r) (?:you|u) from|how old (?:are|r) (?:you|u)|what (?:model|ai|llm) (?:are|r|do|is) (?:you|u|this)(?: use)?)
      `),
      unless: '',
    },
    farewell: {
      sure: alternatives(`
        (?:(?:ok|okay|thanks|alright|well) )*(?:bye+|byebye|bye bye|goodbye|good ?bye|good ?night|gn|nighty? night|see (?:you|ya|u)|cya|ttyl|later|laters|take care|farewell|exit|quit|stop|i(?:m| am) (?:done|leaving|off)|gotta go|gtg)(?: (?:later|soon|bot|all|everyone|tomorrow|now|guys|bye|around))*
      `),
      unless: '',
    },
    chat: {
      sure: alternatives(`
        ${chatWord}(?: ${chatWord})*
        i (?:love|miss) (?:you|u)|(?:do|does|did) (?:you|u) (?:love|like|miss|hate) (?:me|us)|say something|nothing
      `),
      unless: '',
    },
  },
};

export const english: WholeLanguage = {
  code: 'en',
  name: 'English',
  ...joinForms(stemmer, englishForms),
  ownLetters: null,
  // Function words only: a longer list (stopwords-iso) costs 2.5 points of R@1 on questions.
  stopWords: wordSet(`
    a an the of in on at to for from by with about as into onto over under between among through
    during before after above below up down out off is are was were be been being am do does did
    doing done have has had having can could will would shall should may might must this that these
    those there here it its he she they them his her their theirs him we us our ours you your yours
    i me my mine who whom whose which what when where why how and or but nor so if then than too very
    not no any some such only own same both each few more most other s t d ll re ve m also
    didnt doesnt dont isnt wasnt arent werent wont cant couldnt shouldnt wouldnt hasnt havent hadnt
    many much everyone everybody someone somebody anyone anybody nobody everything something anything nothing
    im youre hes shes theyre weve ive whats whos wheres hows thats theres lets please tell
  `),
  wordList: 'english',
  sayingVerbs: wordSet(`
    said says stated states told wrote writes added adds explained explains warned warns
    declared declares announced announces insisted insists claimed claims argued argues noted
    notes asked asks replied tweeted posted commented remarked affirmed recalled stressed
    concluded
  `),
  askedSayingVerbs: wordSet('say tell tells write state'),
  abbreviations: wordSet(`
    mr mrs ms dr st jr sr vs etc prof gen col lt capt sgt rev hon gov sen rep pres no nos fig vol pp
    al approx ca c cf e.g i.e u.s u.k u.n d.c a.m p.m inc ltd co corp dept univ est
    jan feb mar apr jun jul aug sep sept oct nov dec mt ft
  `),
  numerals: pairs(`
    zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12
    thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20
    thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000
    million 1000000 billion 1000000000
  `),
  ordinals: pairs(`
    first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10
    eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17
    eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30
  `),
  numeralJoiner: 'and',
  percents: phrases('percent, pct, percentage, percentages, per cent'),
  months: pairs(`
    january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10
    november 11 december 12 jan 1 feb 2 mar 3 apr 4 jun 6 jul 7 aug 8 sep 9 sept 9 oct 10 nov 11
    dec 12
  `),
  // These months are everyday words too: they name a month only beside a number.
  doubtfulMonths: wordSet('may march mar sep dec'),
  questionPatterns: [
    ['time', /\b(?:how long ago|since when|until when|till when|by when)\b/],
    [
      'money',
      /\bhow (?:mu?ch|many) (?:money|dollars|euros|pounds)\b|\bhow mu?ch (?:is|was|are|were) (?:a|an|the|it|this|that|entry)\b|\bhow mu?ch (?:[\w']+ ){0,6}(?:cost|pay|paid|spen[dt]|charge|worth|earn|raise|donate|borrow|owe)|\bhow expensive\b|\bwhat(?:'?s| is| was| are| were| does| did)? (?:\w+ ){0,2}(?:price|cost|fee|budget|bill|fare|rent|salary)s?\b|^(?:the )?(?:price|cost|fee|budget|fare)s?\b/,
    ],
    [
      'percent',
      /\b(?:what|which) (?:\w+ )?(?:per ?cent(?:age)?|share|proportion|fraction)\b|\bhow (?:many|much) (?:per ?cent|percentage)|^per ?cent(?:age)?\b/,
    ],
    ['age', /\bhow old\b|\b(?:what|which) age\b/],
    ['clock', /\b(?:what|which) time\b|\b(?:opening|closing|visiting) (?:hours|times?)\b/],
    ['frequency', /\bhow (?:often|frequently|regularly)\b/],
    [
      'measure',
      /\bhow (?:far|tall|high|big|large|deep|wide|heavy|hot|cold|warm|fast|steep|thick)\b|\bhow long (?:is|was|are|were) (?:the|this|that|its?)(?: \w+)?\W*$|\bwhat(?:'?s| is| was) (?:\w+ )?(?:size|height|length|width|depth|weight|temperature|distance|area)\b|^(?:the )?(?:size|height|length|width|depth|weight|temperature|distance) of\b/,
    ],
    ['duration', /\bhow (?:long|many (?:years|months|weeks|days|hours|minutes|seconds))\b/],
    [
      'number',
      /\bhow (?:many|mu?ch)\b|\bwhat (?:\w+ )?(?:number|population|amount|rate|total)\b|\bnumber of\b/,
    ],
    [
      'time',
      /^\W*(?:\w+\W+){0,2}wh?en\b|\bwh?en (?:do|does|did|is|are|was|were|will|can|could|may|might|must|should|would|has|have|had|s|r)\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|century|decade|time|period)s?\b/,
    ],
    [
      'person',
      /(?:^|[,.;:!?]|\b(?:and|but|so|or|then|know|tell me|wonder|remember|ask|by|for|from|of|to|with|lol|hey|ok|hi))\W*\bwho(?:m|se|'?s)?\b|\b(?:what|which) (?:person|president|king|queen|actor|author|general|emperor|official|leader|politician|minister|man|woman)\b/,
    ],
    [
      'place',
      /\bwhere(?:'?s)?\b|\b(?:what|which) (?:\w+ )?(?:city|country|state|place|town|county|region|location|province|river|island|continent|cities|countries|states|places|towns|regions|provinces)\b/,
    ],
    [
      'reason',
      /\bwhy\b|\bhow come\b|\bwhat (?:reason|purpose|for)\b|\bwhat (?:is|was) the (?:reason|purpose|aim|goal|objective)\b/,
    ],
  ],
  offers: {
    money:
      /[$€£¥]\s?\d|\d\s?[€£¥]|\b(?:euros?|dollars?|pounds?|pence|cents?|crowns?|pesos?|soles|francs?|rupees|yen|usd|eur|gbp|free|for nothing|exempt)\b/i,
    percent: /\d\s?%|\bper ?cent\b|\b(?:half|thirds?|quarters?|fifths?|tenths?|majority)\b/i,
    age: /\b(?:aged?|age of|turned|turning)\s\w|\byears?[- ]old\b|,\s\d{1,3},|\bborn\b/i,
    clock:
      /\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b|\b\d{1,2}:\d{2}\b|\b(?:noon|midday|midnight|dawn|dusk|sunrise|sunset|o.?clock)\b|\b(?:at|from|until|till|by|to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i,
    frequency:
      /\b(?:every|each|daily|weekly|monthly|yearly|annual(?:ly)?|hourly|nightly|once|twice|times|always|never|regularly)\b|\b(?:a|per) (?:day|week|month|year|hour|night)\b/i,
    duration:
      /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|nights?|fortnight)\b|\b(?:from|between)\b.+\b(?:to|until|till|and)\b|\b(?:until|till)\b/i,
    measure:
      /\d\s?(?:°|(?:m|km|cm|mm|kg|g|t|ha|l|mph|ft|in|kmh|km\/h)\b)|\b(?:met(?:re|er)s?|kilomet(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|miles?|feet|foot|inch(?:es)?|yards?|degrees?|lit(?:re|er)s?|tonnes?|tons?|kilos?|kilograms?|hectares?|acres?|square|store?y(?:s|ed)?|stories|knots|gallons?)\b/i,
    time: /\b\d+ (?:days?|weeks?|months?|years?)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:spring|summer|autumn|winter|today|yesterday|tomorrow|tonight|ago|noon|midnight|centur(?:y|ies))\b|\b(?:last|next|this) (?:week|month|year|night|weekend)\b|\b\d{1,2}\s?[ap]m\b/i,
    person:
      /\b(?:mayor|judge|president|minister|council(?:lor)?s?|government|leader|director|owner|residents?|neighbou?rs?|farmers?|police|officials?|experts?|scientists?|engineers?|company|members?|workers?|students?|teachers?|pensioners?|people|families|volunteers?|builders?|firm)\b/i,
    reason:
      /\b(?:because|due to|since|so that|so as to|in order to|as a result|caused?|causes|reasons?|therefore|thanks to|aim|aimed|purpose|objective|goal|owing to|prompted|blamed?|meant to|for fear)\b|\bto (?:make|avoid|let|keep|prevent|protect|allow|stop|save|reduce|help|give|ensure|raise|pay|get|meet|mark|honou?r)\b|\btoo \w+ (?:for|to)\b/i,
  },
  latest: 'last|latest|most recent|newest',
  kindWords: {
    money: wordSet(
      'cost costs costing price priced pay paid fee charge money expensive spend spent amount pounds dollars euros',
    ),
    percent: wordSet('percent percentage share proportion fraction part'),
    age: wordSet('old age aged years'),
    clock: wordSet('time hour hours'),
    frequency: wordSet('often frequently regularly frequent times'),
    measure: wordSet(`
      far tall high big large deep wide heavy hot cold warm fast steep thick long size height length
      width depth weight temperature distance area
    `),
    duration: wordSet(
      'long time take takes took last lasts lasted go on years months weeks days hours minutes',
    ),
    number: wordSet('number amount total count'),
    time: wordSet('date day year month time century week last latest recent'),
    reason: wordSet('reason reasons purpose cause explain explanation'),
  },
  introductions: {
    asked:
      /^\W*(?:(?:and|so|but) )?(?:who(?:['’]?s| is| was| are| were| r)|tell me (?:who|about)) \p{L}/u,
    follows:
      /^(?: \p{Lu}[\p{L}.’-]*){0,3}(?:['’]s)?(?:, (?:(?:an?|the|who|whose|his|her|their|its|now|then|head|leader|former) |\d)| (?:is|was|are|were) (?:an?|the|one) )/u,
  },
  determiners: 'the',
  ordinalMarks: 'st|nd|rd|th',
  pages: englishPages,
  attributions: 'according to',
  dates: englishDates,
  names: {
    joins: 'of(?: the)?',
    headJoins: 'of(?: the)?',
    beforePlaces: wordSet('in at near'),
    possessive: "['’]s",
    contractions: "['’](?:m|ll|ve|re|d)|n['’]t",
    compounds:
      '\\p{Ll}+(?:ed|ing|y|ic|al|ous|ive|less|ful)|style|like|wide|led|bound|free|era|friendly|run|made|born|type|only|area|size|sized',
    adverbEndings: 'ly',
    gerundEndings: 'ing',
    capitals: wordSet('i tv tvs dvd dvds cd cds id ids gmt bst agm egm pc pcs sms am pm'),
    articles: wordSet('the'),
    heads: englishNameHeads,
    headLinks: '(?:for|against|on)(?: the)?',
    and: 'and|&',
    notAlone: englishNotAlone,
    acronyms: englishAcronyms,
    institutions: englishInstitutions,
    titles: englishTitles,
    afterAnd: englishAfterAnd,
  },
  extraction: englishExtraction,
  references: {
    passage: 'paragraphs?|passages?|paras?|pars?',
    of: 'of|from|in',
    number: 'number|no\\.?',
    asking: 'what do(?:es)?|show(?: me)?|read(?: me)?|give me',
    saying: 'say|says',
  },
  typed: {
    light: wordSet(`
      go goes going gone went gonna get gets getting got gotten take takes taking make makes making come
      comes coming put give gives thing things stuff happen happens happened happening now still even
      ever yet already actually really just anyway though else again know like so well ok okay guys
      deal kind sort way bit lot exactly currently let lets want wants wanted keep keeps kept call
      calls called mean means meant seem seems look looks looking become becomes became involve
      involved away either around toward towards together able rather quite pretty maybe probably
      nowadays anymore whole certain lol lmao omg haha bro dude mate folks someones stand stands
    `),
    respellings: phrases(`
      u you, r are, ur your, y why, n and, mch much, wen when, wher where, wat what,
      wut what, wots what is, wot what, hw how, ppl people, pple people, peeps people, govt government,
      gov government, gonna going to, gotta have to, wanna want to, hafta have to, whos who is,
      whys why is, whens when is, hows how is, wheres where is, whats what is, whered where did,
      thx thanks, ty thanks, pls please, plz please, thru through, tho though, cuz because, coz because,
      bc because, bcos because, b4 before, yr year, yrs years, mins minutes, hrs hours, wks weeks,
      mths months, dept department, uni university, info information, tmrw tomorrow, tmr tomorrow,
      rn right now, smth something, sth something, smb somebody, sb somebody, abt about, bout about, gd good, nite night, cos because, hosp hospital,
      pics pictures, pic picture, prof professor, approx about, avg average
    `),
    asking:
      'who|whose|whom|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|will|would|should|has|have',
    joining: 'so|and|but|that|if|or',
    calling:
      '(?:can|could|does|do|will|would) (?:any|some)(?:one|body)(?: here)?(?: please)? (?:help|know|explain|tell)(?: me| us)?(?: out)?|(?:can|could|would) (?:you|u)(?: guys)?(?: please)? (?:help|explain|tell)(?: me| us)?(?: out)?|quick question|any ideas?|(?:hi|hey|hello)(?: all| everyone| guys| there)?|thanks|thank you|right|you know',
    prefixes: /^(co|re|pre|non|anti|ex|semi|multi|e)(\p{L}{3,})$/u,
    soundAlikes: [],
  },
  backward: {
    pronouns: 'he|she|they|it',
    pointers: 'this|that|these|those',
    saidBefore: 'that|those',
    otherForms: 'him|her|hers|them|his|its|their|theirs',
    openers: 'and|but|or|so|then|also|what about|how about',
    asking: 'who|whom|whose|what|which|when|where|why|how',
    toListener: 'you|your|yours',
    afterAsking: 'many|much|long|often|old|far|else|not',
  },
  conversation,
};
