/** The concepts that Footnote ships with, subject by subject: what `createThesaurus` takes. */
import { actions } from './concepts-actions.ts';
import { city } from './concepts-city.ts';
import { culture } from './concepts-culture.ts';
import { economy } from './concepts-economy.ts';
import { home } from './concepts-home.ts';
import { law } from './concepts-law.ts';
import { nature } from './concepts-nature.ts';
import { people } from './concepts-people.ts';
import { places } from './concepts-places.ts';
import { politics } from './concepts-politics.ts';
import { qualities } from './concepts-qualities.ts';
import { science } from './concepts-science.ts';
import { speech } from './concepts-speech.ts';

export const concepts: readonly string[] = [
  actions,
  city,
  culture,
  economy,
  home,
  law,
  nature,
  people,
  places,
  politics,
  qualities,
  science,
  speech,
];
