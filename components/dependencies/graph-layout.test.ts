import { describe, expect, it } from "vitest";
import type { GraphEdgeDto, GraphNodeDto } from "@/lib/consumers/schema/graph";
import { layOut } from "./graph-layout";
import { edgeWidth, NODE_HEIGHT, NODE_WIDTH } from "./graph-picture";

const node = (id: string): GraphNodeDto => {
  return { id, kind: "api", slug: id, label: id, team: null, note: null, url: null };
};
const edge = (from: string, to: string, operations: number | null = 1, relations = 1): GraphEdgeDto => {
  const weight = { operations, ofOperations: null, sources: 1, relations };
  return { id: `${from} calls ${to}`, from, to, relation: "calls", said: [], weight };
};

describe("layOut", () => {
  it("places callers left of what they call, and no two nodes on one spot", () => {
    const graph = { nodes: ["a", "b", "c"].map(node), edges: [edge("a", "b"), edge("b", "c"), edge("c", "a")] };
    const { nodes } = layOut(graph);
    const at = new Map(nodes.map((one) => [one.id, one]));
    expect(at.get("a")?.x).toBeLessThan(at.get("b")?.x ?? 0);
    expect(layOut(graph)).toEqual(layOut(graph));
    for (const one of nodes) {
      for (const other of nodes) {
        const apart = Math.abs(one.x - other.x) >= NODE_WIDTH || Math.abs(one.y - other.y) >= NODE_HEIGHT;
        expect(one === other || apart).toBe(true);
      }
    }
  });

  it("leaves lines out that lead nowhere or back to themselves, and draws the heaviest of very many", () => {
    const nodes = Array.from({ length: 60 }, (_, n) => node(`n${n}`));
    const edges = nodes.flatMap((from) => nodes.slice(0, 20).map((to, n) => edge(from.id, to.id, n + 1)));
    const picture = layOut({ nodes, edges: [...edges, edge("n0", "gone")] });
    expect(picture.edges).toHaveLength(300);
    expect(picture.left).toBe(60 * 20 - 20 - 300);
    expect(Math.min(...picture.edges.map(({ width }) => width))).toBeGreaterThan(1);
  });

  it("draws hundreds of nodes within a second or two", () => {
    const nodes = Array.from({ length: 400 }, (_, n) => node(`n${n}`));
    const edges = nodes.map((one, n) => edge(one.id, `n${(n * 7) % 400}`));
    expect(layOut({ nodes, edges }).nodes).toHaveLength(400);
  }, 5_000);

  it.each([
    [null, 1, 1],
    [1, 1, 1],
    [4, 1, 4],
    [1, 16, 7],
    [100_000, 1, 8],
  ])("a line of %s operations and %i relations is %i px wide", (operations, relations, width) => {
    expect(edgeWidth(edge("a", "b", operations, relations))).toBe(width);
  });
});
