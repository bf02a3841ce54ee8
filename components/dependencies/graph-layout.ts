import { graphlib, layout } from "@dagrejs/dagre";
import type { GraphDto, GraphEdgeDto } from "@/lib/consumers/schema/graph";

export const NODE_WIDTH = 208;
export const NODE_HEIGHT = 52;

/** Lines that are drawn at most: the heaviest. More cannot be told apart, and take seconds to lay out. */
const MOST_DRAWN = 300;

export interface PlacedNode {
  id: string;
  x: number;
  y: number;
}

export interface GraphPicture {
  /** Upper left corners, in pixels. */
  nodes: PlacedNode[];
  /** The lines that are drawn, each with its width in pixels. */
  edges: { edge: GraphEdgeDto; width: number }[];
  /** Lines that are only in the table. */
  left: number;
}

/** How thick a line is: 1 to 8 pixels, by the logarithm of what it stands for. */
export function edgeWidth(edge: GraphEdgeDto): number {
  if (edge.relation !== "calls") return 1;
  const amount = Math.max(edge.weight.relations > 1 ? edge.weight.relations : 0, edge.weight.operations ?? 1);
  return Math.min(8, 1 + 1.5 * Math.log2(Math.max(1, amount)));
}

/** Places a graph from left to right, callers first. The same graph gives the same picture. */
export function layOut(graph: Pick<GraphDto, "nodes" | "edges">): GraphPicture {
  const known = new Set(graph.nodes.map(({ id }) => id));
  const lines = graph.edges
    .filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
    .map((edge) => ({ edge, width: edgeWidth(edge) }))
    .sort((a, b) => b.width - a.width || (a.edge.id < b.edge.id ? -1 : 1));
  const edges = lines.slice(0, MOST_DRAWN);
  const picture = new graphlib.Graph();
  picture.setGraph({ rankdir: "LR", nodesep: 18, ranksep: 96, ranker: "tight-tree" });
  picture.setDefaultEdgeLabel(() => ({}));
  for (const { id } of graph.nodes) picture.setNode(id, { width: NODE_WIDTH, height: NODE_HEIGHT });
  for (const { edge } of edges) picture.setEdge(edge.from, edge.to);
  layout(picture);
  const nodes = graph.nodes.map(({ id }) => {
    const { x, y } = picture.node(id);
    return { id, x: x - NODE_WIDTH / 2, y: y - NODE_HEIGHT / 2 };
  });
  return { nodes, edges, left: lines.length - edges.length };
}
