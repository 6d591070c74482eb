/** Questions, and the state of the program, in; what Prometheus reads out. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observe, Observed, ObservedQuestion } from './observed.ts';

export interface Metrics {
  answered(question: ObservedQuestion): void;
  lost(door: string): void;
  /** The text that Prometheus reads. */
  read(): Promise<string>;
  readonly contentType: string;
}

/** From what a person does not notice to Discord's own limit of 3 s, in seconds. */
const latencyBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10, 30];

export function createMetrics(observe: Observe, now: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  // Of the process: memory, CPU, and how late the event loop is.
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: 'footnote_questions_total',
    help: 'Questions that were answered.',
    labelNames: ['outcome', 'door'],
    registers,
  });
  const latency = new Histogram({
    name: 'footnote_answer_seconds',
    help: 'From the arrival of a question until Discord has its answer.',
    labelNames: ['door'],
    buckets: latencyBuckets,
    registers,
  });
  const lost = new Counter({
    name: 'footnote_questions_lost_total',
    help: 'Questions whose answer could not be delivered in time.',
    labelNames: ['door'],
    registers,
  });
  addState(registry, observe, now);
  return {
    answered: ({ door, outcome, ms }) => {
      questions.inc({ outcome, door });
      latency.observe({ door }, ms / 1000);
    },
    lost: (door) => lost.inc({ door }),
    read: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** What is only looked at when somebody asks. */
function addState(registry: Registry, observe: Observe, now: () => number): void {
  const registers = [registry];
  const count = (name: string, help: string, read: (state: Observed) => number) =>
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(read(observe()));
      },
    });
  const gauge = (name: string, help: string, read: (state: Observed) => number | null) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read(observe()) ?? Number.NaN);
      },
    });
  count('footnote_retries_total', 'Requests that were sent once more.', (s) => s.retries);
  count('footnote_reconnects_total', 'Connections that broke off.', (s) => s.reconnects);
  gauge('footnote_gateway_ready', 'Whether all shards are connected.', (s) => Number(s.gateway));
  new Gauge({
    name: 'footnote_shard_ready',
    help: 'Whether the shard is connected.',
    labelNames: ['shard'],
    registers,
    collect() {
      this.reset();
      for (const { id, ready } of observe().shards) this.set({ shard: id }, Number(ready));
    },
  });
  if (observe().database !== undefined) {
    gauge('footnote_database_ready', 'Whether the database can be reached.', ({ database }) =>
      Number(database),
    );
  }
  gauge(
    'footnote_invalid_requests',
    'Requests of the last 10 minutes that Discord refused and counts.',
    (s) => s.invalidRequests,
  );
  gauge(
    'footnote_identifies_left',
    'New connections that Discord allows today.',
    (s) => s.identifiesLeft,
  );
  gauge('footnote_index_articles', 'Articles in the index.', (s) => s.articles);
  gauge('footnote_index_passages', 'Passages in the index.', (s) => s.passages);
  gauge('footnote_knowledge_errors', 'Errors in files of articles.', (s) => s.problems);
  gauge('footnote_index_age_seconds', 'Since the articles were indexed.', ({ indexedAt }) =>
    indexedAt === null ? null : (now() - indexedAt.getTime()) / 1000,
  );
}
