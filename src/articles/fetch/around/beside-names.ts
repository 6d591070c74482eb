/** What pages and their tools call what stands beside the text of an article or below it: patterns of the names of an element. */
import { alternatives } from '../../../language/words/word-lists.ts';

const ofOthers = alternatives(`
  comments?|commentlist|kommentare?|comentarios?|disqus\\w*|respond|community-notice
  share|sharebar|sharing|sharedaddy|social|likes|addtoany\\w*|whatsapp|ratings?
`);

const toJoin = alternatives(`
  sign-?(?:in|up)|log-?in|registration|newsletters?|subscribe|article-subvert
`);

const otherArticles = alternatives(`
  related(?:links?|posts?|articles?|content|news|stories)?|similars?
  recommended|recommendations|outbrain\\w*|taboola\\w*
  popular-?(?:posts|articles|stories)|most[-_]?(?:read|popular)
  (?:more|latest)[-_]?(?:posts|stories|articles|news)
  saiba-mais|leia-mais|seriesbox|linkbox\\w*|article[-_]?list|product-?reviews?|flyout\\w*
  (?:next|prev(?:ious)?)[-_]?(?:post|story|article)|post[-_]?nav(?:igation)?
`);

const forSale = alternatives(`
  ad-?(?:label|slot|wrapper|container|unit|control)|adv|advert(?:isement)?s?|anzeige|werbung
  sponsored|promo|affiliate-text
`);

const picturesAndPlayers = alternatives(`
  captions?|icaption\\w*|legend|dida|credits
  (?:img|image|photo|bild)[-_]?(?:captions?|credits?|copyright|metadata|source)
  (?:audio|media|video)[-_]*(?:title|data|info|meta|card|list|overlay|player)
  jwplayer|featured-?videos?|placeholder
`);

const aboutArticle = alternatives(`
  postmetadata|(?:entry|post)[-_](?:meta|utility|footer|signature)|article[-_]?footer
  author[-_]?(?:bio|box|info|description|card)|(?:saboxplugin|abh_box)[-\\w]*
  tags|tag[-_]?(?:list|links|cloud)|(?:cat|category)[-_]links|categories
  copyright|disclaimer|licen[cs]e-?info
`);

const ofSite = alternatives(`
  breadcrumbs?|pagination|pager|toolbar|print[-_]?only|widgettitle
  site-?(?:description|header|branding|footer)
`);

/** In names that are written `related-Articles`; `no-comments` and `has-social` say that there are none, or where. */
export const besideName = new RegExp(
  `(?:^|[\\s_]|(?<!(?:^|\\s)(?:no|has|with|without|hide))-)(?:${[
    ofOthers,
    toJoin,
    otherArticles,
    forSale,
    picturesAndPlayers,
    aboutArticle,
    ofSite,
  ].join('|')})(?:$|[\\s_-])`,
  'iu',
);

/** Wherever a tool calls all of its parts widgets, these stand beside the text; a lightbox shows a picture once more. */
export const widgetName = /(?:^|\s)(?:widget(?:_\w+)?|lightbox)(?:$|\s)/iu;

/** A picture with what is said of it; what is called by its text too is a part of the article. */
export const pictureName =
  /^(?!.*te?xt).*?(?:^|[\s_-])(?:image|img|picture|pic|photo|foto|bild)s?(?:$|[\s_-]|box|description)/iu;

/** The same of what leads to other articles, where most of it is a link; else it leads into this one. */
export const teaserName = new RegExp(
  `(?:^|[\\s_-])(?:${alternatives(`
    teasers?|snippets?|cards?|tiles?|promoted|featured|excerpts?|further|more|latest|topics
    link-?lists?|news-?lists?|post-?lists?
    menu|nav|navbar|navigation|sitemap|footer|sidebar|aside
  `)})(?:$|[\\s_-])`,
  'iu',
);
