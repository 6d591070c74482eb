/** Formulas of TeX are shown as text that reads well, and prices stay prices. */
import { expect, it } from 'vitest';
import { splitMarkdown } from '../../../src/articles/read/split-markdown.ts';

const blocksOf = (text: string) => splitMarkdown(text, 0, null).blocks;
const textsOf = (text: string) => blocksOf(text).map((block) => block.text);

it.each([
  ['Q_{int} + x^{ab} + E_c', 'Qᵢₙₜ + xᵃᵇ + E_c'],
  ['\\frac{a_p}{b_0}\\hat n = \\frac{a}{b} + 2', '(aₚ/b₀)n̂ = a/b + 2'],
  ['T_{boat} = a \\times b + 1', 'T_boat = a × b + 1'],
  ['\\forall n, h(n) \\leq h^{*}(n) \\implies h \\text{ is old}', '∀n, h(n) ≤ h*(n) ⟹ h is old'],
  ['\\frac{a+b}{c} \\cdot \\frac12', '(a + b)/c ⋅ 1/2'],
  ['\\{ a_{c} \\}^{*}', '{a_c}*'],
  ['\\overline{A \\cap B} = \\overline{A}', 'A\u0305 \u0305∩\u0305 \u0305B\u0305 = A\u0305'],
  ['\\bar{\\circ}', '∘\u0304'],
  ['\\widehat{a + b}', '(a + b)\u0302'],
  ['B \\cdot \\cancelto{1}{\\sin x}', 'B ⋅ (sin x → 1)'],
  ['\\mathrm{\\overline{OE}} \\neq \\hat{y}', 'O\u0305E\u0305 ≠ ŷ'],
  ['\\sqrt{2\\pi r} + \\sqrt{x^2} + \\sqrt{x}', '√(2πr) + √(x²) + √x'],
  ['\\sqrt{x^2+1} \\to \\infty', '√(x² + 1) → ∞'],
  ['\\sum_{i=1}^{n} x_i', '∑ᵢ₌₁ⁿ xᵢ'],
  ['O(n\\log n)', 'O(n log n)'],
  ['10^{-3}\\,\\mathrm{m}', '10⁻³ m'],
  ['0{,}5 + 1,5', '0,5 + 1,5'],
  ['(a+b)^{n+1}', '(a + b)ⁿ⁺¹'],
  ['{a+b}^2', '(a + b)²'],
  ['f(x) = \\begin{cases} 1 & x>0 \\\\ 0 & \\text{else}\\end{cases}', 'f(x) = {1, x > 0; 0, else'],
  ['\\begin{pmatrix} a & b \\\\ c & d\\end{pmatrix}', '(a b; c d)'],
  ['\\begin{align} a &= b \\\\ c &= d \\tag{1} \\end{align}', 'a = b\nc = d'],
  ['\\begin{align*} a<b\\\\ c \\end{align*}', 'a < b\nc'],
  ['\\pu{ 512 B } \\in \\Omega', '512 B ∈ Ω'],
  ['-\\alpha', '−α'],
  ["S' \\dots", "S'…"],
  ['\\quay{x} \\le 3', '\\quay x ≤ 3'],
  ['x_1 \\frac{a', 'x_1 \\frac{a'],
])('shows $%s$ as %s', (tex, shown) => {
  expect(textsOf(`It is $${tex}$ here.`)).toEqual([`It is ${shown} here.`]);
  const apart = textsOf(`They say:\n\n$$\n${tex}\n$$\n\nIt is wet.`).join('\n');
  expect(apart).toBe(`They say:\n${shown}\nIt is wet.`);
});

it.each([
  ['$m-1$, $CPI$, $2m$ and $k·t$', 'm-1, CPI, 2m and k·t'],
  ["$n / k$, $TF'$, $[0,1]$, $O(1)$, $16 - p$", "n / k, TF', [0,1], O(1), 16 - p"],
  ['$E[X Y]$ of $C :(x(t), y(t))$', 'E[X Y] of C :(x(t), y(t))'],
  ['pay $5 a 10$ here', 'pay $5 a 10$ here'],
  ['the $n$th of $a * b * c$', 'the nth of a * b * c'],
  ['a $5 boat, $10 more, US$5-US$9', 'a $5 boat, $10 more, US$5-US$9'],
  ['pay $5/month or 20$ at once', 'pay $5/month or 20$ at once'],
  ['set $HOME/bin:$PATH and $A=$B', 'set $HOME/bin:$PATH and $A=$B'],
  ['its name is $title$ there', 'its name is $title$ there'],
  ['$cost$ of $x_1$ by $alloc(G, Ag)$', 'cost of x₁ by alloc(G, Ag)'],
  ['$k_1$, and $(words / page)$ of them', 'k₁, and (words / page) of them'],
  ['the code $$[24, 12, 8]$$ of it', 'the code [24, 12, 8] of it'],
  ["is $L(\\text{``quay''}, \\text{`a'}) = 1$ in `$b`", 'is L(“quay”, ‘a’) = 1 in $b'],
  ['run $(pwd) or $(date) / $USER', 'run $(pwd) or $(date) / $USER'],
  ['from $$ up to $$ a day', 'from $$ up to $$ a day'],
  ['kill $$ now, $5 and $10 of $(words / page)$', 'kill $$ now, $5 and $10 of $(words / page)$'],
  [
    'see \\\\(y * (1 + x)\\\\), \\\\( X \\\\) and \\\\(the quay\\\\)',
    'see y * (1 + x), X and \\(the quay\\)',
  ],
  ['see \\\\(x^2\\\\) and \\(\\alpha\\), \\(a\\)', 'see x² and α, (a)'],
  ['one `$x^2$` of code, \\$x^2\\$', 'one $x^2$ of code, $x^2$'],
])('reads %s', (text, shown) => {
  expect(textsOf(text)).toEqual([shown]);
});

it('reads one that blanks put in the middle of the page, and code as code', () => {
  const centred = `${' '.repeat(30)}$S = \\{x \\in V\\}$  `;
  expect(textsOf(`It is:\n\n${centred}\n\nand wet.`)).toEqual(['It is:\nS = {x ∈ V}', 'and wet.']);
  expect(textsOf('It is.\n\n    A=$B\n    echo $A\n\nAnd wet.')[1]).toBe('A=$B\necho $A');
});

it('reads one on lines of its own apart, also in quotes, lists and tables', () => {
  const formula = '$$\n> x_1\n> + y\n> \n> = \\alpha\n> $$';
  expect(textsOf(`> It is:\n> ${formula}\n> and wet.`)).toEqual(['It is:\nx₁ + y\n= α\nand wet.']);
  expect(textsOf('- a\n  $$\n  - x^2\n  $$\n- b')).toEqual(['- a\n−x²\n- b']);
  expect(textsOf('|a|b|\n|-|-|\n|$x_1$|$$y^2$$|')).toEqual(['a: x₁ · b: y²']);
});

it.each([
  ['**Its code:**  \n$$[2r − 1, r, 3]$$\n', 'Its code:\n[2r − 1, r, 3]'],
  ['Its code:\n$$minimum distance$$\n', 'Its code:\nminimum distance'],
  ['> Its code:\n> $$minimum distance$$\n> wet', 'Its code:\nminimum distance\nwet'],
  ['- $$minimum distance$$\n', '- minimum distance'],
  ['$$$ A sale $$$\n', '$$$ A sale $$$'],
])('reads %j, whose line has nothing but the formula', (text, shown) => {
  expect(textsOf(text).join('\n')).toBe(shown);
});

it('reads those in the title of a callout', () => {
  expect(textsOf('> [!note]+ Of $x_1$ and [[Quay|quays]]\n> It is wet.')).toEqual([
    'Of x₁ and quays\nIt is wet.',
  ]);
});

it('says of each where it stands in the file', () => {
  const text = 'It is $\\frac{a}{b}$, then $x^2$ and\n\n$$\ny\n= 2^3\n$$\n';
  const shown = blocksOf(text).flatMap(({ text: seen, runs }) =>
    runs.map(({ at, length, start, end }) => [seen.slice(at, at + length), text.slice(start, end)]),
  );
  expect(shown).toEqual([
    ['It', 'It'],
    ['is', 'is'],
    ['a/b', '$\\frac{a}{b}$'],
    [',', ','],
    ['then', 'then'],
    ['x²', '$x^2$'],
    ['and', 'and'],
    ['y = 2³', '$$\ny\n= 2^3\n$$'],
  ]);
});

it('knows below a formula the commands that it defines', () => {
  const text =
    '$$\n\\def\\sail{{\\color{red}\\mathbf{s}}}\n\\newcommand{\\quay}[1]{#1^2}\n\\DeclareMathOperator{\\tr}{Tr}\nx_1 + 2\n$$\n\n' +
    'It is $\\quay{\\sail} = \\tr x_1$ here.';
  expect(textsOf(text).at(-1)).toBe('It is s² = Tr x₁ here.');
});
