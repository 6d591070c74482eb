/** What the process that measures is told, and what it tells. */

export interface ScalePlan {
  readonly files: readonly string[];
  readonly passages: number;
  readonly questions: number;
  /** Null for the embedded engine. */
  readonly database: string | null;
}

export interface ScaleFigures {
  readonly recallClean: number;
  readonly recallTypo: number;
  /** Of clean questions and those with a typo, one client. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Questions a second, with so many clients as `clientCounts` says. */
  readonly rates: readonly number[];
  readonly passagesPerSecond: number | null;
  readonly processBytes: number;
  readonly storedBytes: number | null;
  /** By question, clean ones and then those with a typo. */
  readonly firsts: readonly string[];
}

export const clientCounts = [1, 2, 4, 8] as const;
