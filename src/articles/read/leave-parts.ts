/** The paths of a folder's articles and settings in, the articles that are pages and the parts that pages include out. */
import { minorNoteAt, type Problem } from '../problem.ts';

export interface Parted {
  readonly pages: readonly string[];
  /** One note for each part. */
  readonly problems: readonly Problem[];
}

/** `_flags.mdx`: nothing that reads MDX makes a page of it. */
const componentPart = /(?:^|\/)_[^/]*\.mdx$/iu;

/** Docusaurus says so of Markdown too; elsewhere `_index.md` is a page. */
const docusaurusPart = /(?:^|\/)_[^/]*\.md$/iu;
const docusaurusFile = /(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/iu;

/** Paths are below the knowledge folder. A part is no article: no page has its name, by which it would be cited. */
export function leaveParts(paths: readonly string[], siteFiles: readonly string[]): Parted {
  const sites = siteFiles
    .filter((path) => docusaurusFile.test(path))
    .map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  const isPart = (path: string): boolean =>
    componentPart.test(path) ||
    sites.some((site) => path.startsWith(site) && docusaurusPart.test(path));
  const problems = paths.filter(isPart).map((file) => ({ file, ...minorNoteAt(1, partNote) }));
  return { pages: paths.filter((path) => !isPart(path)), problems };
}

const partNote = 'This is a part that other pages include, and left out.';
