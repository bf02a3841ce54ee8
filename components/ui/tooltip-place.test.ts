import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeTooltip } from "./tooltip-place";

const view = { width: 1000, height: 800 };
const tip = { width: 100, height: 20 };
const at = (left: number, top: number) => ({ left, top, width: 40, height: 40 });

describe("placeTooltip", () => {
  it.each([
    ["below", "bottom", at(500, 300), { left: 470, top: 346 }],
    ["above where the window ends below", "bottom", at(500, 755), { left: 470, top: 729 }],
    ["to the right", "right", at(10, 100), { left: 56, top: 110 }],
    ["to the left where the window ends at the right", "right", at(950, 100), { left: 844, top: 110 }],
    ["within the left edge", "bottom", at(0, 300), { left: 8, top: 346 }],
  ] as const)("stands %s", (_where, side, anchor, expected) =>
    expect(placeTooltip(side, anchor, tip, view)).toEqual(expected),
  );
  it("never leaves the window", () => {
    const side = fc.constantFrom("top", "right", "bottom", "left");
    fc.assert(
      fc.property(side, fc.integer({ min: 0, max: 960 }), fc.integer({ min: 0, max: 760 }), (wanted, left, top) => {
        const place = placeTooltip(wanted, at(left, top), tip, view);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + tip.width).toBeLessThanOrEqual(view.width - 8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.top + tip.height).toBeLessThanOrEqual(view.height - 8);
      }),
    );
  });
});
