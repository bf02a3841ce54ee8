"use client";
import dynamic from "next/dynamic";
import { Skeleton } from "@/components/ui/skeleton";

/** The editor of an expression, fetched when somebody comes to write one. */
export const ExpressionEditor = dynamic(() => import("./expression-area").then((module) => module.ExpressionArea), {
  ssr: false,
  loading: () => <Skeleton width="100%" height="98px" />,
});
