/** How people ask about the article itself in English, and what they say that is no question. */
import type { ConversationWords } from '../words/conversation-words.ts';
import { alternatives } from '../words/word-lists.ts';

const get =
  '(?:(?:got|have|give|gimme|send|share|post|drop|need|want|show|get|any|what(?:s| is| are)|wheres?|where is|is there|(?:do|did) (?:you|u) have|have (?:you|u) got|(?:can|could|may) (?:i|we|you|u) (?:get|have|see|give|send|share|post|drop|show))(?: me| us)? )?(?:(?:the|a|an|ur|your|its|some|to|of) )*';
const written =
  '(?:published|written|posted|released|printed|made|updated|put out|from|dated|uploaded)';
const you = '(?:you|u|ya|this bot|the bot|bot)';
const chatWord =
  '(?:lo+l|lmao+|rofl|haha+|hehe+|x+d+|ok|okk|okay|oki|kk?|yes|no|yeah|yep|yup|nope|nah|wow|cool|nice|sure|fine|h+m+|oh+|ah+|test|testing|ping|pong|damn|omg|idk|whatever|never ?mind|nvm|sorry|interesting|true|same|huh|alright|great|awesome|perfect|got it|i see|makes sense|good|right|just (?:testing|kidding)|jk|me too|really)';

export const englishConversation: ConversationWords = {
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
        (?:summari[sz]e|sum up|recap|outline|condense|shorten)(?: (?:it|that|everything|{article}))(?: for me| for us| in .{1,30})?|(?:explain|describe) (?:it|that|everything)(?: for me| for us| in .{1,30})?|summari[sz]e|sum (?:it|that|{article}) up|sum up|in short
        what(?:s| is| was| does|) {article}(?: all| mostly| mainly| is)? (?:about|on about|saying|say|talk about|talking about|cover|discuss|deal with|trying to say)
        what(?:s| is) (?:going on )?in {article}
        (?:what(?:s| is|) )?(?:the )?(?:topic|subject|theme|main (?:idea|point|topic)|point)(?: of {article})|(?:what(?:s| is) )?(?:the )?(?:main (?:idea|point|topic)|topic)
        {article} (?:is |in )?(?:about what|short|summary|summari[sz]ed|tldr)
      `),
      unless:
        'what(?:s| is) {article}|(?:explain|describe) {article}(?: for me| for us| in .{1,30})?|what(?:s| is| was|) it(?: all| mostly)? about|what does it (?:say|cover|talk about)|about what|contents|subject|whats (?:the )?point|what did i miss',
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
