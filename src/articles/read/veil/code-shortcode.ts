/** A line of a Markdown file in, the name of the shortcode of Hugo that it opens out, where that holds code: `{{< high rust >}}`, `{{< tab lang="go" >}}`. */

/** Nothing else is called so, nor does a page begin what is no code with it in small letters. */
const languages = new Set(
  [
    'asm bash bat c++ clojure cmake console cpp c# csharp css csv dart diff docker dockerfile elixir elm',
    'erlang fish fsharp go golang gradle graphql groovy haskell hcl ini java javascript js json json5 jsonc',
    'jsx julia kotlin latex lisp lua makefile matlab nginx nim nix ocaml perl php plpgsql powershell proto',
    'protobuf py python python3 ruby rust sass scala scheme scss sh shell sql svelte swift terraform toml',
    'ts tsql tsx typescript vim vue xml yaml yml zig zsh',
  ].flatMap((line) => line.split(' ')),
);
/** Said of text that is no code too, and so only believed of what is called like code. */
const doubtful = new Set('c d html markdown md none plain plaintext r raw text txt'.split(' '));
const codeName = /^(?:code|high|hl|listing|src|syntax|terminal|text$)/u;

const opening = /^[ \t]*\{\{<[ \t]*([a-z][\w-]{0,40})[ \t]([^{}<>\n]{1,200})>\}\}[ \t]*$/u;
const positional = /^(["']?)([\w+#]{1,16})\1(?:[ \t]+(?:["'(]|\w{1,30}=).*)?$/u;
const named = /(?:^|[ \t])(?:lang|language|syntax)=(["']?)([\w+#]{1,16})\1(?![^ \t])/u;
const closing = /\{\{<[ \t]*\/[ \t]*([\w-]{1,41})[ \t]*>\}\}([ \t]*\S?)/gu;

const fence = /^[ \t]*(?:`{3}|~{3})/mu;
/** A sentence, a link or where one leads, another shortcode: what stands there is Markdown. */
const prose =
  /^[ \t]{0,20}(?:[-*+] )?\p{Lu}\p{L}{0,40},? [^\n]{0,2000}[.:!?]$|。$|^\[[^\]\n]{1,200}\]: |\[[^\]\n]{1,200}\]\([^()\s]{1,200}\)|\{\{[<%]/mu;
const codeMaxChars = 20_000;

/** `end`: where the line ends. Null where it opens none, or one that is not closed at the end of a line. */
export function nameCodeShortcode(line: string, source: string, end: number): string | null {
  const [, name, written = ''] = opening.exec(line) ?? [];
  if (name === undefined) return null;
  const given = written.trim();
  const language = positional.exec(given)?.[2] ?? named.exec(given)?.[2] ?? '';
  const isCalledCode = codeName.test(name);
  if (!languages.has(language) && !(isCalledCode && doubtful.has(language))) return null;
  const near = source.slice(end, end + codeMaxChars);
  const close = [...near.matchAll(closing)].find(([, closed]) => closed === name);
  if (close === undefined || close[2]?.trim() !== '') return null;
  const held = near.slice(0, close.index);
  return fence.test(held) || (!isCalledCode && prose.test(held)) ? null : name;
}
