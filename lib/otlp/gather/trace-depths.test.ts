import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SpanLink } from "@/lib/otlp/model";
import { traceDepths } from "./trace-depths";

const link = (spanId: string, parentSpanId = "", traceId = "t"): SpanLink => ({ traceId, spanId, parentSpanId });
const depthsOf = (links: SpanLink[]) => traceDepths([{ resource: new Map(), spans: [], others: links.length, links }]);

describe("the depth of a trace at a span", () => {
  it.each<[string, SpanLink[], string, number]>([
    ["one span", [link("a")], "a", 1],
    ["a chain, at its middle", [link("a"), link("b", "a"), link("c", "b")], "b", 3],
    ["the longest branch below", [link("a"), link("b", "a"), link("c", "b"), link("d", "a")], "a", 3],
    ["only paths through the span", [link("a"), link("b", "a"), link("c", "b"), link("d", "a")], "d", 2],
    ["a parent that did not come", [link("b", "a"), link("c", "b")], "c", 2],
    ["parents of another trace", [link("a", "", "u"), link("b", "a")], "b", 1],
    ["a span that is not there", [], "x", 1],
    ["a span that is its own parent", [link("a", "a")], "a", 1],
  ])("%s", (_name, links, span, depth) => {
    expect(depthsOf(links).through(link(span))).toBe(depth);
  });

  it("is the same whatever the order, and ends whatever the parents", () => {
    const some = fc.array(fc.tuple(fc.nat(12), fc.option(fc.nat(12))), { maxLength: 13 });
    fc.assert(
      fc.property(some, fc.boolean(), (pairs, forward) => {
        const seen = new Set<number>();
        const links = pairs.flatMap(([id, parent]) => {
          if (seen.has(id)) return [];
          seen.add(id);
          // Parents with a smaller number only: a tree, unless it is to be circular.
          const to = parent !== null && (forward || parent < id) ? `s${parent}` : "";
          return [link(`s${id}`, to)];
        });
        const depths = depthsOf(links);
        for (const one of links) {
          const depth = depths.through(one);
          expect(depth).toBeGreaterThanOrEqual(1);
          expect(depth).toBeLessThanOrEqual(links.length);
          if (!forward) expect(depthsOf(links.toReversed()).through(one)).toBe(depth);
        }
      }),
    );
  });

  it("takes a chain of a hundred thousand", () => {
    const links = Array.from({ length: 100_000 }, (_, index) => link(`s${index}`, index > 0 ? `s${index - 1}` : ""));
    expect(depthsOf(links.toReversed()).through(link("s5"))).toBe(100_000);
  });
});
