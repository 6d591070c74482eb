/** Subtitles of several speakers in, each turn with who says it out. */
import { describe, expect, it } from 'vitest';
import { read, timed } from './read-cues.ts';

describe('the turns of subtitles', () => {
  it('names who speaks', () => {
    const { blocks, places } = read(
      'WEBVTT - The old quay\nLanguage: en\n\nNOTE by hand\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v Ana Rojas>Where is it?</v>\n\n00:02.000 --> 00:03.000\n<v Luis>At the quay,\nas always &amp; ever.\n',
    );
    expect(blocks).toEqual(['Ana Rojas: Where is it?', 'Luis: At the quay, as always & ever.']);
    expect(places.map(({ speaker }) => speaker)).toEqual(['Ana Rojas', 'Luis']);
  });

  it('takes a dash for a turn and for no name, and goes on where a voice ends before its sentence', () => {
    const cues = [
      '<v ->The quay</v>',
      'is old.',
      '<v Ana Rojas>It was built</v>',
      'in 1931.',
      '<v ->Was it?</v>',
    ];
    const source = [...cues, 'Nobody came.'].map(
      (cue, i) => `00:0${i}.000 --> 00:0${i}.900\n${cue}\n`,
    );
    expect(read(`WEBVTT\n\n${source.join('\n')}`).blocks).toEqual([
      'The quay is old.',
      'Ana Rojas: It was built in 1931.',
      'Was it? Nobody came.',
    ]);
  });

  it('begins a turn with each name before a colon, though a blank stands between them', () => {
    const lines = ['Rojas : Le bateau part', 'à neuf heures.', 'Soto : Pour où ?'];
    const cues = [...lines, 'Rojas : Pour Lima.', 'Soto : Merci.'].map(
      (text, i) => `${i + 1}\n00:00:0${i}.000 --> 00:00:0${i + 1}.000\n${text}\n`,
    );
    expect(read(cues.join('\n')).blocks).toEqual([
      'Rojas : Le bateau part à neuf heures.',
      'Soto : Pour où ?',
      'Rojas : Pour Lima.',
      'Soto : Merci.',
    ]);
  });

  it('names who stands in brackets before what is said, and no sound', () => {
    const lines = [
      '[Ana Rojas] We sail.',
      '[Door Closes] Now.',
      '[Luis Soto] Where to?',
      '[Ana Rojas] To Lima.',
      '[Door Closes]',
      '[Door Closes] Wait.',
      '[Luis Soto] Thank you.',
    ];
    const cues = lines.map((text, i) => `00:00:0${i}.000 --> 00:00:0${i + 1}.000\n${text}\n`);
    expect(read(`WEBVTT\n\n${cues.join('\n')}`).blocks).toEqual([
      'Ana Rojas: We sail. Now.',
      'Luis Soto: Where to?',
      'Ana Rojas: To Lima. Wait.',
      'Luis Soto: Thank you.',
    ]);
  });

  it('says once who speaks where a meeting’s cues all say it', () => {
    const lines = [
      'Ana Rojas (LA): We sail',
      'Ana Rojas (LA): at nine, and',
      'Luis Soto: Where to?',
    ];
    const cues = [...lines, 'Luis Soto: Tell me', 'Ana Rojas (LA): To Lima.'].map(
      (text, i) => `${i + 1}\n00:00:0${i}.000 --> 00:00:0${i + 1}.000\n${text}\n`,
    );
    expect(read(`WEBVTT\n\n${cues.join('\n')}`).blocks).toEqual([
      'Ana Rojas (LA): We sail at nine, and',
      'Luis Soto: Where to? Tell me',
      'Ana Rojas (LA): To Lima.',
    ]);
  });

  it('goes on where arrows name who speaks already, and knows who says all of a turn', () => {
    const lines = [
      '>> Ana: We sail',
      '>> Ana: at nine.',
      'Then we',
      'Rest: none.',
      '>> Luis: Oh',
      'Ana: Yes.',
    ];
    const { blocks, places } = read(
      timed([...lines, '>> Where to?', 'To Lima.', '>> Luis: No.'], (i) => 4 * i),
    );
    expect(blocks).toEqual([
      'Ana: We sail at nine.',
      'Ana: Then we Rest: none.',
      'Luis: Oh',
      'Ana: Yes.',
      'Where to?',
      'To Lima.',
      'Luis: No.',
    ]);
    const speakers = places.map(({ speaker }) => speaker ?? null);
    expect(speakers).toEqual(['Ana', 'Ana', 'Luis', 'Ana', null, null, 'Luis']);
  });

  it('begins with each who speaks, though no sentence has ended', () => {
    const lines = ['Ana: Where is', 'the quay, and how', 'Luis: It is old', 'Ana: Oh', 'Luis: Yes'];
    const cues = lines.map((line, i) => `00:0${i}.000 --> 00:0${i}.900\n${line}\n`);
    expect(read(`WEBVTT\n\n${cues.join('\n')}`).blocks).toEqual([
      'Ana: Where is the quay, and how',
      ...['Luis: It is old', 'Ana: Oh', 'Luis: Yes'],
    ]);
    const once = ['The rule is', 'Note: no boats', 'on Monday'];
    const others = once.map((line, i) => `00:0${i}.000 --> 00:0${i}.900\n${line}\n`);
    expect(read(`WEBVTT\n\n${others.join('\n')}`).blocks).toHaveLength(1);
  });

  it('begins a turn with each name where few cues have one, and with one at the end of a line', () => {
    const asked = ['Ana Rojas: We sail at nine. Luis:', 'Where to?', 'Ana Rojas: To Lima, as'];
    const told = [
      'always.',
      'Is there a lamp?',
      'Ana Rojas: You take it.',
      'Who asks? New person:',
    ];
    const others = ['You told us of the boat.', 'Is it old?', 'Ana Rojas: It is. Luis: Is it?'];
    const { blocks } = read(timed([...asked, ...told, ...others, 'We saw it.', 'It is wet.']));
    expect(blocks).toEqual([
      'Ana Rojas: We sail at nine.',
      'Luis: Where to?',
      'Ana Rojas: To Lima, as always. Is there a lamp?',
      'Ana Rojas: You take it. Who asks?',
      'New person: You told us of the boat. Is it old?',
      'Ana Rojas: It is.',
      'Luis: Is it? We saw it. It is wet.',
    ]);
  });

  it('ends a turn where somebody without a name begins, and not with words before a colon', () => {
    const lines = [
      'Ana: We sail.',
      'Luis: Yes.',
      'Ana: No.',
      'Man in the audience: Why?',
      'Luis: It is',
    ];
    const told = ['wet.', 'Rosa then said: “No.”', 'The reason is: Fog.', 'We have it: A boat.'];
    expect(read(timed([...lines, ...told])).blocks).toEqual([
      ...lines.slice(0, 4),
      ['Luis: It is', ...told].join(' '),
    ]);
  });

  it('goes on behind a dash before a small letter, and behind dots', () => {
    const lines = [
      'The harbour',
      '- it was old then -',
      'was wet, and...',
      'nobody came.',
      '- Oh?',
    ];
    expect(read(timed(lines, (i) => 4 * i)).blocks).toEqual([
      'The harbour - it was old then - was wet, and... nobody came.',
      'Oh?',
    ]);
  });

  it('goes on behind a dash that opens an aside within a sentence', () => {
    const lines = [
      'The captain told us in the cabin',
      '- I never knew why he feared',
      'the sea -',
      'to wait. It was wet...',
      '- It is wet to this day! -, and',
      'nobody came.',
    ];
    expect(read(timed(lines)).blocks).toEqual([lines.join(' ')]);
  });

  it('begins a turn behind one that is cut short', () => {
    const lines = ['He was in the cabin', '- I never -', '- Say no more.'];
    expect(read(timed(lines)).blocks).toEqual([lines[0], 'I never -', 'Say no more.']);
  });
});
