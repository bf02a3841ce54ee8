"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useReader } from "@/components/reader/reader-context";
import { ProblemState } from "@/components/shared/problem-state";
import { SkeletonRows } from "@/components/ui/skeleton";
import { readerQueries } from "@/lib/reader/queries";
import type { Inside as InsideOf } from "./inside-props";

interface LazyInsideProps {
  schema: string;
  name: string;
  id: string;
  depth: number;
  Inside: InsideOf;
}

/** What is within a schema that is read by itself, asked for when it is opened: circular ones open as far as one likes. */
export function LazyInside({ schema, name, id, depth, Inside }: LazyInsideProps) {
  const t = useTranslations("reader");
  const { reference } = useReader();
  const view = useQuery(readerQueries.schema(reference, schema));
  if (view.isError) return <ProblemState error={view.error} onRetry={() => void view.refetch()} />;
  if (!view.data) return <SkeletonRows rows={2} label={t("schema.opening", { name })} />;
  const { nodes } = view.data.tree;
  const [root] = nodes;
  return root ? <Inside nodes={nodes} node={root} id={id} depth={depth + 1} /> : null;
}
