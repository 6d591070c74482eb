/** The process of `apart.test.ts`: what to do in, what it was told out, or what no process should do. */
import { answerRequests } from '../../src/articles/apart.ts';

export interface Task {
  readonly say: string;
  /** `hang`, `end` and `break`: after a first answer, which is not the best. */
  readonly after?: 'hang' | 'end' | 'break' | 'chatter';
}

await answerRequests<Task, string>(async ({ say, after }, sayFirst) => {
  if (after) sayFirst(`first ${say}`);
  if (after === 'hang') await new Promise(() => {});
  if (after === 'end') process.exit(0);
  if (after === 'break') {
    process.stdout.write('{"answer":"half');
    process.exit(1);
  }
  if (after === 'chatter') process.stdout.write('a warning of a library\n{"ok":true}\n');
  return say;
});
