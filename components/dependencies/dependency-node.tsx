"use client";
import { Handle, type NodeProps, Position } from "@xyflow/react";
import { Crosshair, FileText, UsersRound, Webhook } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { dependenciesHref } from "@/lib/consumers/model/consumers-address";
import type { GraphNodeDto } from "@/lib/consumers/schema/graph";

const ICONS = { team: UsersRound, api: FileText, consumer: Webhook };
const TONES = {
  team: "border-line bg-sunken",
  api: "border-accent-line bg-accent-soft",
  consumer: "border-line-strong bg-surface",
};

interface NodeData extends Record<string, unknown> {
  node: GraphNodeDto;
  label: string;
  focused: boolean;
  /** Not joined with the node that is pointed at. */
  faded: boolean;
}

/** What a node of the drawing holds. */
export type DependencyNodeData = NodeData;

/** A team, an API or a consumer: a link to its page, and one to what is around it. */
export function DependencyNode({ data }: NodeProps & { data: NodeData }) {
  const t = useTranslations("consumers");
  const { node, label, focused, faded } = data;
  const Icon = ICONS[node.kind];
  const around = node.kind === "api" ? { api: node.slug } : { consumer: node.slug };
  return (
    <div
      className={cn(
        "flex h-13 w-52 items-center gap-2 rounded-md border px-2 text-left shadow-1",
        TONES[node.kind],
        focused && "ring-2 ring-accent",
        faded && "opacity-40",
      )}
    >
      <Handle type="target" position={Position.Left} isConnectable={false} className="opacity-0" />
      <Icon aria-hidden className="size-4 shrink-0 text-muted" />
      <span className="flex min-w-0 flex-1 flex-col">
        {node.url ? (
          <Link
            href={node.url}
            prefetch={false}
            className="truncate font-medium text-ink text-sm hover:underline"
            title={label}
          >
            {label}
          </Link>
        ) : (
          <span className="truncate font-medium text-sm">{label}</span>
        )}
        <span className="truncate text-2xs text-muted">
          {t(`graph.nodeKind.${node.kind}`)}
          {node.team ? ` · ${node.team}` : ""}
        </span>
      </span>
      {node.kind === "team" || focused ? null : (
        <Link
          href={dependenciesHref(around)}
          prefetch={false}
          aria-label={t("graph.focusNode", { name: label })}
          title={t("graph.focusNode", { name: label })}
          className="flex size-6 shrink-0 items-center justify-center rounded-sm text-faint hover:bg-hover hover:text-ink"
        >
          <Crosshair aria-hidden className="size-3.5" />
        </Link>
      )}
      <Handle type="source" position={Position.Right} isConnectable={false} className="opacity-0" />
    </div>
  );
}
