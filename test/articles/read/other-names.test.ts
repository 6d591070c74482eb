/** What an article is called besides its title: in vaults, in side bars, in its own first heading. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';
import { createLibrary } from '../../../src/library/library.ts';

const text = 'Boats lie here at low water.\n\nThe keeper lives by the gate.';

const parse = (lines: string, body = text, path = 'inner-harbour.md') =>
  parseArticle({ path, text: `---\ntitle: Inner harbour\n${lines}\n---\n\n${body}` }).article;

describe('other names', () => {
  it.each([
    ['aliases: [Basin, "[[Old dock|Dock]]"]', ['Basin', 'Dock']],
    ['alias: Basin', ['Basin']],
    ['aliases:\n  - Basin\n  - Basin', ['Basin']],
    ['sidebar_label: Basin', ['Basin']],
    ['linkTitle: "**Basin**"', ['Basin']],
    ['nav_title: Basin\ntags: [mooring, berths]', ['Basin', 'mooring', 'berths']],
    // Sites have the addresses at which a page stood before.
    ['aliases: [/2019/harbour/, harbour.html, https://example.org/harbour]', undefined],
    ['aliases:', undefined],
    ['', undefined],
  ])('%j', (lines, names) => {
    expect(parse(lines)?.otherNames).toEqual(names);
  });

  it('has the first heading where it is not the title', () => {
    expect(parse('', `# The basin\n\n${text}`)?.otherNames).toEqual(['The basin']);
    expect(parse('', `# Inner Harbour\n\n${text}`)?.otherNames).toBeUndefined();
  });

  it('is found by each of them', () => {
    const basin = parse('aliases: [Tidal basin]', `# Where the pilots moor\n\n${text}`);
    const other = parse('tags: [lamps]', 'A lamp burns on the wall.', 'lamp.md');
    if (!basin || !other) throw new Error('no article');
    const library = createLibrary([other, basin], new Date(0));
    for (const question of ['tidal basin', 'where do the pilots moor?']) {
      expect(library.ask(question, { all: true }).hits[0]?.passage.articleId).toBe('inner-harbour');
    }
    expect(library.ask('what about lamps').hits[0]?.passage.articleId).toBe('lamp');
  });
});
