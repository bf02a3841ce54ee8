"use client";
import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Anchor } from "@/components/reader/anchor";
import { MarkNote } from "@/components/reader/mark-note";
import { useReader } from "@/components/reader/reader-context";
import { scrollIntoSight } from "@/components/reader/use-target";
import { cn } from "@/components/ui/cn";
import type { SchemaChild } from "@/lib/reader/schema";
import { canOpen, type Inside as InsideOf, type InsideProps } from "./inside-props";
import { LazyInside } from "./lazy-inside";
import { NodeFacts } from "./node-facts";
import { TypeLabel } from "./type-label";

interface NodeRowProps extends InsideProps {
  child: Omit<SchemaChild, "node">;
  Inside: InsideOf;
}

/** Trees of so few rows stand open to their second level. */
const SMALL_TREE = 24;

/** A field, an item or the like: its name, its type, what is said of it, and what is within it when it is opened. */
export function NodeRow({ nodes, node, child, id, depth, Inside }: NodeRowProps) {
  const t = useTranslations("reader");
  const { target } = useReader();
  const isTarget = target === id;
  const leadsThere = target?.startsWith(`${id}.`) ?? false;
  const [pressed, setPressed] = useState<boolean | null>(null);
  const byItself =
    (child.role === "items" && depth === 1 && !node.lazy) || (depth === 1 && nodes.length <= SMALL_TREE && !node.lazy);
  const isOpen = pressed ?? (leadsThere || byItself);
  const opens = canOpen(node);
  const name = useChildName(child);
  const uses = node.deprecated ? node.ref?.name : undefined;
  return (
    <li
      id={id}
      ref={isTarget ? scrollIntoSight : undefined}
      data-target={isTarget || undefined}
      className={cn("min-w-0 scroll-mt-24", isTarget && "bg-accent-soft")}
    >
      <div className="group/part flex min-w-0 flex-col gap-1 py-1.5 pr-2 pl-1">
        <div className="flex min-w-0 items-start gap-1">
          {opens ? (
            <button
              type="button"
              aria-expanded={isOpen}
              aria-label={t(isOpen ? "schema.collapse" : "schema.expand", { name })}
              onClick={() => setPressed(!isOpen)}
              className="flex size-5 shrink-0 items-center justify-center rounded-sm text-faint hover:bg-hover hover:text-ink"
            >
              <ChevronRight aria-hidden className={cn("size-3.5", isOpen && "rotate-90")} />
            </button>
          ) : (
            <span aria-hidden className="size-5 shrink-0" />
          )}
          <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2 gap-y-0.5 text-xs leading-5">
            {child.role === "property" ? (
              <code className={cn("break-all font-medium font-mono", node.deprecated && "text-muted line-through")}>
                {name}
              </code>
            ) : (
              <span className="text-muted">{name}</span>
            )}
            <TypeLabel node={node} />
            {child.required ? <span className="text-danger-ink">{t("schema.required")}</span> : null}
            {node.readOnly ? <span className="text-info-ink">{t("schema.readOnly")}</span> : null}
            {node.writeOnly ? <span className="text-info-ink">{t("schema.writeOnly")}</span> : null}
            {node.deprecated ? <span className="text-caution-ink">{t("schema.deprecated")}</span> : null}
            <Anchor id={id} what={name} />
          </div>
        </div>
        <div className="flex flex-col gap-1 pl-6">
          {node.mark || uses ? <MarkNote mark={node.mark} uses={uses} /> : null}
          <NodeFacts node={node} />
        </div>
      </div>
      {opens && isOpen ? (
        <div className="flex min-w-0 flex-col gap-1.5 pb-2 pl-4">
          {node.lazy && node.ref ? (
            <LazyInside Inside={Inside} schema={node.ref.key} name={name} id={id} depth={depth} />
          ) : (
            <Inside nodes={nodes} node={node} id={id} depth={depth} />
          )}
        </div>
      ) : null}
    </li>
  );
}

function useChildName({ role, name = "" }: Omit<SchemaChild, "node">): string {
  const t = useTranslations("reader");
  if (role === "property") return name;
  if (role === "pattern") return t("schema.role.pattern", { name: `/${name}/` });
  if (role === "item") return t("schema.role.item", { name });
  return t(`schema.role.${role}`);
}
