import fc from "fast-check";
import { expect, it } from "vitest";
import { HIGHEST_BUCKET, latencyOf, LOWEST_BUCKET } from "./latency";
import { packLatency, unpackLatency } from "./packed-latency";

it("gives back what was packed, in order", () => {
  const bucket = fc.integer({ min: LOWEST_BUCKET, max: HIGHEST_BUCKET });
  const count = fc.integer({ min: 1, max: 2 ** 40 - 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(bucket, count), { maxLength: 40 }), (pairs) => {
      const histogram = latencyOf(new Map(pairs));
      expect(unpackLatency(packLatency(histogram))).toEqual(histogram);
    }),
  );
});

it("leaves out what is no bucket and no count", () => {
  expect(
    packLatency([
      [0.5, 1],
      [LOWEST_BUCKET - 1, 1],
      [0, 0],
      [0, -1],
      [0, Number.NaN],
      [HIGHEST_BUCKET + 1, 1],
    ]),
  ).toEqual([]);
});
