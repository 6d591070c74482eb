/** A library in, the catalogue of what may be shown at a place out. */

import { type Library, narrowLibrary } from '../../library/library.ts';
import { isVisible, type Place } from '../../library/visibility.ts';
import type { ServerSettings } from '../../storage/server-settings.ts';
import { type Catalogue, createCatalogue } from './catalogue.ts';

/** The same value for places where the same articles are shown. */
export type Catalogues = (place: Place, settings: Pick<ServerSettings, 'audiences'>) => Catalogue;

/** A catalogue is quick to make: this many are kept for the servers that ask most. */
const MAX_KEPT = 200;

/** Nothing of a hidden article can be reached through a catalogue: no passage, button or proposal. */
export function createCatalogues(library: () => Library): Catalogues {
  const kept = new Map<string, Catalogue>();
  let latest: Library | undefined;

  return (place, { audiences }) => {
    const whole = library();
    if (whole !== latest) kept.clear();
    latest = whole;
    const shown = new Set(
      whole.articles.map(({ id }) => id).filter((id) => isVisible(id, place, audiences)),
    );
    const key = shown.size === whole.articles.length ? '' : JSON.stringify([...shown]);
    const known = kept.get(key);
    const catalogue =
      known ?? createCatalogue(key === '' ? whole : narrowLibrary(whole, (id) => shown.has(id)));
    kept.delete(key);
    kept.set(key, catalogue);
    const [oldest] = kept.keys();
    if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    return catalogue;
  };
}
