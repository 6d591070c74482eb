/** The list of messages before and after it is drawn in: it stays at its end where it was there. */

/** As far from the end as still counts as there. */
const slackPx = 80;

export function keepInView(): { before(): void; after(): void } {
  let wasAtEnd = true;
  const find = (): Element | null => document.querySelector('.messages');
  return {
    before() {
      const list = find();
      wasAtEnd = list === null || list.scrollHeight - list.scrollTop - list.clientHeight < slackPx;
    },
    after() {
      const list = find();
      if (list !== null && wasAtEnd) list.scrollTop = list.scrollHeight;
    },
  };
}
