"use client";
import type { ReactNode } from "react";
import { useListNavigation } from "@/lib/browser/use-list-navigation";

/** Lets `j` and `k` walk the rows or items inside; for tables that the server draws. */
export function ListKeys({ children }: { children: ReactNode }) {
  return <div ref={useListNavigation<HTMLDivElement>()}>{children}</div>;
}
