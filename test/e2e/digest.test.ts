/** The question of the README in, the shipped digest's passage through the unmodified discord.js client out. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyDigests } from '../copy-digests.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const knowledge = copyDigests();
const question = 'How many voted against?';

let room: Newsroom;

beforeAll(async () => {
  room = await openNewsroom(knowledge);
  await room.start();
});

afterAll(() => room.close());

function expectVotes(text: string): void {
  expect(text).toMatch(/^> .*Congress.*70.*33/mu);
  expect(text).toContain('Orinoco Tribune · 23 May 2023 · ¶ 1 of 10');
  expect(text).toContain('Digest: a summary in other words, not the publisher’s text.');
  expect(text).toContain('[Open the source](https://orinocotribune.com/');
}

it('a slash command is answered with the passage and its source', async () => {
  const shown = await room.ana.runs(room.general, 'ask', { question });
  expect(shown.visibility).toBe('public');
  expectVotes(shown.text);
});

it('so is a mention', async () => {
  expectVotes((await room.ana.asks(room.general, `${room.discord.bot.mention} ${question}`)).text);
});

it('a Spanish question is answered from the Spanish digest', async () => {
  const spanish = '¿Cuántos votaron en contra?';
  const shown = await room.luis.runs(room.general, 'ask', { question: spanish });
  expect(shown.text).toMatch(/^> .*Congreso.*33/mu);
  expect(shown.text).toContain('¶ 1 de 10');
});

it('whoever reads Spanish is shown the Spanish digest, whatever they ask in', async () => {
  const shown = await room.luis.runs(room.general, 'ask', { question });
  expect(shown.text).toMatch(/^> .*Congreso.*33/mu);
  const english = await room.ana.runs(room.general, 'ask', {
    question: '¿Cuántos votaron en contra?',
  });
  expectVotes(english.text);
  const mention = `${room.discord.bot.mention} ¿Cuántos votaron en contra?`;
  expect((await room.ana.asks(room.general, mention)).text).toMatch(/^> .*Congreso.*33/mu);
});

it('one article in two languages is listed and counted once', async () => {
  const english = await room.ana.runs(room.general, 'articles');
  expect(english.text).toContain('Articles (1)');
  expect(english.text).toContain('Peru authorizes entry of US troops');
  const spanish = await room.luis.runs(room.general, 'articles');
  expect(spanish.text).toContain('Perú autoriza la entrada de tropas de Estados Unidos');
  expect(spanish.text).not.toContain('Peru authorizes');
});
