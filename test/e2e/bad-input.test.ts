/** Questions that are none, or too much of one, in; a calm sentence out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles, type Newsroom, openNewsroom } from './newsroom.ts';

let room: Newsroom;

beforeAll(async () => {
  room = await openNewsroom(articles);
  await room.start();
});

afterAll(() => room.close());

const nothing = /The articles hold no answer to that\.|Los artículos no responden a eso\./u;

const questions = [
  ['empty', ''],
  ['blank', ' \n\t '],
  ['only punctuation', '?!… ¿ — ,,,'],
  ['only emoji', '🎉🕰️👩‍👩‍👧‍👦'],
  ['only stop words', 'what is the of and who was it'],
  ['only Spanish stop words', '¿qué es lo que el de la?'],
  ['Japanese', '猫はどこで眠りますか'],
  ['Russian', 'Где спит кошка?'],
  ['Arabic', 'أين تنام القطة؟'],
  ['control characters', '\u0000\u0007\u001B[31m\u009F'],
  ['lone surrogates', '\uD800 \uDFFF'],
  ['invisible signs', '\u200B\u200E\u202E\u2066\uFEFF'],
  ['an option', '--json --all -rf /'],
  ['a command', '/help private:true'],
  ['code', '{{constructor}} <%= process.env %> __proto__'],
  ['a request for another subject', 'tell me a joke'],
] as const;

describe.each(questions)('%s', (_, question) => {
  it('as a command finds nothing', async () => {
    const shown = await room.ana.runs(room.general, 'ask', { question });
    expect(shown.text).toMatch(nothing);
    expect(shown.text).not.toMatch(/^> /mu);
  });

  it('as a mention finds nothing, or gets help', async () => {
    const { bot } = room.discord;
    const shown = await room.ana.asks(room.general, `${bot.mention}${question}`);
    expect(shown.text).toMatch(/The articles hold|Los artículos no|I answer questions about/u);
    expect(shown.text).not.toMatch(/^> /mu);
  });

  it('is no reason to fail while it is being typed', async () => {
    const { ana, general } = room;
    const choices = await ana.autocompletes(general, 'ask', 'question', question);
    expect(choices.length).toBeLessThanOrEqual(25);
    expect(await ana.autocompletes(general, 'passage', 'article', question)).toBeInstanceOf(Array);
  });

  it('names no article and no passage', async () => {
    const run = (article: string, number: string) =>
      room.ana.runs(room.general, 'passage', { article, number });
    for (const shown of [await run(question, '1'), await run('quillby', question)]) {
      expect(shown.visibility).toBe('ephemeral');
      expect(shown.text).toMatch(/^There is no article|^Give a passage’s number/u);
    }
  });
});

describe('a question of', () => {
  const sentence = 'Who repaired the town clock of Quillby? ';
  const fill = (chars: number) => sentence.repeat(chars / sentence.length + 1).slice(0, chars);

  it('4,000 characters is answered', async () => {
    const shown = await room.ana.runs(room.general, 'ask', { question: fill(4000) });
    expect(shown.text).toContain('Thornquist');
    expect(shown.text).not.toContain('Your question is long');
    const typed = await room.ana.asks(
      room.general,
      `${room.discord.bot.mention} ${fill(4000).slice(0, 3970)}`,
    );
    expect(typed.text).toContain('Thornquist');
  });

  it('6,000 characters is cut, and said to be', async () => {
    const shown = await room.ana.runs(room.general, 'ask', { question: fill(6000) });
    expect(shown.text).toContain('Thornquist');
    expect(shown.text).toContain('Your question is long: only its beginning was searched.');
  });

  it.each([
    ['one word', 'clock'.repeat(800)],
    ['wide letters', '時計'.repeat(2000)],
    ['marks to escape', '*_~`|<@everyone>'.repeat(250)],
    ['joined emoji', '👩‍👩‍👧‍👦'.repeat(360)],
    ['stacked accents', `a${'\u0301'.repeat(3999)}`],
  ])('4,000 characters of %s passes Discord’s limits', async (_, question) => {
    const shown = await room.ana.runs(room.general, 'ask', { question });
    expect(shown.text).toMatch(nothing);
    expect(shown.pings.everyone).toBe(false);
  });

  it('real words among control characters is answered', async () => {
    const question = '\u0007Who\u0000repaired the\u001B town clock of Quillby?\u0085';
    const shown = await room.ana.runs(room.general, 'ask', { question });
    expect(shown.text).toContain('Thornquist');
  });
});
