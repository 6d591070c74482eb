/** Markup of KaTeX's in, its tree out. */

export interface MathNode {
  /** `''` for text. */
  readonly name: string;
  readonly attributes: string;
  readonly text: string;
  readonly children: MathNode[];
}

const token = /<(\/?)([a-z]+)((?:[\s/][^<>]*)?)>|([^<]+)/gu;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

export function readMathml(markup: string): MathNode {
  const root: MathNode = { name: 'math', attributes: '', text: '', children: [] };
  const open = [root];
  for (const [, closing, name = '', attributes = '', text] of markup.matchAll(token)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) {
      const shown = text.replace(/&(?:[a-z]+|#x27);/gu, (entity) => entities[entity] ?? entity);
      parent.children.push({ name: '', attributes: '', text: shown, children: [] });
    } else if (closing === '/') open.pop();
    else {
      const node: MathNode = { name, attributes, text: '', children: [] };
      parent.children.push(node);
      if (!attributes.endsWith('/')) open.push(node);
    }
  }
  return root;
}
