/** Notes of meetings: the day on which one was held is the article's, and its first heading the title where that has the day. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const said = 'The crew wants to mend the old quay before the winter storms come back.';

function read(path: string, ...lines: readonly string[]) {
  const { article } = parseArticle({ path, text: `${lines.join('\n\n')}\n\n${said}\n` });
  return { title: article?.title, date: article?.date };
}

const dateOf = (path: string, ...lines: readonly string[]) => read(path, ...lines).date;

describe('the day of a meeting', () => {
  it.each([
    ['- **When**: June 9, 2021 at 4pm-5pm UTC *( June 9th, 9am-10am PDT )*', '2021-06-09'],
    ['### Meeting Date/Time: Thursday 2021/4/08 at 14:00 UTC', '2021-04-08'],
    ['## Time and date: Mar 2, 2023, 14:00 UTC', '2023-03-02'],
    ['**Date & Time**: [Sep 9, 2022, 14:00-15:30 UTC](https://example.org/t)', '2022-09-09'],
    ['* Meeting date: 2021-06-15', '2021-06-15'],
    ['**Fecha y hora:** martes 3 de mayo de 2023, 18:00', '2023-05-03'],
    ['**Datum**: 3. Mai 2023, 18 Uhr', '2023-05-03'],
  ])('is read of %s', (line, date) => {
    expect(dateOf('quays/meeting-7.md', '# Quay Group Meeting 7', line)).toBe(date);
  });

  it.each([
    ['**When**: when the tide is out', 'what is no day'],
    ['**When**: June 20th, 4pm UTC', 'a day without a year'],
    ['**Dates**: October 11-12, 2023', 'several days'],
    ['```\n\nDate: 2021-06-15\n\n```', 'code'],
    ['Date: 2021-06-15\n\n## Later\n\nDate: 2021-06-16', 'the days of a diary'],
  ])('is none of %s, %s', (line) => {
    expect(dateOf('quays/meeting-7.md', '# Quay Group Meeting 7', line)).toBeNull();
  });

  it('is none where it stands further down', () => {
    const lines = Array.from({ length: 15 }, (_, i) => `Line ${i} of the log.`);
    expect(dateOf('a.md', ...lines, '**Date**: 2021-06-15')).toBeNull();
  });

  it.each([
    ['2023/QG-06-20.md', '2023-06-20'],
    ['2023/june.md', '2023-06-20'],
    ['2023/QG-06-27.md', null],
  ])('has the year of the folder in %s, unless its name has another day', (path, date) => {
    expect(dateOf(path, '# Quay Group', '- **When**: June 20th, 4pm UTC')).toBe(date);
  });

  it('is not the day in a folder of another year', () => {
    expect(dateOf('2023/june.md', '# Quay Group', '- **When**: June 20, 2022')).toBeNull();
  });

  it.each([
    ['2023/QG-06-20.md', '# Call of the Quay Group on June 20th', '2023-06-20'],
    ['2023/QG-06-20.md', '# Call of the Quay Group on June 13th', null],
    ['2023/ep-01-02.md', '# The old quay', null],
  ])('is in the name of %s where the heading %s has it too', (path, heading, date) => {
    expect(dateOf(path, heading)).toBe(date);
  });

  it.each([
    ['27 Nov 2023 99th Quay Meeting', '2023-11-27'],
    ['June 4 2023 Meeting Notes', '2023-06-04'],
  ])('begins the title %s', (title, date) => {
    expect(dateOf('a.md', `# ${title}`)).toBe(date);
  });
});

describe('the title of a meeting', () => {
  const badge = '![The quay](/quay.png)';
  const when = '- **When**: June 20th, 4pm UTC';

  it.each([
    [
      [badge, '## Agenda for the June 20th call', when, '## Items'],
      'Agenda for the June 20th call',
    ],
    [['## Call of 2023-06-20', '## Items'], 'Call of 2023-06-20'],
    [['## Items', when, '## Notes'], 'QG 06-20'],
    [['### June 20 Attendees', when, '## Notes'], 'QG 06-20'],
    [['The quay is old.', '## Call of June 20', when, '## Notes'], 'QG 06-20'],
  ])('of %s is %s', (lines, title) => {
    expect(read('2023/QG-06-20.md', ...lines).title).toBe(title);
  });

  it.each([
    ['call_020.md', 'Quay Group Call 20', 'Quay Group Call 20'],
    ['call_130.md', 'Quay Meeting 130', 'Quay Meeting 130'],
    ['call_130.md', 'Quay', 'Call 130'],
  ])('of %s with parts below %s is %s', (path, heading, title) => {
    expect(read(path, `# ${heading}`, said, '# Boats').title).toBe(title);
  });
});
