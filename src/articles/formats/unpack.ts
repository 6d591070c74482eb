/** A file that is a packed folder (.docx, .epub) in, the files of it that are wanted out. */
import { unzipSync } from 'fflate';

/** The text of the longest books, several times over; pictures are not unpacked. */
const unpackedMaxBytes = 100_000_000;
const maxFiles = 10_000;

export type Unpacked =
  | { readonly ok: true; readonly files: Readonly<Record<string, Uint8Array>> }
  | { readonly ok: false; readonly message: string };

/** What is packed so that it unpacks to more than any book is refused before it is unpacked. */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Unpacked {
  let size = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isTaken = isWanted(name) && ++count <= maxFiles;
        // No file takes more room than it says here, whatever it holds.
        if (isTaken) size += originalSize;
        return isTaken && size <= unpackedMaxBytes;
      },
    });
    if (size <= unpackedMaxBytes && count <= maxFiles) return { ok: true, files };
    return {
      ok: false,
      message: `This file unpacks to over ${unpackedMaxBytes / 1_000_000} MB of text; part it into several.`,
    };
  } catch {
    return { ok: false, message: 'This file is damaged, or not of the kind that its name says.' };
  }
}
