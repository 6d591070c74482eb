/** The document of a page in; the same without what would be taken for a part of its article. */
import { parseWebAddress } from '../../parse-address.ts';
import type { PageDocument, PageElement } from '../dom.ts';
import { findArticle } from '../metadata/find-article.ts';
import { isUnseen } from '../unseen.ts';
import { listLinkedHeadings } from './linked-headings.ts';
import { unwrapParagraphs } from './unwrap-paragraphs.ts';

/** What dialogs that ask for consent are called, by the large makers of them too. */
const consentName =
  /(?:cookie|consent|gdpr)s?[-_]*(?:banner|bar|box|container|dialog|layer|manager|message|modal|notice|overlay|popup|prompt|sdk|wall)|borlabs-?cookie|(?:content|embed|privacy)-(?:blocker|embed|privacy)|third-party-(?:content|services?)|onetrust-(?:banner|pc|consent)|cybotcookiebot|qc-cmp|didomi-(?:host|popup|notice)|sp_message|truste[-_]|trustarc|usercentrics-root/iu;

/** What stands beside the text of an article or below it, as pages and their tools call it. */
const besideName =
  /(?:^|[\s_]|(?<!(?:^|\s)(?:no|has|with|without|hide))-)(?:comments?|commentlist|sign-?(?:in|up)|log-?in|registration|popular-?(?:posts|articles|stories)|similars?|ad-?(?:label|slot|wrapper|container|unit|control)|whatsapp(?:-\w+)?|video[-_]*(?:title|data|info|meta|card|list|overlay)|featured-?videos?|kommentare?|comentarios?|disqus\w*|respond|share|sharebar|sharing|sharedaddy|social|likes|addtoany\w*|newsletters?|related(?:links?|posts?|articles?|content|news|stories)?|recommended|recommendations|outbrain\w*|taboola\w*|breadcrumbs?|postmetadata|(?:entry|post|below-entry)[-_](?:meta|utility|footer|signature)|captions?|imagecaption|icaption\w*|credits|linkbox\w*|article[-_]?(?:footer|list)|dida|legend|(?:img|image|photo|bild)[-_]?(?:captions?|credits?|copyright|metadata|source)|author[-_]?(?:bio|box|info|description|card)|(?:saboxplugin|abh_box)[-\w]*|tags|tag[-_]?(?:list|links|cloud)|(?:cat|category)[-_]links|ratings?|copyright|disclaimer|community-notice|licen[cs]e-?info|pagination|pager|(?:next|prev(?:ious)?)[-_]?(?:post|story|article)|post[-_]?nav(?:igation)?|widgettitle|site-?(?:description|header|branding|footer)|subscribe|article-subvert|affiliate-text|anzeige|werbung|advert(?:isement)?s?|sponsored|promo|print[-_]?only|toolbar|most[-_]?(?:read|popular)|(?:more|latest)[-_]?(?:posts|stories|articles|news)|saiba-mais|leia-mais|seriesbox|product-?reviews?|categories|flyout\w*)(?:$|[\s_-])/iu;

/** Wherever a tool calls all of its parts widgets, these stand beside the text. */
const widgetName = /(?:^|\s)widget(?:_\w+)?(?:$|\s)/iu;

/** The same of what leads to other articles, where most of it is a link; else it leads into this one. */
const teaserName =
  /(?:^|[\s_-])(?:teasers?|snippets?|cards?|tiles?|promoted|further|more|latest|link-?lists?|news-?lists?|post-?lists?|menu|nav|navbar|navigation|sitemap|footer|sidebar|aside|topics)(?:$|[\s_-])/iu;

/** What is called by who wrote it and is longer than a line, in characters, tells who that is. */
const authorName = /(?:^|[\s_-])authors?(?:$|\s)/iu;
const [authorMinChars, authorMaxChars] = [100, 900];

/** What is pressed, as short as that in characters. */
const buttonName = /(?:^|[\s_-])(?:btn|buttons?)(?:$|[\s_-])/iu;
const buttonMaxChars = 40;

/** Of all the text of a page; what holds more is the article under a borrowed name. */
const besideMaxShare = 0.25;

/** Less text is a notice that scripts are needed. */
const shownMinChars = 500;

/** What holds them is no part beside the article, but around it. */
const own = 'h1, main, .hentry, [itemprop~="articleBody"]';

type Holds = (element: PageElement) => boolean;

/** Lists of other articles hold articles too. */
function findsOwn(document: PageDocument): Holds {
  const main = findArticle(document);
  const isOne = [...document.querySelectorAll('article')].length <= 1 || main === null;
  return (element) => {
    if (element.querySelector(own) !== null) return true;
    return isOne ? element.querySelector('article') !== null : element.contains(main);
  };
}

/** What wikis and manuals put behind a heading: “[edit]”, “¶”. */
const tools = '.mw-editsection, a.headerlink';

/**
 * Changes the document itself, as Readability does right after it. With `keeping` what seems to stand
 * beside the article is kept: it may be the article.
 */
export function cleanPage(document: PageDocument, keeping = false): void {
  for (const element of document.querySelectorAll('noscript')) showText(element, document);
  for (const aside of document.querySelectorAll('aside')) showAside(aside, document);
  // All are found before the first is taken out: what stands beside an element may decide.
  const elements = [...document.querySelectorAll('body *')];
  const holdsOwn = findsOwn(document);
  const maxChars = besideMaxShare * countSeen(document);
  const dropped = elements.filter(
    (element) =>
      isUnseen(element) ||
      asksForConsent(element) ||
      isSkip(element) ||
      (!keeping && standsBeside(element, maxChars, holdsOwn)) ||
      isContents(element),
  );
  if (!keeping) dropped.push(...listLinkedHeadings(document));
  for (const element of [...dropped, ...document.querySelectorAll(tools)]) element.remove();
  unwrapParagraphs(document);
  for (const paragraph of document.querySelectorAll('p[aria-hidden]')) {
    paragraph.removeAttribute('aria-hidden');
  }
  // Readability drops some, and would glue the words on both sides.
  for (const end of document.querySelectorAll('br')) end.before(' ');
  for (const footer of document.querySelectorAll('blockquote footer')) {
    keepFooter(footer, document);
  }
  // Without the address of a profile there, Readability looks for the name above the text.
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    const isAuthor = /author|creator/iu.test(name);
    if (isAuthor && parseWebAddress(meta.getAttribute('content') ?? '')) meta.remove();
  }
}

/** Some have all of their article in one, and both extractors leave out what stands beside. */
function showAside(aside: PageElement, document: PageDocument): void {
  if (aside.querySelector('h1') === null) return;
  const shown = document.createElement('div');
  shown.append(...aside.childNodes);
  aside.replaceWith(shown);
}

/** Some pages have their article there, for those who see it at all. */
function showText(element: PageElement, document: PageDocument): void {
  const length = [...element.querySelectorAll('p')].reduce(
    (sum, { textContent }) => sum + (textContent?.length ?? 0),
    0,
  );
  if (length < shownMinChars) return;
  const shown = document.createElement('div');
  shown.append(...element.childNodes);
  element.replaceWith(shown);
}

/** "Skip to content", for those who read by keyboard or by ear. */
function isSkip(element: PageElement): boolean {
  if (element.tagName !== 'A' || !/^#./u.test(element.getAttribute('href') ?? '')) return false;
  return (
    /(?:^|[\s_-])skip(?:$|[\s_-]|link|nav)/iu.test(namesOf(element)) ||
    /^skip\b/iu.test(element.textContent?.trim() ?? '')
  );
}

/** Without scripts and styles, which are most of many pages. */
function countSeen(document: PageDocument): number {
  const unseen = [...document.querySelectorAll('body script, body style')];
  const lengthOf = (element: PageElement | null) => element?.textContent?.length ?? 0;
  return (
    lengthOf(document.querySelector('body')) - unseen.reduce((sum, each) => sum + lengthOf(each), 0)
  );
}

function asksForConsent(element: PageElement): boolean {
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  return consentName.test(names) && element.querySelector('article, main, h1') === null;
}

function standsBeside(element: PageElement, maxChars: number, holdsOwn: Holds): boolean {
  if (element.tagName === 'FIGCAPTION') return true;
  if (isOfSite(element, holdsOwn)) return true;
  if (/^(?:BODY|MAIN|ARTICLE|H[1-6]|TABLE|T[DHR])$/u.test(element.tagName)) return false;
  if (isPicture(element) || isOnlyLinks(element, maxChars)) return true;
  const names = namesOf(element);
  if (isAboutAuthor(element, names, holdsOwn) || isButton(element, names, holdsOwn)) return true;
  const isBeside = besideName.test(names) || widgetName.test(names);
  if (!isBeside && !(teaserName.test(names) && isLinked(element))) return false;
  return (element.textContent?.length ?? 0) < maxChars && !holdsOwn(element);
}

function isAboutAuthor(element: PageElement, names: string, holdsOwn: Holds): boolean {
  const length = element.textContent?.trim().length ?? 0;
  const isLong = length > authorMinChars && length < authorMaxChars;
  return isLong && authorName.test(names) && !holdsOwn(element);
}

function isButton(element: PageElement, names: string, holdsOwn: Holds): boolean {
  if (!/^(?:A|DIV|LI|P|SPAN)$/u.test(element.tagName) || !buttonName.test(names)) return false;
  return (element.textContent?.trim().length ?? 0) <= buttonMaxChars && !holdsOwn(element);
}

/** `relatedArticles` → `related-Articles` */
function namesOf(element: PageElement): string {
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  return names.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-');
}

/** More text, in characters, is more than what a picture shows and whose it is. */
const captionMaxChars = 700;

/** What stands in a figure beside its picture is a caption, whatever it is called. */
function isPicture(element: PageElement): boolean {
  if (element.tagName !== 'FIGURE' || element.querySelector('img, picture, video, iframe') === null)
    return false;
  const holdsText = element.querySelector('table, pre, blockquote, ul, ol, h1') !== null;
  return !holdsText && (element.textContent?.length ?? 0) < captionMaxChars;
}

/** What is left are words such as “by” and “and”. */
const onlyShare = 0.95;

/** Fewer links in a list may be what it is about. */
const linksMin = 3;

/** As titles of articles are, in letters; what is shorter may be said in the text. */
const linkMinLetters = 12;

/** A longer paragraph, in characters, that is a link is one that was never closed. */
const linkMaxChars = 200;

/** A list of links, or a paragraph that is one, leads to other pages. */
function isOnlyLinks(element: PageElement, maxChars: number): boolean {
  const isList = /^(?:UL|OL|DL|DIV|SECTION|ASIDE)$/u.test(element.tagName);
  if (!isList && element.tagName !== 'P') return false;
  if (isAnnounced(element)) return true;
  if ((element.textContent?.length ?? 0) > (isList ? maxChars / 2 : linkMaxChars)) return false;
  const links = [...element.querySelectorAll('a[href]:not([href^="#"], [href^="mailto:"])')];
  if (links.length < (isList ? linksMin : 1)) return false;
  const linked = links.reduce((sum, { textContent }) => sum + lettersIn(textContent), 0);
  const isEach = linked >= linkMinLetters * links.length;
  return isEach && linked >= onlyShare * lettersIn(element.textContent);
}

/** Words of a title, at least, and letters of what announces it, at most. */
const [titleMinWords, announcingMaxLetters] = [4, 25];

/** "Read also: The lamp is lit again", in whatever language: a line that is a link behind a colon. */
function isAnnounced(element: PageElement): boolean {
  if (element.tagName !== 'P' || (element.textContent?.length ?? 0) > linkMaxChars) return false;
  const [link, ...others] = [
    ...element.querySelectorAll('a[href]:not([href^="#"], [href^="mailto:"])'),
  ];
  const title = link?.textContent ?? '';
  if (others.length > 0 || title.trim().split(/\s/u).filter(Boolean).length < titleMinWords)
    return false;
  const [before = '', behind = ''] = (element.textContent ?? '').split(title);
  const isColon = before.trimEnd().endsWith(':');
  return isColon && lettersIn(before) <= announcingMaxLetters && lettersIn(behind) === 0;
}

/** Fewer links into the page itself are no table of contents. */
const contentsMinLinks = 3;

/** Links to what stands below on the same page, and hardly anything else. */
function isContents(element: PageElement): boolean {
  if (!/^(?:UL|OL|P|TABLE|DIV|PRE|H[1-6])$/u.test(element.tagName)) return false;
  const links = [...element.querySelectorAll('a[href^="#"]')];
  if (links.length < contentsMinLinks) return false;
  // A heading leads to several places only where it lists them.
  if (/^H[1-6]$/u.test(element.tagName)) return true;
  const linked = links.reduce((sum, { textContent }) => sum + lettersIn(textContent), 0);
  return linked > 0.85 * lettersIn(element.textContent) && linked > contentsMinLinks * links.length;
}

function lettersIn(text: string | null): number {
  return text?.replace(/[^\p{L}]/gu, '').length ?? 0;
}

/** What every page of the site has. */
function isOfSite(element: PageElement, holdsOwn: Holds): boolean {
  if (holdsOwn(element)) return false;
  if (element.tagName === 'NAV' || element.getAttribute('role') === 'navigation') return true;
  return element.tagName === 'FOOTER' && element.closest('article, main, blockquote') === null;
}

/** Whether most of its text leads elsewhere. */
function isLinked(element: PageElement): boolean {
  if (element.closest('a[href]') !== null) return true;
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, { textContent }) => sum + (textContent?.length ?? 0),
    0,
  );
  return linked > 0.6 * (element.textContent?.length ?? 0);
}

/** Readability drops footers, and would take a quote's author for the article's. */
function keepFooter(footer: PageElement, document: PageDocument): void {
  const paragraph = document.createElement('p');
  paragraph.append(...footer.childNodes);
  for (const element of paragraph.querySelectorAll('*')) {
    for (const name of ['class', 'id', 'itemprop', 'rel']) element.removeAttribute(name);
  }
  footer.replaceWith(paragraph);
}
