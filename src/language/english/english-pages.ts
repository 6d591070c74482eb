/** English words that stand around articles on web pages. */
import type { PageWords } from '../words/page-words.ts';

export const englishPages: PageWords = {
  asides:
    "for the latest (?:stories|news|updates)|download (?:the|our) .{0,40}\\bapp\\b|follow .{0,50} on (?:twitter|facebook|instagram|x|linkedin|telegram)\\b|this (?:article|story|post|piece) (?:is the copyright|(?:was )?(?:originally|first) (?:appeared|published|posted))|(?:this entry was|posted|filed|published) (?:in|on|under) .{0,80}$|written permission|(?:the )?(?:views|opinions) expressed|.{0,60}is not responsible for the (?:opinions|content|views)|\\d+ ?min(?:ute)?s?\\.? read|(?:release date|last (?:modified|updated)|category|categories|tags|filed in|views)\\s?:|(?:similar|latest|more|recent|popular|trending) (?:articles|posts|stories|news)\\b.{0,30}$|share(?: (?:with|via|article|story))?:?$|(?:no |\\d+ )?comments?(?: \\(?\\d+\\)?)?$|(?:write|post|add|leave) a comment|never miss|photo(?:graph)?s? by|bonus value is|click here to (?:subscribe|sign|read|download)|(?:click|tap) (?:below|the button)|join our (?:newsletter|channel|whatsapp|telegram)|get our (?:newsletter|app)|our content is delivered|read (?:more|also|next)(?: on\\b|:|$)|(?:see|also read|read)(?: also)?:|see also|also read|more (?:on|from|about) (?:this|the|our)\\b.{0,60}$|you (?:might|may) (?:also )?(?:like|enjoy|be interested)|related(?: (?:articles?|stories|story|posts?|news|reading|topics?|content|links?))?:?$|related(?: \\p{L}+)?:|recommended(?: (?:for you|reading|articles?|stories))?:?$|don[’']?t miss:?|follow us|subscribe (?:to|now|here)|sign up (?:for|to|here)|share this|share on|if you (?:enjoyed|liked)|photos?(?: credits?| by| courtesy)?:|image(?: credits?| source| courtesy)?:|(?:photo|picture|image) credits?|credits?:|source:|advertisement$|most (?:read|popular):?$|leave a (?:comment|reply)|comments are closed|filed under|tags?:|topics?:|© ?\\d{4}|copyright ©|all rights reserved|print this|submit your letter",
  pictures: 'photo(?:graph)?s?|image|picture',
  by: '(?:(?:written|posted|published) )?by|authors?:|text:',
  follow:
    'follow|view (?:all )?(?:posts|articles|stories)(?: by)?|(?:more|other|all) (?:posts|articles|stories) by|contact',
  roles:
    '(?:the )?authors?|(?:staff|guest|senior|freelance|contributing)(?: (?:writer|reporter|author|editor|correspondent))?|writer|reporter|editor|correspondent|contributor|columnist|anonymous|unknown',
  changed: 'updat|modif|edited|changed on|revised',
  walls: 'subscri|sign in|log in|regist|premium',
};
