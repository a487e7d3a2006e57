/** Where lines (rows or columns) begin, in pixels; those beyond the known ones have a usual size. */
export class Offsets {
  readonly #starts: number[] = [0];
  readonly #usual: number;

  constructor(sizes: readonly number[], usual: number) {
    this.#usual = usual;
    for (const size of sizes) this.#starts.push((this.#starts.at(-1) ?? 0) + size);
  }

  start(index: number): number {
    const known = this.#starts.length - 1;
    if (index <= known) return this.#starts[index] ?? 0;
    return (this.#starts[known] ?? 0) + (index - known) * this.#usual;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** The line at that place. */
  at(pixels: number): number {
    const known = this.#starts.length - 1;
    const end = this.#starts[known] ?? 0;
    if (pixels >= end) return known + Math.floor((pixels - end) / this.#usual);
    let [low, high] = [0, known];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= pixels) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
