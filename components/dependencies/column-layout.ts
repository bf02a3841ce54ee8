import type { GraphDto, GraphNodeDto } from "@/lib/consumers/schema/graph";
import { type DrawnLine, type GraphPicture, heaviest, NODE_HEIGHT, NODE_WIDTH, type PlacedNode } from "./graph-picture";

const ROW = NODE_HEIGHT + 8;
const COLUMN = NODE_WIDTH + 460;

type Graph = Pick<GraphDto, "view" | "nodes" | "edges">;

interface Column {
  /** What the ids of its boxes begin with. */
  side: "from" | "to";
  nodes: GraphNodeDto[];
}

/**
 * Places a graph in two columns: who calls, and what is called. Teams stand on both sides, so that what a team calls of its
 * own is seen as well; which team an API belongs to is written on it. What is provided by whom is left to the table and to
 * the view around one node.
 */
export function inColumns(graph: Graph): GraphPicture {
  const { calls, columns } = columnsOf(graph);
  const tallest = Math.max(...columns.map(({ nodes }) => nodes.length));
  const nodes = columns.flatMap(({ side, nodes: inColumn }, column) =>
    inColumn.map((node, row): PlacedNode => {
      const above = ((tallest - inColumn.length) * ROW) / 2;
      return { id: `${side} ${node.id}`, node: node.id, x: column * COLUMN, y: above + row * ROW };
    }),
  );
  const { drawn, left } = heaviest(calls);
  const place = new Map(nodes.map((one) => [one.id, one.y]));
  const lines = drawn.map(({ edge, width }) => ({ edge, width, from: `from ${edge.from}`, to: `to ${edge.to}` }));
  return { nodes, edges: apart(lines, (id) => place.get(id) ?? 0), left };
}

/** How tall the picture in columns is, in pixels. */
export function columnsHeight(graph: Graph): number {
  return Math.max(0, ...columnsOf(graph).columns.map(({ nodes }) => nodes.length)) * ROW;
}

function columnsOf(graph: Graph) {
  const known = new Set(graph.nodes.map(({ id }) => id));
  const calls = graph.edges.filter(
    ({ relation, from, to }) => relation === "calls" && known.has(from) && known.has(to),
  );
  const callers = new Set(calls.map(({ from }) => from));
  const called = new Set(calls.map(({ to }) => to));
  const byTeam = (a: GraphNodeDto, b: GraphNodeDto) =>
    order(a.team ?? "\uffff", b.team ?? "\uffff") || order(a.label, b.label) || order(a.id, b.id);
  const right = graph.nodes.filter(({ id }) => called.has(id)).sort(byTeam);
  const left = graph.nodes.filter(({ id }) => callers.has(id)).sort(byTeam);
  const columns: Column[] = [
    { side: "from", nodes: left },
    { side: "to", nodes: right },
  ];
  return { calls, columns };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Spreads the numbers of the lines that leave one box along them. */
function apart(lines: readonly Omit<DrawnLine, "labelAt">[], yOf: (id: string) => number): DrawnLine[] {
  const leaving = new Map<string, Omit<DrawnLine, "labelAt">[]>();
  for (const line of lines) leaving.set(line.from, [...(leaving.get(line.from) ?? []), line]);
  return [...leaving.values()].flatMap((together) =>
    [...together]
      .sort((a, b) => yOf(a.to) - yOf(b.to))
      .map((line, index) => ({ ...line, labelAt: 0.1 + (0.8 * (index + 0.5)) / together.length })),
  );
}
