"use client";
import { useTranslations } from "next-intl";
import { ChoiceGroup } from "./choice-group";
import type { InsideProps } from "./inside-props";
import { NodeRow } from "./node-row";

/** What is within a schema: its fields and items, then what it is put together from. */
export function NodeInside({ nodes, node, id, depth }: InsideProps) {
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
                Inside={NodeInside}
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
          Inside={NodeInside}
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
