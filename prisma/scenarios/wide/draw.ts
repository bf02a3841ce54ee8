/** Numbers that look random and are the same every time. */
export interface Draw {
  /** From 0 up to, and not, 1. */
  share(): number;
  /** A whole number from 0 up to, and not, `below`. */
  below(below: number): number;
  chance(share: number): boolean;
  one<T>(values: readonly [T, ...T[]]): T;
  /** A key, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** A whole number of a distribution that is given by its quantiles at 0, 10, 25, 50, 75, 90 and 100 per cent. */
  quantile(quantiles: readonly number[]): number;
}

const PLACES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

/** Mulberry32: small, quick, and good enough for texts that people look at. */
export function drawFrom(seed: number): Draw {
  let state = (seed * 2_654_435_761) >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number) => Math.floor(share() * bound);
  return {
    share,
    below,
    chance: (wanted) => share() < wanted,
    one: (values) => values[below(values.length)] ?? values[0],
    weighted: (weights) => pickWeighted(weights, share()),
    quantile: (quantiles) => {
      const at = share();
      const upper = Math.max(
        1,
        PLACES.findIndex((place) => place >= at),
      );
      const [from = 0, to = 1] = [PLACES[upper - 1], PLACES[upper]];
      const [low = 0, high = low] = [quantiles[upper - 1], quantiles[upper]];
      return Math.round(low + ((at - from) / (to - from)) * (high - low));
    },
  };
}

function pickWeighted<K extends string>(weights: Readonly<Record<K, number>>, share: number): K {
  const keys = Object.keys(weights) as K[];
  let left = share * keys.reduce((sum, key) => sum + weights[key], 0);
  const found = keys.find((key) => {
    left -= weights[key];
    return left < 0;
  });
  const last = found ?? keys.at(-1);
  if (last === undefined) throw new Error("there is nothing to choose from");
  return last;
}
