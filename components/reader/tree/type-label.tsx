"use client";
import { useReader } from "@/components/reader/reader-context";
import { TextLink } from "@/components/ui/text-link";
import type { SchemaNode } from "@/lib/reader/schema";

/** A schema's type; where it has a name, with the way to it. */
export function TypeLabel({ node }: { node: SchemaNode }) {
  const { schemaHref } = useReader();
  const { ref, type } = node;
  const label = <code className="break-words font-mono text-muted text-xs">{type}</code>;
  if (!ref?.name) return label;
  return (
    <span className="inline-flex min-w-0 flex-wrap items-baseline gap-x-1.5">
      {type === ref.name ? null : label}
      <TextLink href={schemaHref(ref.key)}>
        <code className="break-words font-mono text-xs">{ref.name}</code>
      </TextLink>
    </span>
  );
}
