/** What the file system refused in, why, in words for the operator, out. */

const words: Readonly<Record<string, string>> = {
  EACCES: 'you may not read or write there',
  EPERM: 'you may not read or write there',
  EROFS: 'nothing may be written there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'part of its path is no folder',
  EISDIR: 'it is a folder',
  EFBIG: 'it would be too large',
  EMFILE: 'too many files are open',
  EIO: 'the disk has an error',
};

/** Beginning with a colon; empty where the cause is none of the file system's. */
export function nameCause(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return '';
  const code = error.code;
  if (words[code] !== undefined) return `: ${words[code]} (${code})`;
  return /^E[A-Z]+$/u.test(code) ? `: ${code}` : '';
}
