import { graphlib, layout } from "@dagrejs/dagre";
import type { GraphDto } from "@/lib/consumers/schema/graph";
import { type GraphPicture, heaviest, NODE_HEIGHT, NODE_WIDTH } from "./graph-picture";

/** Places what is around one node from left to right, callers first. The same graph gives the same picture. */
export function layOut(graph: Pick<GraphDto, "nodes" | "edges">): GraphPicture {
  const known = new Set(graph.nodes.map(({ id }) => id));
  const { drawn, left } = heaviest(
    graph.edges.filter(({ from, to }) => from !== to && known.has(from) && known.has(to)),
  );
  const picture = new graphlib.Graph();
  picture.setGraph({ rankdir: "LR", nodesep: 18, ranksep: 96, ranker: "tight-tree" });
  picture.setDefaultEdgeLabel(() => ({}));
  for (const { id } of graph.nodes) picture.setNode(id, { width: NODE_WIDTH, height: NODE_HEIGHT });
  for (const { edge } of drawn) picture.setEdge(edge.from, edge.to);
  layout(picture);
  const nodes = graph.nodes.map(({ id }) => {
    const { x, y } = picture.node(id);
    return { id, node: id, x: x - NODE_WIDTH / 2, y: y - NODE_HEIGHT / 2 };
  });
  const edges = drawn.map(({ edge, width }) => ({ edge, width, from: edge.from, to: edge.to, labelAt: 0.5 }));
  return { nodes, edges, left };
}
