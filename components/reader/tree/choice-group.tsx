"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useReader } from "@/components/reader/reader-context";
import { cn } from "@/components/ui/cn";
import type { SchemaChoice } from "@/lib/reader/schema";
import { canOpen, type Inside as InsideOf, type InsideProps } from "./inside-props";
import { LazyInside } from "./lazy-inside";
import { NodeFacts } from "./node-facts";
import { TypeLabel } from "./type-label";

interface ChoiceGroupProps extends Omit<InsideProps, "node"> {
  choice: SchemaChoice;
  Inside: InsideOf;
}

/** What a schema is put together from: one of several to choose, or all of them one after the other. */
export function ChoiceGroup({ nodes, choice, id, depth, Inside }: ChoiceGroupProps) {
  const t = useTranslations("reader");
  const { target } = useReader();
  const { kind, options, property } = choice;
  const isChosen = (kind === "oneOf" || kind === "anyOf") && options.length > 1;
  const targeted = options.findIndex((_, index) => target?.startsWith(`${id}.${index}.`));
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = chosen ?? Math.max(0, targeted);
  const title = kind === "when" ? t("schema.choice.when", { property: property ?? "" }) : t(`schema.choice.${kind}`);
  return (
    <div role="group" aria-label={title} className="ml-1 min-w-0 rounded-md border border-line">
      <div className="flex flex-wrap items-center gap-1.5 border-line border-b bg-sunken px-2 py-1.5 text-xs">
        <span className="font-medium text-muted">{title}</span>
        {property && kind !== "when" ? <span className="text-muted">{t("schema.chosenBy", { property })}</span> : null}
        {isChosen
          ? options.map((option, index) => (
              <button
                key={`${index} ${option.label}`}
                type="button"
                aria-pressed={index === shown}
                onClick={() => setChosen(index)}
                className={cn(
                  "max-w-full truncate rounded-md border px-1.5 py-0.5 font-mono text-2xs",
                  index === shown
                    ? "border-accent-line bg-accent-soft text-accent-ink"
                    : "border-line bg-surface text-muted hover:text-ink",
                )}
              >
                {option.label}
              </button>
            ))
          : null}
      </div>
      {options.map((option, index) =>
        isChosen && index !== shown ? null : (
          <Option
            Inside={Inside}
            key={`${index} ${option.label}`}
            nodes={nodes}
            option={option}
            id={`${id}.${index}`}
            depth={depth}
          />
        ),
      )}
    </div>
  );
}

interface OptionProps extends Omit<InsideProps, "node"> {
  option: SchemaChoice["options"][number];
  Inside: InsideOf;
}

function Option({ nodes, option, id, depth, Inside }: OptionProps) {
  const t = useTranslations("reader");
  const node = nodes[option.node];
  if (!node) return null;
  return (
    <div id={id} className="flex min-w-0 flex-col gap-1.5 border-line px-2 py-2 not-last:border-b">
      <p className="flex flex-wrap items-baseline gap-x-2 text-xs">
        <TypeLabel node={node} />
        {option.values ? (
          <span className="text-muted">{t("schema.values1", { values: option.values.join(", ") })}</span>
        ) : null}
      </p>
      <NodeFacts node={node} />
      {canOpen(node) ? (
        <OptionInside Inside={Inside} nodes={nodes} node={node} label={option.label} id={id} depth={depth} />
      ) : null}
    </div>
  );
}

/** A named option opens when it is asked for: a circular one would open itself for ever. */
interface OptionInsideProps extends InsideProps {
  label: string;
  Inside: InsideOf;
}

function OptionInside({ nodes, node, label, id, depth, Inside }: OptionInsideProps) {
  const t = useTranslations("reader");
  const { target } = useReader();
  const [pressed, setPressed] = useState<boolean | null>(null);
  if (!node.lazy || !node.ref) return <Inside nodes={nodes} node={node} id={id} depth={depth + 1} />;
  const isOpen = pressed ?? (depth === 0 || (target?.startsWith(`${id}.`) ?? false));
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setPressed(!isOpen)}
        className="w-fit rounded-sm px-1 text-accent-ink text-xs hover:bg-hover"
      >
        {t(isOpen ? "schema.collapse" : "schema.expand", { name: label })}
      </button>
      {isOpen ? <LazyInside Inside={Inside} schema={node.ref.key} name={label} id={id} depth={depth} /> : null}
    </>
  );
}
