"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import type { GraphDto } from "@/lib/consumers/schema/graph";

const Canvas = dynamic(() => import("./dependency-canvas"), { ssr: false, loading: Loading });

function Loading() {
  const t = useTranslations("consumers");
  return (
    <div role="status" aria-label={t("graph.loading")} className="size-full p-4">
      <Skeleton height="100%" />
    </div>
  );
}

const WIDE = "(min-width: 768px)";

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(WIDE);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

interface DependencyGraphProps {
  graph: GraphDto;
  focus: string | null;
  /** On a phone as well; otherwise the table stands for it there, and nothing is loaded. */
  always: boolean;
}

/** The drawing, loaded where it is shown. Its height is fixed: nothing jumps when it comes. */
export function DependencyGraph({ graph, focus, always }: DependencyGraphProps) {
  const wide = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WIDE).matches,
    () => false,
  );
  return <div className="h-[36rem] w-full">{wide || always ? <Canvas graph={graph} focus={focus} /> : null}</div>;
}
