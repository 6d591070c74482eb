/** What is said to stand in what on the pages of a PDF in, the objects of the file that say so out. */

/** Of the words of a page, which of them stand together. */
export interface Marked {
  /** The name by which a tree holds it; `artifact` for what is none of the text. */
  readonly in?: string;
}

/** An element: its role, and what it holds, of words those that bear the name. */
export type Tagged = readonly [role: string, ...holds: (Tagged | string)[]];

/** The names of a page's words, each in its place that the file counts; words without one, and artifacts, have none. */
export const listNamed = (words: readonly Marked[]): readonly string[] => [
  ...new Set(
    words.flatMap((word) => (word.in === undefined || word.in === 'artifact' ? [] : word.in)),
  ),
];

/** `first`: the number of the first of the objects, which is the root; `pageOf`: that of the object of a page. */
export function writeTree(
  pages: readonly (readonly Marked[])[],
  tree: readonly Tagged[],
  first: number,
  pageOf: (page: number) => number,
): readonly string[] {
  const objects: string[] = [''];
  const holders = new Map<string, number>();
  const writeName = (name: string, holder: number): string => {
    holders.set(name, holder);
    const page = pages.findIndex((words) => listNamed(words).includes(name));
    const place = listNamed(pages[page] ?? []).indexOf(name);
    return `<< /Type /MCR /Pg ${pageOf(page)} 0 R /MCID ${place} >>`;
  };
  const write = ([role, ...holds]: Tagged, parent: number): string => {
    const number = first + objects.length;
    const at = objects.push('') - 1;
    const kids = holds.map((each) =>
      typeof each === 'string' ? writeName(each, number) : write(each, number),
    );
    const [name, alt] = role.split('=');
    const said = alt === undefined ? '' : ` /ActualText <FEFF${alt}>`;
    objects[at] =
      `<< /Type /StructElem /S /${name}${said} /P ${parent} 0 R /K [${kids.join(' ')}] >>`;
    return `${number} 0 R`;
  };
  const kids = tree.map((each) => write(each, first)).join(' ');
  const parents = pages.map((words, i) => {
    const of = listNamed(words).map((name) =>
      holders.has(name) ? `${holders.get(name)} 0 R` : 'null',
    );
    return `${i} [${of.join(' ')}]`;
  });
  objects[0] = `<< /Type /StructTreeRoot /K [${kids}] /ParentTree << /Nums [${parents.join(' ')}] >> >>`;
  return objects;
}
