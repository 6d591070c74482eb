/** English words that stand around articles on web pages. */
import type { PageWords } from '../words/page-words.ts';
import { alternatives } from '../words/word-lists.ts';

export const englishPages: PageWords = {
  asides: {
    elsewhere: alternatives(`
      read (?:more|also|next)(?: on\\b|:|$)|(?:see|also read|read)(?: also)?:|see also
      also read|what to (?:read|know) next
      more (?:on|from|about) (?:this|the|our)\\b.{0,60}$
      (?:more|other parts) (?:of|in|from) th(?:is|e) series\\b.{0,40}$
      you (?:might|may) (?:also )?(?:like|enjoy|be interested)|if you (?:enjoyed|liked)
      don[’']?t miss:?
      related(?: (?:articles?|stories|story|posts?|news|reading|topics?|content|links?))?:?$
      related(?: \\p{L}+)?:
      recommended(?: (?:for you|reading|articles?|stories))?:?$|recommended videos?
      (?:similar|latest|more|recent|popular|trending) (?:articles|posts|stories|news)\\b.{0,30}$
      most (?:read|popular):?$|most (?:read|viewed|shared) (?:in|on)\\b.{0,30}$|breaking news$
      trending:?$|just watched$|popular$|current issue$
      watch (?:more|also|next|now):?|see photos from this story
      further (?:information|reading|links)\\b.{0,30}$|external links?:?$
      frequently asked questions$
    `),
    invitations: alternatives(`
      sign up|subscribe (?:to|now|here)|(?:first-time|new) subscribers
      (?:if you[’']?re seeing this|already a (?:subscriber|member))|you must be (?:logged|signed) in
      (?:create an account|register|sign in|log in)(?: or| /| to)\\b.{0,80}$
      to (?:view|read|continue reading) (?:the|this) (?:full|whole|rest|story|article)\\b
      (?:you )?(?:need|have|must)(?: to)? be a (?:member|subscriber)|this content is reserved|become a (?:member|subscriber|patron)
      support our (?:work|journalism)|submit your letter
      get (?:daily|the latest|the day|our|breaking|more)\\b.{0,90}(?:newsletters?|inbox|phone|headlines|national news)
      for (?:the latest|more|breaking)\\b.{0,150}(?:sign up|newsletters?|news page|stories like this)
      for the latest (?:stories|news|updates)
      (?:check out|read|find) more of\\b.{0,120}newsletter
      stay (?:informed|up to date|in the know) with|keep up with|never miss
      join our (?:newsletter|channel|whatsapp|telegram)|get our (?:newsletter|app)
      download (?:the|our) .{0,40}\\bapp\\b
      follow .{0,50} on (?:twitter|facebook|instagram|x|linkedin|telegram)\\b
      follow .{0,40} on google news|follow us|share(?: (?:with|via|article|story))?:?$
      share this|share on
      get in touch with our|(?:do you )?have (?:a story|a tip|an opinion)
      we want to hear (?:what|from)|contact(?: us)?:?$|advertise with
      click here to (?:subscribe|sign|read|download)|our content is delivered|bonus value is
    `),
    credits: alternatives(`
      (?:figure|fig\\.?) ?\\d+\\s?[.:]|photos?(?: credits?| by| courtesy)?:
      (?:archive|file) (?:image|photo|picture)\\b|image(?: credits?| source| courtesy)?:|photo(?:graph)?s? by
      (?:photo|picture|image) credits?|credits?:|source:
      copyright ©|all rights reserved|written permission
      all content (?:created|produced) by\\b
      this (?:article|story|post|piece) (?:is the copyright|(?:was )?(?:originally|first) (?:appeared|published|posted))
      (?:the )?(?:views|opinions) expressed
      .{0,60}is not responsible for the (?:opinions|content|views)
      (?:if|when) you (?:buy|click|purchase)\\b.{0,90}(?:links?|commission)
      we (?:may )?earn (?:a |an )?.{0,20}commission
      .{2,30} (?:may|might) (?:get|earn|receive) a commission
      this (?:post|article|page|story) (?:may )?contains? (?:references to|affiliate)
      .{2,40} thanks (?:its|our|their) sponsors
    `),
    tools: alternatives(`
      skip to (?:main )?content|back to (?:top|the (?:list|overview|top|news|blog))\\b.{0,20}$
      (?:table of )?contents$|swipe\\b.{0,3}$|(?:click|tap) (?:below|the button)
      (?:story|article|advertisement|scroll to) continues? (?:below|after|reading|with)
      advertisement$|don[’']?t want to see this
      (?:audio|video) player|loading (?:video|player|comments)
      listen to this (?:article|story)|this (?:slideshow|gallery|video) requires
      open(?:s|ed)? in (?:a )?new (?:tab|window)|copy(?: the)? link\\b.{0,30}$|link copied
      print this
      we use cookies|(?:this|our) (?:web)?site uses cookies
      by (?:continuing|using) (?:to use )?(?:this|our) (?:web)?site|what are cookies
      please (?:enable|log in|sign in|turn on)
    `),
    comments: alternatives(`
      (?:no |\\d+ )?comments?(?: \\(?\\d+\\)?)?$|(?:write|post|add|leave) a comment
      leave a (?:comment|reply)|comments are closed
    `),
    about: alternatives(`
      (?:this entry was|posted|filed|published) (?:in|on|under) .{0,80}$|filed under|tags?:
      topics?:
      (?:release date|last (?:modified|updated)|category|categories|tags|filed in|views)\\s?:
      created .{0,20}\\d{4}\\b.{0,50}$|(?:news )?date ?:? ?\\d|(?:viewed|visited) \\d+ times|suggested citation|how to cite
      \\d+ ?min(?:ute)?s?\\.? read
      this (?:article|story) is (?:more than|about) \\d+ years? old|about the authors?:?$
    `),
  },
  labels: alternatives(`
    by:?|(?:please )?(?:sign up|log in|sign in|subscribe|register)(?: or (?:sign up|log in|sign in|subscribe))? to (?:continue|keep) reading
    image|images|photos?|pictures?|(?:image|photo|picture|slide)? ?\\d+ (?:of|/|of /) ?\\d+
    \\d+ (?:photos|images|pictures)|read later|replay|warning|advert|\\[pr\\]|video|videos
    audio|transcript|slideshow|gallery|caption|advertisement|ad|sponsored|loading
    video (?:loading|unavailable)|(?:click|tap) to play(?: ?tap to play)?
    play(?: now| video| audio)?|pause|mute|unmute|the video will auto-play soon.{0,12}
    duration \\d.{0,8}|close|or|embed|enlarge|expand|hide caption|toggle caption
    (?:watch|listen|look|see):|read(?:ing)? time:? .{0,4}\\d{1,2} ?min.{0,6}
  `),
  buys: alternatives(`
    price at|prices? from|buy (?:now|at|from|it)|shop (?:now|at)|check (?:price|amazon)
    view (?:deal|at)|see (?:price|at)
  `),
  notices: alternatives(`
    (?:may|can) be (?:freely )?(?:republished|reprinted|reproduced)|republish (?:this|our)
    available (?:without charge|for republi)|for licensing opportunities
    (?:licensed|published) under (?:a |the )?.{0,60}licen[cs]e
  `),
  leadsOut: '(?:opens? in (?:a )?)?new (?:tab|window)|external link',
  continues: 'read more|continue reading|more|learn more|sign up(?: here| now| today)?',
  ago: '\\d{1,2} (?:mins?|minutes?|hours?|hrs?|days?) ago',
  pictures: 'photo(?:graph)?s?|image|picture',
  beforeDay: 'on|at',
  by: alternatives(`
    (?:(?:written|posted|published|created|submitted|contributed|reported|words|story|article|text) )?by
    about the author(?: ?[-–—:])?|authors?:|text:
  `),
  follow: alternatives(`
    follow
    (?:view|show|see|read) (?:all |more )?(?:posts|articles|stories)(?: (?:by|of|from))?
    (?:more|other|all) (?:posts|articles|stories) by|contact
  `),
  roles: alternatives(`
    (?:the |about the |no )?authors?|posted|published|updated|by|guest|owner|users?|super user
    \\p{L}{0,12}admin|root|webmaster|publisher|none|null|undefined
    (?:staff|guest|senior|freelance|contributing)(?: (?:writer|reporter|author|editor|correspondent))?
    writer|reporter|editor|correspondent|contributor|columnist|anonymous|unknown
  `),
  bodies: alternatives(`
    staff|more|all|view|show|home|profile|newsdesk|newsroom|desk|team|board|editors?|editorial
    admin(?:istrator)?|agency|agencies|press|news|newspapers?|magazine|media|online|digital
    sports|opinions?|reports?|reporters?|wires?|correspondents?|contributors?|columnist
    writers?|journalist|photographer|producer|freelancer?|sponsored|guest|releases?
    communications|services?|bulletin|newsletter|weekly|daily|blog|website|unknown|minutes?
    hours?|ago|read|share|follow|subscribe|comments?|photos?|images?|theme|category|archives?
    universit(?:y|ies)|department|institute|company|corporation|foundation for
  `),
  invites: alternatives(`
    (?:our|my|free|daily|weekly|this) (?:\\p{L}+ )?newsletter|your inbox|bookmark
    (?:subscribe|sign(?:ing)? up) (?:to|for)|follow (?:us|me|him|her|them) on
    download (?:the|our)|to read more|for more (?:information|stories|news)
    contact (?:the author|us) at|send (?:us|tips)
  `),
  and: 'and|&|with',
  published: 'published(?: on)?|posted(?: on)?|first published',
  changed: 'updat|modif|edited|changed on|revised',
  walls: 'subscri|sign in|log in|regist|premium',
};
