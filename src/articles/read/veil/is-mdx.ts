/** A Markdown file and its path in, whether Docusaurus and the like read it, whose Markdown has no code that is set in, out. */

/** What it brings in, or puts on a line of its own at the margin. */
const component =
  /^(?:import [^\n;]{1,200} from ["']|<(?:Tabs[\s>]|[A-Z]\w{1,40}[ \t]\w{1,40}=)|:::[a-z])/mu;

const fenceLine = /^[ \t]{0,12}(`{3,}|~{3,})/u;

/** Its name may say so; what it only shows in code does not. */
export function isMdx(source: string, path: string): boolean {
  if (/\.mdx$/iu.test(path)) return true;
  if (!component.test(source)) return false;
  let fence = '';
  return source.split('\n').some((line) => {
    const mark = fenceLine.exec(line)?.[1] ?? '';
    const isCode = fence !== '';
    if (!isCode) fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    return !isCode && mark === '' && component.test(line);
  });
}
