/** The language of a block of code in, whether a page shows the outcome of it in its place out: a list that it looks up, a drawing. */

const drawn = new Set([
  'button',
  'chart',
  'dataview',
  'dataviewjs',
  'excalidraw',
  'graphviz',
  'mermaid',
  'plantuml',
  'query',
  'tasks',
  'tikz',
]);

export const isDrawn = (codeLanguage: string | null | undefined): boolean =>
  drawn.has((codeLanguage ?? '').toLowerCase().replace(/[{}.]/gu, ''));
