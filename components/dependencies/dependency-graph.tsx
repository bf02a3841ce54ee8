"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";
import type { GraphDto } from "@/lib/consumers/schema/graph";
import { useWideWindow } from "./use-wide-window";

const Canvas = dynamic(() => import("./dependency-canvas"), { ssr: false, loading: Loading });

function Loading() {
  const t = useTranslations("consumers");
  return (
    <div role="status" aria-label={t("graph.loading")} className="size-full p-4">
      <Skeleton height="100%" />
    </div>
  );
}

interface DependencyGraphProps {
  graph: GraphDto;
  focus: string | null;
  /** On a phone as well; otherwise the table stands for it there, and nothing is loaded. */
  always: boolean;
}

/** The drawing, loaded where it is shown. Its height is fixed: nothing jumps when it comes. */
export function DependencyGraph({ graph, focus, always }: DependencyGraphProps) {
  const wide = useWideWindow(false);
  return (
    <div className="h-[36rem] w-full lg:h-[42rem]">
      {wide || always ? <Canvas graph={graph} focus={focus} /> : null}
    </div>
  );
}
