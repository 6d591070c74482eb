/** A quote a day in a channel that moderators chose: when it comes, that it comes once, and how it ends. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FERRY, TRAM } from '../sample.ts';
import { type Desk, openDesk } from './desk.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const heading = 'Quote of the day';

let desk: Desk;
/** Requests that Discord refuses because the test has it so. */
let refusals = 0;

// At noon of Friday, 1 March 2024, UTC.
beforeEach(async () => {
  refusals = 0;
  desk = await openDesk([FERRY, TRAM]);
});
afterEach(() => desk.close(refusals));

/** What somebody reads there who has asked nothing. */
const quotesIn = (channel: Desk['general']) =>
  desk.guild
    .createMember({ name: 'Ben' })
    .sees(channel)
    .filter(({ authorId }) => authorId === desk.discord.bot.id).length;

const daily = (values: Readonly<Record<string, string | number>>) =>
  desk.mod.runs(desk.general, 'setup daily', values);

describe('the quote of the day', () => {
  it('comes not before somebody has chosen it', async () => {
    await desk.minute();
    expect(quotesIn(desk.general) + quotesIn(desk.quiet)).toBe(0);
    expect((await daily({})).text).toContain('No quote of the day comes in this server');
  });

  it('comes once a day at its hour, through restarts, and stops at a press', async () => {
    const { quiet, ana } = desk;
    const set = await daily({ channel: quiet.id });
    expect(set.visibility).toBe('ephemeral');
    expect(set.text).toContain(
      `A quote of the day comes in <#${quiet.id}>, every day at 09:00 (clocks of UTC).`,
    );
    const next = Date.UTC(2024, 2, 2, 9) / 1000;
    expect(set.text).toContain(`<t:${next}:F>`);
    // Today's hour is over.
    await desk.minute();
    expect(quotesIn(quiet)).toBe(0);
    desk.wait(20 * hourMs);
    await desk.minute();
    expect(quotesIn(quiet)).toBe(0);
    desk.wait(hourMs);
    await desk.minute();
    expect(quotesIn(quiet)).toBe(1);
    const [shown] = ana.sees(quiet);
    expect(JSON.stringify(shown?.components)).toContain(heading);
    expect(JSON.stringify(shown?.components)).toContain('Rosa Lindqvist');
    for (const waitMs of [0, hourMs, 10 * hourMs]) {
      desk.wait(waitMs);
      await desk.minute();
      await desk.minute();
    }
    expect(quotesIn(quiet)).toBe(1);
    desk.wait(dayMs);
    await desk.minute();
    expect(quotesIn(quiet)).toBe(2);
    const stop = await daily({});
    const ended = await desk.mod.clicks(stop, 'Stop it');
    expect(ended.text).toContain('No quote of the day comes any more');
    expect((await desk.mod.clicks(set, 'Stop it')).text).toContain('comes any more');
    desk.wait(dayMs);
    await desk.minute();
    expect(quotesIn(quiet)).toBe(2);
  });

  it('goes by the clocks of a place, and a new hour brings no second one on a day', async () => {
    const { quiet } = desk;
    const zones = await desk.mod.autocompletes(desk.general, 'setup daily', 'zone', 'lima');
    expect(zones).toEqual([{ name: 'America/Lima', value: 'America/Lima' }]);
    const set = await daily({ channel: quiet.id, hour: 20, zone: 'lima' });
    expect(set.text).toContain('every day at 20:00 (clocks of America/Lima)');
    expect(set.text).toContain(`<t:${Date.UTC(2024, 2, 2, 1) / 1000}:F>`);
    desk.wait(12 * hourMs);
    await desk.minute();
    expect(quotesIn(quiet)).toBe(0);
    desk.wait(hourMs);
    await desk.minute();
    expect(quotesIn(quiet)).toBe(1);
    await daily({ hour: 21 });
    desk.wait(hourMs);
    await desk.minute();
    expect(quotesIn(quiet)).toBe(1);
    desk.wait(dayMs);
    await desk.minute();
    expect(quotesIn(quiet)).toBe(2);
  });

  it('is of what everyone there may see, and can be removed by moderators', async () => {
    const { quiet, general, mod, ana } = desk;
    await mod.runs(general, 'setup visibility', { article: 'ferry', channel: general.id });
    const set = await daily({ channel: quiet.id });
    expect(set.text).toContain('no article that everyone');
    desk.wait(dayMs);
    await desk.minute();
    expect(quotesIn(quiet)).toBe(0);
    await daily({ channel: general.id, hour: 13 });
    desk.wait(dayMs + hourMs);
    await desk.minute();
    expect(quotesIn(general)).toBe(1);
    const shown = ana.sees(general).find((one) => JSON.stringify(one).includes(heading));
    if (!shown) throw new Error('nothing was shown');
    expect((await ana.clicks(shown, 'Remove')).text).toContain('Only the person');
    await mod.clicksAway(shown, 'Remove');
    expect(quotesIn(general)).toBe(0);
  });

  it('stops where the channel is gone, says so, and begins anew in another', async () => {
    const { quiet, general, mod } = desk;
    await daily({ channel: quiet.id });
    quiet.isDeleted();
    desk.wait(dayMs);
    await desk.minute();
    for (const shown of [
      await daily({}),
      await mod.runs(general, 'setup status', {}),
      await mod.runs(general, 'sources list', {}),
    ]) {
      expect(shown.text).toContain('The quote of the day has stopped on <t:');
      expect(shown.text).toContain('its channel is gone');
    }
    expect((await daily({ channel: general.id })).text).toContain('A quote of the day comes in');
    desk.wait(dayMs);
    await desk.minute();
    expect(quotesIn(general)).toBe(1);
  });

  it('stops where the bot may not write any more, known or not', async () => {
    const { quiet, discord } = desk;
    await daily({ channel: quiet.id });
    quiet.denyBot(['SendMessages']);
    desk.wait(dayMs);
    await desk.minute();
    expect((await daily({})).text).toContain('I may not write in');
    expect((await daily({ channel: quiet.id })).text).toContain('Give me “View Channel”');
    quiet.denyBot([]);
    await daily({ channel: quiet.id });
    refusals = 1;
    discord.fail('POST /channels/:channel/messages', { refusal: [403, 50013] }, 1);
    desk.wait(dayMs);
    await desk.minute();
    expect((await daily({})).text).toContain('I may not write in');
    desk.wait(dayMs);
    await desk.minute();
    expect(quotesIn(quiet)).toBe(0);
  });

  it('is sent once where Discord did it and the answer was lost', async () => {
    const { quiet, discord } = desk;
    await daily({ channel: quiet.id });
    // The answer that is lost.
    refusals = 1;
    discord.fail('POST /channels/:channel/messages', { applied: true, drop: true }, 1);
    desk.wait(dayMs);
    await desk.minute();
    expect(quotesIn(quiet)).toBe(1);
  });
});

describe('a slip', () => {
  it.each([
    [{ hour: 7 }, 'Choose the channel too'],
    [{ zone: 'Atlantis' }, 'I do not know the place “Atlantis”'],
  ])('such as %j is told plainly', async (values, told) => {
    expect((await daily(values)).text).toContain(told);
    expect((await daily({})).text).toContain('No quote of the day comes');
  });

  it('such as a voice channel, or a role without rights, is told plainly', async () => {
    const voice = desk.guild.createChannel({ name: 'lounge', kind: 'voice' });
    expect((await daily({ channel: voice.id })).text).toContain('Choose a text or announcement');
    for (const [id, command] of desk.discord.store.commands) {
      desk.discord.store.commands.set(id, { ...command, default_member_permissions: null });
    }
    const tried = await desk.ana.runs(desk.general, 'setup daily', { channel: desk.general.id });
    expect(tried.text).toContain('Only those who may manage this server');
  });
});
