import type { ReactNode } from "react";
import { cn } from "./cn";

const gaps = { 1: "gap-1", 2: "gap-2", 3: "gap-3", 4: "gap-4", 6: "gap-6", 8: "gap-8" };

interface StackProps {
  gap?: keyof typeof gaps;
  children: ReactNode;
}

/** Children one below the other. */
export function Stack({ gap = 4, children }: StackProps) {
  return <div className={cn("flex min-w-0 flex-col", gaps[gap])}>{children}</div>;
}

/** Children beside each other, wrapping where they do not fit. */
export function Row({ gap = 2, children }: StackProps) {
  return <div className={cn("flex min-w-0 flex-wrap items-center", gaps[gap])}>{children}</div>;
}
