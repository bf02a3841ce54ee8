"use client";
import "@xyflow/react/dist/base.css";
import { Background, MarkerType, type Node, Panel, ReactFlow, ReactFlowProvider, useReactFlow } from "@xyflow/react";
import { Maximize, Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { GraphDto, GraphEdgeDto } from "@/lib/consumers/schema/graph";
import { inColumns } from "./column-layout";
import { DependencyLine, type DependencyLineEdge } from "./dependency-line";
import { DependencyNode, type DependencyNodeData } from "./dependency-node";
import { layOut } from "./graph-layout";
import { type GraphPicture, NODE_HEIGHT, NODE_WIDTH } from "./graph-picture";

const NODE_TYPES = { dependency: DependencyNode };
const LINE_TYPES = { dependency: DependencyLine };

interface DependencyCanvasProps {
  graph: GraphDto;
  /** Id of the node in focus. */
  focus: string | null;
}

/** The graph, drawn. Its nodes are links, in reading order; the same is in the table. */
export default function DependencyCanvas(props: DependencyCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas({ graph, focus }: DependencyCanvasProps) {
  const t = useTranslations("consumers");
  const [pointed, setPointed] = useState<string | null>(null);
  const picture = useMemo(() => (focus === null ? inColumns(graph) : layOut(graph)), [graph, focus]);
  const near = useMemo(() => around(picture, pointed), [picture, pointed]);
  const nodes = useMemo(() => {
    const known = new Map(graph.nodes.map((node) => [node.id, node]));
    return [...picture.nodes]
      .sort((a, b) => a.x - b.x || a.y - b.y)
      .flatMap(({ id, node: nodeId, x, y }): Node<DependencyNodeData>[] => {
        const node = known.get(nodeId);
        if (!node) return [];
        const faded = near !== null && !near.has(id);
        const data = { node, label: node.label || t("noTeam"), focused: node.id === focus, faded };
        return [{ id, type: "dependency", position: { x, y }, data, width: NODE_WIDTH, height: NODE_HEIGHT }];
      });
  }, [graph, picture, focus, near, t]);
  const edges = useMemo(() => linesOf(picture, graph.view, pointed), [picture, graph.view, pointed]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={LINE_TYPES}
      fitView
      fitViewOptions={{ minZoom: 0.5, maxZoom: 1, padding: 0.04 }}
      minZoom={0.1}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      zoomOnScroll={false}
      panOnScroll={false}
      preventScrolling={false}
      onlyRenderVisibleElements={nodes.length > 150}
      onNodeMouseEnter={(_, node) => setPointed(node.id)}
      onNodeMouseLeave={() => setPointed(null)}
      aria-label={t("graph.canvas")}
    >
      <Background color="var(--color-line)" />
      <Panel position="bottom-left">
        <ZoomButtons />
      </Panel>
    </ReactFlow>
  );
}

/** The boxes at the lines of the one that is pointed at, and itself; null where none is. */
function around({ edges }: GraphPicture, pointed: string | null): Set<string> | null {
  if (pointed === null) return null;
  const touching = edges.filter(({ from, to }) => from === pointed || to === pointed);
  return new Set([pointed, ...touching.flatMap(({ from, to }) => [from, to])]);
}

function linesOf({ edges }: GraphPicture, view: GraphDto["view"], pointed: string | null): DependencyLineEdge[] {
  return edges.map(({ edge, from, to, width, labelAt }) => {
    const calls = edge.relation === "calls";
    const lit = pointed === from || pointed === to;
    const color = lit ? "var(--color-accent)" : calls ? "var(--color-control)" : "var(--color-line-strong)";
    const amount = amountOf(edge, view);
    const faded = pointed !== null && !lit;
    return {
      id: edge.id,
      type: "dependency",
      source: from,
      target: to,
      focusable: false,
      zIndex: lit ? 1 : 0,
      data: { labelAt, ...(amount === undefined || faded ? {} : { amount }) },
      style: {
        stroke: color,
        strokeWidth: width,
        opacity: faded ? 0.15 : lit ? 1 : 0.75,
        ...(calls ? {} : { strokeDasharray: "4 4" }),
      },
      markerEnd: { type: MarkerType.ArrowClosed, color, width: 16, height: 16, markerUnits: "userSpaceOnUse" },
    };
  });
}

function amountOf({ relation, weight }: GraphEdgeDto, view: GraphDto["view"]): string | undefined {
  if (relation !== "calls") return undefined;
  const amount = view === "teams" ? weight.relations : weight.operations;
  return amount === null ? undefined : String(amount);
}

function ZoomButtons() {
  const t = useTranslations("consumers");
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  return (
    <div className="flex gap-1 rounded-md border border-line bg-surface p-0.5">
      <IconButton size="sm" variant="ghost" label={t("graph.zoomIn")} onClick={() => void zoomIn()}>
        <Plus aria-hidden />
      </IconButton>
      <IconButton size="sm" variant="ghost" label={t("graph.zoomOut")} onClick={() => void zoomOut()}>
        <Minus aria-hidden />
      </IconButton>
      <IconButton
        size="sm"
        variant="ghost"
        label={t("graph.fit")}
        onClick={() => void fitView({ maxZoom: 1, padding: 0.04 })}
      >
        <Maximize aria-hidden />
      </IconButton>
    </div>
  );
}
