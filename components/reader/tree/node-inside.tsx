"use client";
import { useTranslations } from "next-intl";
import type { SchemaNode } from "@/lib/reader/schema";
import { ChoiceGroup } from "./choice-group";
import { NodeRow } from "./node-row";

interface NodeInsideProps {
  nodes: readonly SchemaNode[];
  node: SchemaNode;
  id: string;
  depth: number;
}

/** What is within a schema: its fields and items, then what it is put together from. */
export function NodeInside({ nodes, node, id, depth }: NodeInsideProps) {
  const t = useTranslations("reader");
  const { children = [], choices = [], hidden } = node;
  return (
    <>
      {children.length > 0 ? (
        <ul className="min-w-0 divide-y divide-line border-line border-l">
          {children.map((child) => {
            const inner = nodes[child.node];
            const name = child.name ?? child.role;
            return inner ? (
              <NodeRow
                key={`${child.role} ${name}`}
                nodes={nodes}
                node={inner}
                child={child}
                id={`${id}.${name}`}
                depth={depth + 1}
              />
            ) : null;
          })}
        </ul>
      ) : null}
      {hidden ? <p className="pl-3 text-muted text-xs">{t("schema.hidden", { count: hidden })}</p> : null}
      {choices.map((choice, index) => (
        <ChoiceGroup
          key={`${index} ${choice.kind}`}
          nodes={nodes}
          choice={choice}
          id={`${id}.${choice.kind}${index}`}
          depth={depth}
        />
      ))}
    </>
  );
}
