/** What every part of the stand-in shares: its state, its clock, and its two ways to tell of changes. */
import type { Bell } from './bell.ts';
import type { Endpoint } from './endpoint.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Store } from './store.ts';

export interface World {
  readonly store: Store;
  readonly now: () => number;
  readonly bell: Bell;
  readonly gateway: Gateway;
  readonly endpoint: Endpoint;
}
