/** Problems of the knowledge folder in, what is said of them before anything is answered out. */
import type { Problem } from '../problem.ts';

/** More lines are not read by anybody who starts the bot. */
const listedMaxProblems = 5;

/** `file:line: message`, on one line whatever the file's name holds; of the folder itself, the message alone. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file === '.' ? '' : `${file}:${line}: `}${message}`.replace(/\p{C}+/gu, ' ');
}

/** One line on what is not there to answer from, or null: what merely deserves a look is for `npm run validate`. */
export function sayLost(problems: readonly Problem[], folder: string): string | null {
  const lost = problems.filter(isLoss);
  const [first] = lost;
  if (first === undefined) return null;
  return lost.length === 1
    ? formatProblem(first)
    : `Not everything could be read: ${countIn(folder, lost)}`;
}

/** Lines on why there is nothing at all to answer from, whatever little each tells. */
export function sayNothingLeft(problems: readonly Problem[], folder: string): string[] {
  const lines =
    problems.length <= listedMaxProblems
      ? problems.map(formatProblem)
      : [countIn(folder, problems)];
  if (problems.some((problem) => isOfFolder(problem) && isLoss(problem))) return lines;
  const reason = `There is no article to answer from in ${folder}. Put a .md or .txt file there, or set KNOWLEDGE_DIR to another folder.`;
  return [...lines, reason];
}

/** `2 errors, 410 notes`. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const notes = problems.length - errors;
  const counts = [
    ...(errors === 0 ? [] : [`${errors} error${errors === 1 ? '' : 's'}`]),
    ...(notes === 0 ? [] : [`${notes} note${notes === 1 ? '' : 's'}`]),
  ];
  return counts.join(', ') || '0 problems';
}

function countIn(folder: string, problems: readonly Problem[]): string {
  return `${countProblems(problems)}; npm run validate -- "${folder}" names each.`;
}

/** A note on the folder names files that are not read. */
function isLoss(problem: Problem): boolean {
  return problem.severity === 'error' || (isOfFolder(problem) && !problem.isMinor);
}

const isOfFolder = ({ file }: Problem): boolean => file === '.';
