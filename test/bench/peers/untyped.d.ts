/** The part of the packages without types that the adapters call. */

declare module 'wink-bm25-text-search' {
  interface Search {
    defineConfig(config: {
      fldWeights: Record<string, number>;
      bm25Params: { k1: number; b: number; k: number };
    }): void;
    definePrepTasks(tasks: ((text: string) => string[])[]): void;
    addDoc(document: Record<string, string>, id: number): void;
    consolidate(decimals: number): void;
    search(text: string, limit: number): [id: string, score: number][];
  }
  function createSearch(): Search;
  export = createSearch;
}
