"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";
import type { GraphDto } from "@/lib/consumers/schema/graph";
import { columnsHeight } from "./column-layout";
import { useWideWindow } from "./use-wide-window";

const MARGIN = 64;
/** In pixels: room for the buttons at least, and what can still be scrolled past at most. */
const LEAST_TALL = 320;
const MOST_TALL = 2_400;

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
  const tall = focus === null ? columnsHeight(graph) + MARGIN : null;
  return (
    <div
      className="h-[36rem] w-full max-md:h-[36rem]! lg:h-[42rem] [--xy-attribution-background-color:transparent]"
      style={tall === null ? undefined : { height: Math.min(MOST_TALL, Math.max(LEAST_TALL, tall)) }}
    >
      {wide || always ? <Canvas graph={graph} focus={focus} /> : null}
    </div>
  );
}
