/** A block of a note in, whether a program or the way through a vault needs it and no reader does, out. */

/** Languages of code that a page shows the outcome of: lists that it looks up, drawings. */
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

/** `#quay #boats/old`. */
const tagsOnly = /^(?:#(?=[\p{N}_/-]*[\p{L}_/-])[\p{L}\p{N}_/-]+\s*){1,30}$/u;

/** `[[Tema 9]]`, `<< [[Monday]] | [[Wednesday]] >>`, `(Up:: [[Boats]])`: links to other notes and what parts them. */
const wayOnly =
  /^(?:\(?\p{L}[\p{L} _-]{0,20}::)?[\s|<>«»·•←→↑/-]*(?:\[\[[^[\]\n]{1,200}\]\][\s|<>«»·•←→↑/-]*){1,8}\)?$/u;

export const isWay = (source: string): boolean => wayOnly.test(source) || tagsOnly.test(source);
