"use client";
import "@xyflow/react/dist/base.css";
import {
  Background,
  type Edge,
  MarkerType,
  type Node,
  Panel,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
} from "@xyflow/react";
import { Maximize, Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { GraphDto } from "@/lib/consumers/schema/graph";
import { DependencyNode, type DependencyNodeData } from "./dependency-node";
import { layOut, NODE_HEIGHT, NODE_WIDTH } from "./graph-layout";

const NODE_TYPES = { dependency: DependencyNode };

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
  const picture = useMemo(() => layOut(graph), [graph]);
  const nodes = useMemo(() => {
    const place = new Map(picture.nodes.map((one) => [one.id, one]));
    return [...graph.nodes]
      .sort(
        (a, b) =>
          (place.get(a.id)?.x ?? 0) - (place.get(b.id)?.x ?? 0) ||
          (place.get(a.id)?.y ?? 0) - (place.get(b.id)?.y ?? 0),
      )
      .map((node): Node<DependencyNodeData> => {
        const { x = 0, y = 0 } = place.get(node.id) ?? {};
        const data = { node, label: node.label || t("noTeam"), focused: node.id === focus };
        return { id: node.id, type: "dependency", position: { x, y }, data, width: NODE_WIDTH, height: NODE_HEIGHT };
      });
  }, [graph, picture, focus, t]);
  const edges = useMemo(
    () =>
      picture.edges.map(({ edge, width }): Edge => {
        const { operations, relations } = edge.weight;
        const label =
          edge.relation !== "calls"
            ? undefined
            : graph.view === "teams"
              ? String(relations)
              : operations === null
                ? undefined
                : String(operations);
        const color = edge.relation === "calls" ? "var(--color-control)" : "var(--color-line-strong)";
        return {
          id: edge.id,
          source: edge.from,
          target: edge.to,
          focusable: false,
          ...(label === undefined ? {} : { label }),
          labelStyle: { fill: "var(--color-ink)", fontSize: 11 },
          labelBgStyle: { fill: "var(--color-surface)" },
          style: {
            stroke: color,
            strokeWidth: width,
            ...(edge.relation === "calls" ? {} : { strokeDasharray: "4 4" }),
          },
          markerEnd: { type: MarkerType.ArrowClosed, color, width: 16, height: 16, markerUnits: "userSpaceOnUse" },
        };
      }),
    [picture, graph.view],
  );
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      fitView
      fitViewOptions={{ minZoom: 0.5, maxZoom: 1, padding: 0.08 }}
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
      aria-label={t("graph.canvas")}
    >
      <Background color="var(--color-line)" />
      <Panel position="bottom-left">
        <ZoomButtons />
      </Panel>
    </ReactFlow>
  );
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
        onClick={() => void fitView({ maxZoom: 1, padding: 0.08 })}
      >
        <Maximize aria-hidden />
      </IconButton>
    </div>
  );
}
