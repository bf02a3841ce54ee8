import { describe, expect, it } from "vitest";
import type { GraphEdgeDto, GraphNodeDto } from "@/lib/consumers/schema/graph";
import { columnsHeight, inColumns } from "./column-layout";
import { NODE_HEIGHT } from "./graph-picture";

const node = (id: string, team: string | null = null): GraphNodeDto => {
  return { id, kind: "team", slug: id, label: id, team, note: null, url: null };
};
const edge = (from: string, to: string, relation: GraphEdgeDto["relation"] = "calls"): GraphEdgeDto => {
  const weight = { operations: null, ofOperations: null, sources: 1, relations: 1 };
  return { id: `${from} ${relation} ${to}`, from, to, relation, said: [], weight };
};
const teams = {
  view: "teams" as const,
  nodes: ["a", "b", "c"].map((id) => node(id)),
  edges: [edge("a", "b"), edge("b", "a"), edge("a", "a"), edge("c", "a"), edge("a", "gone")],
};

describe("inColumns", () => {
  it("puts whoever calls on the left and what is called on the right, and draws what a team calls of its own", () => {
    const { nodes, edges } = inColumns(teams);
    expect(nodes.map(({ id }) => id)).toEqual(["from a", "from b", "from c", "to a", "to b"]);
    const [left, right] = [nodes.slice(0, 3), nodes.slice(3)];
    expect(Math.max(...left.map(({ x }) => x))).toBeLessThan(Math.min(...right.map(({ x }) => x)));
    expect(edges.map(({ from, to }) => `${from} > ${to}`)).toContain("from a > to a");
    expect(edges).toHaveLength(4);
  });

  it("keeps boxes of one column apart, within the height it says", () => {
    const { nodes } = inColumns(teams);
    for (const one of nodes) {
      expect(one.y + NODE_HEIGHT).toBeLessThanOrEqual(columnsHeight(teams));
      for (const other of nodes) {
        expect(one === other || one.x !== other.x || Math.abs(one.y - other.y) >= NODE_HEIGHT).toBe(true);
      }
    }
  });

  it("spreads the numbers of the lines of one box, and keeps APIs of one team together", () => {
    const at = inColumns(teams)
      .edges.filter(({ from }) => from === "from a")
      .map(({ labelAt }) => labelAt);
    expect(new Set(at).size).toBe(2);
    const apis = [node("caller"), node("x", "two"), node("y", "one"), node("z", "two")];
    const calls = ["x", "y", "z"].map((api) => edge("caller", api));
    const drawn = inColumns({ view: "nodes", nodes: apis, edges: [...calls, edge("x", "y", "owns")] });
    expect(drawn.nodes.map(({ node: id }) => id)).toEqual(["caller", "y", "x", "z"]);
    expect(drawn.edges).toHaveLength(3);
  });

  it("draws nothing of nothing", () => {
    const empty = { view: "nodes" as const, nodes: [], edges: [] };
    expect(inColumns(empty)).toEqual({ nodes: [], edges: [], left: 0 });
    expect(columnsHeight(empty)).toBe(0);
  });
});
