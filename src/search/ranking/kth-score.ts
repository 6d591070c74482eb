/** Passages with scores in, the score of the k-th best out: a heap of the best k. */

/** The score of the `k`-th best passage allowed, 0 where there are fewer. */
export function kthScore(
  seen: readonly number[],
  scores: Float32Array,
  k: number,
  allows: (passage: number) => boolean,
): number {
  const heap: number[] = [];
  for (const passage of seen) {
    const score = scores[passage] as number;
    if (heap.length === k && score <= (heap[0] as number)) continue;
    if (!allows(passage)) continue;
    if (heap.length < k) siftUp(heap, score);
    else siftDown(heap, score);
  }
  return heap.length < k ? 0 : (heap[0] as number);
}

/** Adds a value to a heap whose smallest stands first. */
function siftUp(heap: number[], value: number): void {
  let at = heap.length;
  heap.push(value);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if ((heap[parent] as number) <= value) break;
    heap[at] = heap[parent] as number;
    at = parent;
  }
  heap[at] = value;
}

/** Puts a value in the place of the heap's smallest. */
function siftDown(heap: number[], value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child++;
    if ((heap[child] as number) >= value) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = value;
}
