/** A person in, the language they have chosen for themselves out. */
import { z } from 'zod';
import { languageCodes } from '../language/languages.ts';
import type { SpokenLanguage } from '../model.ts';
import type { HashPerson } from './hash-person.ts';
import type { Storage } from './storage.ts';

export interface LanguageStore {
  /** Null where they have chosen none: Discord's own setting counts. */
  language(userId: string): Promise<SpokenLanguage | null>;
  setLanguage(userId: string, language: SpokenLanguage | null): Promise<void>;
}

export function createLanguageStore(storage: Storage, hashPerson: HashPerson): LanguageStore {
  const keyOf = async (userId: string) => `people/${await hashPerson('people', userId)}`;
  return {
    language: async (userId) =>
      (await storage.get(await keyOf(userId), z.enum(languageCodes))) ?? null,
    setLanguage: async (userId, language) => {
      const key = await keyOf(userId);
      await (language === null ? storage.delete(key) : storage.set(key, language));
    },
  };
}
