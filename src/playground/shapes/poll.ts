/** A poll of the store in, Discord's JSON of it out. */
import type { Poll } from '../store.ts';

/** As that user sees it. Votes are never counted for good here, which Discord too does only some time after the end. */
export function pollJson(poll: Poll, userId: string): Record<string, unknown> {
  const { question, answers, severalAllowed, closesAt, votes } = poll;
  return {
    question: { text: question },
    answers: answers.map((media, at) => ({ answer_id: at + 1, poll_media: media })),
    expiry: new Date(closesAt).toISOString(),
    allow_multiselect: severalAllowed,
    layout_type: 1,
    results: {
      is_finalized: false,
      answer_counts: answers.map((_, at) => {
        const own = votes.filter(({ answer }) => answer === at + 1);
        const isOwn = own.some((one) => one.userId === userId);
        return { id: at + 1, count: own.length, me_voted: isOwn };
      }),
    },
  };
}
