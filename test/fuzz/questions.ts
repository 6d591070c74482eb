/** Whatever a person types, as a question, a message or into a field with proposals. */
import fc from 'fast-check';
import { searchMessage } from '../../src/discord/commands/search-message.ts';
import { cleanQuestion } from '../../src/discord/markup/clean-question.ts';
import { showAnswer } from '../../src/discord/messages/show-answer.ts';
import { choicesOf } from '../../src/discord/visit/choices.ts';
import { createLibrary } from '../../src/library/library.ts';
import { createVisibleLibrary } from '../../src/library/visible-library.ts';
import { warmLibrary } from '../../src/library/warm-library.ts';
import { anyText } from '../discord/arbitrary-text.ts';
import { ANA, BUILT_AT, FERRY, TRAM, visitOf } from '../discord/sample.ts';
import { hostileText } from './hostile-text.ts';
import { questionPieces } from './question-pieces.ts';
import { createTarget, expectLinks, expectNone, expectSafe } from './target.ts';

/** As long as a message may be. */
const maxChars = 4000;

const text = hostileText(questionPieces, maxChars, anyText);

const input = fc.record({
  text,
  follows: fc.oneof(fc.constant(''), text),
  articleId: fc.constantFrom(undefined, FERRY.id, 'nowhere'),
  language: fc.constantFrom('en' as const, 'es' as const),
});

let made: Promise<ReturnType<typeof createVisibleLibrary>> | undefined;

async function openLibrary() {
  const library = createVisibleLibrary(createLibrary([FERRY, TRAM], BUILT_AT));
  await warmLibrary(library);
  // Tables of letters are read when they are first needed.
  await library.ask(questionPieces.join('').slice(0, maxChars));
  return library;
}

export const questions = createTarget({
  name: 'questions',
  input,
  runs: 30,
  async check({ text, follows, articleId, language }, measure) {
    made ??= openLibrary();
    const visit = visitOf(await made, { askerId: ANA, language });
    const options = { follows, ...(articleId !== undefined && { articleId }) };
    const chars = text.length + follows.length;
    const asked = measure('cleaning', chars, () => cleanQuestion(text));
    const answer = await measure('asking', chars, () => visit.ask(asked, options));
    const { components } = measure('showing', chars, () => showAnswer(answer, visit));
    expectSafe(components, 'an answer', [FERRY.url ?? '']);
    const { url, passages } = FERRY;
    expectLinks(components, [url, ...passages.map(({ link }) => link), TRAM.url]);
    await measure('explaining', chars, () => visit.library.explain(asked));
    const whole = await measure('searching a message', 10 * chars, () =>
      searchMessage(text, visit),
    );
    expectSafe(showAnswer(whole, visit).components, 'an answer to a message', [FERRY.url ?? '']);
    const choices = choicesOf(visit.library);
    const proposed = measure('proposing', chars, () => [
      choices.articles(text),
      choices.questions(text, language, undefined),
      choices.headings(text, undefined),
      choices.findArticle(text),
    ]);
    const lists = proposed.flatMap((each) => (Array.isArray(each) ? [each] : []));
    expectNone(
      lists.filter((each) => each.length > 25),
      'too many proposals',
    );
  },
});
