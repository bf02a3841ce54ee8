import type { GraphEdgeDto } from "@/lib/consumers/schema/graph";

export const NODE_WIDTH = 208;
export const NODE_HEIGHT = 52;

/** Lines that are drawn at most: the heaviest. More cannot be told apart, and take seconds to lay out. */
const MOST_DRAWN = 300;

export interface PlacedNode {
  /** Of the box: a team that calls and is called stands on both sides. */
  id: string;
  /** Of the node of the graph. */
  node: string;
  x: number;
  y: number;
}

export interface DrawnLine {
  edge: GraphEdgeDto;
  /** Ids of the boxes it joins. */
  from: string;
  to: string;
  /** In pixels. */
  width: number;
  /** Where its number stands, from 0 at its beginning to 1 at its end: lines of one box have theirs apart. */
  labelAt: number;
}

export interface GraphPicture {
  /** Upper left corners, in pixels. */
  nodes: PlacedNode[];
  edges: DrawnLine[];
  /** Lines that are only in the table. */
  left: number;
}

/** How thick a line is: 1 to 8 pixels, by the logarithm of what it stands for. */
export function edgeWidth(edge: GraphEdgeDto): number {
  if (edge.relation !== "calls") return 1;
  const amount = Math.max(edge.weight.relations > 1 ? edge.weight.relations : 0, edge.weight.operations ?? 1);
  return Math.min(8, 1 + 1.5 * Math.log2(Math.max(1, amount)));
}

/** The lines that are drawn, the heaviest first, and how many are left to the table. */
export function heaviest(edges: readonly GraphEdgeDto[]): {
  drawn: { edge: GraphEdgeDto; width: number }[];
  left: number;
} {
  const lines = edges
    .map((edge) => ({ edge, width: edgeWidth(edge) }))
    .sort((a, b) => b.width - a.width || (a.edge.id < b.edge.id ? -1 : 1));
  return { drawn: lines.slice(0, MOST_DRAWN), left: Math.max(0, lines.length - MOST_DRAWN) };
}
