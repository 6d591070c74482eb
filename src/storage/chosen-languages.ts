/** A person in, the language they have chosen for themselves out. */
import * as z from 'zod';
import { languageCodes } from '../language/languages.ts';
import type { SpokenLanguage } from '../model.ts';
import type { HashPerson } from './hash-person.ts';
import { rememberReads } from './remember-reads.ts';
import type { Storage } from './storage.ts';

export interface LanguageStore {
  /** Null where they have chosen none: Discord's own setting counts. */
  language(userId: string): Promise<SpokenLanguage | null>;
  setLanguage(userId: string, language: SpokenLanguage | null): Promise<void>;
  /** What is kept under these keys was written by another process. */
  changed(keys: readonly string[]): void;
}

const place = 'people/';

/** Those who asked last. */
const maxRemembered = 5_000;

export function createLanguageStore(storage: Storage, hashPerson: HashPerson): LanguageStore {
  const keyOf = async (userId: string) => place + (await hashPerson('people', userId));
  const languages = rememberReads(
    async (userId) => (await storage.get(await keyOf(userId), z.enum(languageCodes))) ?? null,
    maxRemembered,
  );
  return {
    language: languages.read,
    // A key does not tell whose it is.
    changed: (keys) => {
      if (keys.some((key) => key.startsWith(place))) languages.forgetAll();
    },
    setLanguage: async (userId, language) => {
      const key = await keyOf(userId);
      const written = language === null ? storage.delete(key) : storage.set(key, language);
      await written.finally(() => languages.forget(userId));
    },
  };
}
