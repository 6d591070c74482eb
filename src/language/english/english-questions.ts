/** By which words a question in English asks for a kind of thing, and a sentence offers one. */
import type { QuestionWords } from '../language.ts';
import { wordSet } from '../words/word-lists.ts';

export const englishQuestions: QuestionWords = {
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
    ['extent', /\bhow long (?:is|was|are|were|will) (?:the|this|that|its?)(?: \w+)?\W*$/],
    [
      'measure',
      /\bhow (?:far|tall|high|big|large|deep|wide|heavy|hot|cold|warm|fast|steep|thick|loud|noisy|bright|powerful)\b|\bwhat(?:'?s| is| was) (?:\w+ )?(?:size|height|length|width|depth|weight|temperature|distance|area)\b|^(?:the )?(?:size|height|length|width|depth|weight|temperature|distance) of\b/,
    ],
    ['duration', /\bhow (?:long|many (?:years|months|weeks|days|hours|minutes|seconds))\b/],
    [
      'number',
      /\bhow (?:many|mu?ch)\b|\bwhat (?:\w+ )?(?:number|population|amount|rate|total)\b|\bnumber of\b/,
    ],
    [
      'time',
      /^\W*(?:\w+\W+){0,2}wh?en\b(?! (?:(?:should|would|do|does|is|are|can) (?:\S+ ){1,4})?(?:to )?(?:apply|choose|need(?:ed)?|pick|prefer|recommended|reach for|used?)\b)|\bwh?en(?! (?:(?:should|would|do|does|is|are|can) (?:\S+ ){1,4})?(?:to )?(?:apply|choose|need(?:ed)?|pick|prefer|recommended|reach for|used?)\b) (?:do|does|did|is|are|was|were|will|can|could|may|might|must|should|would|has|have|had|s|r)\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|century|decade|time|period)s?\b/,
    ],
    [
      'person',
      /(?:^|[,.;:!?]|\b(?:and|but|so|or|then|know|tell me|wonder|remember|ask|by|for|from|of|to|with|lol|hey|ok|hi))[^\w,.;:!?]*\bwho(?:m|se|'?s)?\b|\b(?:what|which) (?:person|president|king|queen|actor|author|general|emperor|official|leader|politician|minister|man|woman)\b/,
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
    extent:
      /\d\s?(?:m|km|cm|mm|ft|in)\b|\b(?:met(?:re|er)s?|kilomet(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|miles?|feet|foot|inch(?:es)?|yards?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|nights?|fortnight)\b|\b(?:from|between)\b.+\b(?:to|until|till|and)\b|\b(?:until|till)\b/i,
    duration:
      /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|nights?|fortnight)\b|\b(?:from|between)\b.+\b(?:to|until|till|and)\b|\b(?:until|till)\b/i,
    measure:
      /\d\s?(?:°|(?:m|km|cm|mm|kg|g|t|ha|l|mph|ft|in|kmh|km\/h|db|w|kw|kwh|hz|[kmg]hz|[mgt]b|lbs?|oz|mah)\b)|\b(?:met(?:re|er)s?|kilomet(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|miles?|feet|foot|inch(?:es)?|yards?|degrees?|lit(?:re|er)s?|tonnes?|tons?|kilos?|kilograms?|hectares?|acres?|square|decibels?|watts?|ounces?|pints?|fathoms?|leagues?|gigabytes?|megabytes?|store?y(?:s|ed)?|stories|knots|gallons?)\b/i,
    time: /\b\d+ (?:days?|weeks?|months?|years?)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:spring|summer|autumn|winter|today|yesterday|tomorrow|tonight|ago|noon|midnight|centur(?:y|ies))\b|\b(?:last|next|this) (?:week|month|year|night|weekend)\b|\b\d{1,2}\s?[ap]m\b/i,
    person:
      /\b(?:mayor|judge|president|minister|council(?:lor)?s?|government|leader|director|owner|residents?|neighbou?rs?|farmers?|police|officials?|experts?|scientists?|engineers?|company|members?|workers?|students?|teachers?|pensioners?|people|families|volunteers?|builders?|firm)\b/i,
    reason:
      /\b(?:because|due to|since|so that|so as to|in order to|as a result|caused?|causes|reasons?|therefore|thanks to|aim|aimed|purpose|objective|goal|owing to|prompted|blamed?|meant to|for fear)\b|\bto (?:make|avoid|let|keep|prevent|protect|allow|stop|save|reduce|help|give|ensure|raise|pay|get|meet|mark|honou?r)\b|\btoo \w+ (?:for|to)\b/i,
  },
  unsaid: { money: 'price' },
  latest: 'last|latest|most recent|newest',
  refers:
    /(?:^|[,;:(–—-] ?)(?:please |also )*(?:see|refer to|check(?: out)?|read|consult|visit) (?!that |how (?:many|much)|if )|(?<!\p{L})(?:read|find|learn) (?:out )?more |(?<!\p{L})more (?:information|details|info)(?!\p{L})/iu,
  kindWords: {
    money: wordSet(
      'cost costs costing price priced pay paid fee charge money expensive spend spent amount pounds dollars euros',
    ),
    percent: wordSet('percent percentage share proportion fraction part'),
    age: wordSet('old age aged years'),
    clock: wordSet('time hour hours'),
    frequency: wordSet('often frequently regularly frequent times'),
    measure: wordSet(`
      far tall high big large deep wide heavy hot cold warm fast steep thick long loud noisy bright
      powerful size height length width depth weight temperature distance area
    `),
    extent: wordSet('long length'),
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
      /^(?: \p{Lu}[\p{L}.’-]*){0,3}(?:['’]s)?(?:, (?:(?:an?|the|who|whose|his|her|their|its|now|then|head|leader|former) |\d)| (?:is|was|are|were) (?:an?|the|one) | (?:is|was) (?!afraid|aware|capable|fond|full|proud|short|sure|tired)\p{Ll}{4,20}(?<!ed) of )/u,
    before:
      /(?:(?:[Mm]y|[Hh]is|[Hh]er|whose) name(?:['’]s| is| was)|I am|I['’]m|called|named|by the name of)(?: \p{Ll}{2,20})? $/u,
  },
  definitions: {
    asked: [
      [
        /^[^\p{L}\p{N}]{0,9}(?:(?:so|and|but|ok|okay|hi|hey|hello|please),? )?(?:(?:can|could) (?:you|u|someone|anyone) )?(?:please )?(?:(?:tell me |explain )?(?:what|wht|wat)(?:['’]?s| is| are| r)(?: meant by)?|define|explain|(?:the )?(?:meaning|definition) of) (?:an? |the )?/u,
        /(?: exactly| (?:used |good )?for)?[^\p{L}\p{N}]{0,9}$/u,
      ],
      [
        /^[^\p{L}\p{N}]{0,9}(?:(?:can|could) (?:you|u|someone|anyone) )?(?:please )?(?:explain|tell me) what (?:an? |the )?/u,
        / (?:is|are|means?)[^\p{L}\p{N}]{0,9}$/u,
      ],
      [
        /^[^\p{L}\p{N}]{0,9}what (?:does|do) (?:an? |the )?/u,
        / (?:mean|stand for|do)[^\p{L}\p{N}]{0,9}$/u,
      ],
      [/^[^\p{L}\p{N}]{0,9}/u, /,? (?:definition|meaning)[^\p{L}\p{N}]{0,9}$/u],
    ],
    before: wordSet(
      'a an the this these our all every most so but and note well using command function method term word',
    ),
    follows:
      /^(?:s|es)?["”'’]?(?: (?:command|function|method|tool|utility|keyword|protocol))?(?: ?\([^()]{1,80}\))?(?: in \p{L}{2,30})?(?:, [^,]{2,80},)?(?: (?:(?:is|are|was|were) (?:(?:basically|essentially|simply|just|actually|generally|usually|typically|often|also|nothing but|not|only|mostly|considered) )?(?:an?|the|one|any|some|when|where|how|what|used|designed|made|meant|called|defined|known|intended|tools?|software|ways?|\p{L}{2,30}(?: \p{L}{2,30}){0,3} (?:that|which|who|for|of|used|designed|optimi[sz]ed|built|intended|made|where|in which))|means?|refers? to|stands? for|consists? of|describes?|represents?|denotes?|provides?|defines?|implements?|determines?|allows?|lets?|enables?|helps?|contains?|occurs?|happens?) |: \p{L}(?![\p{L}-]{0,30},)[^\n]{20}| ?[–—-] \p{L}[^\n]{20})/iu,
  },
};
