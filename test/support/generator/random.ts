import { uniformInt } from "pure-rand/distribution/uniformInt";
import { mersenne } from "pure-rand/generator/mersenne";

/** Choices that depend on a seed alone. */
export class Random {
  private readonly generator;

  constructor(seed: number) {
    this.generator = mersenne(seed | 0);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return high <= low ? low : uniformInt(this.generator, low, high);
  }

  /** True in `share` of all cases; `share` from 0 to 1, to a ten-thousandth. */
  chance(share: number): boolean {
    return this.between(0, 9999) < share * 10_000;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.between(0, from.length - 1)]!;
  }

  /** One of several, each as often as its weight, a whole number, says. */
  weighted<T>(choices: readonly (readonly [weight: number, choice: T])[]): T {
    let left = this.between(
      1,
      choices.reduce((sum, [weight]) => sum + weight, 0),
    );
    for (const [weight, choice] of choices) {
      left -= weight;
      if (left <= 0) return choice;
    }
    return choices.at(-1)![1];
  }

  /** `count` different ones, or all when there are fewer, in any order. */
  some<T>(from: readonly T[], count: number): T[] {
    const left = [...from];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) {
      taken.push(...left.splice(this.between(0, left.length - 1), 1));
    }
    return taken;
  }

  /** A number that is `median` in the middle, and seldom much more than e^`spread` times as much or as little. */
  logNormal(median: number, spread: number): number {
    const sum = Array.from({ length: 12 }, () => this.between(0, 9999) / 10_000).reduce((a, b) => a + b);
    return median * Math.exp((sum - 6) * spread);
  }

  digits(count: number): string {
    return padded(this.between(0, 10 ** count - 1), count);
  }
}

export function padded(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}
