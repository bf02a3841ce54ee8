"use client";
import { createContext, type ReactNode, use } from "react";

/** What every thread of a review needs to know. */
export interface ThreadDesk {
  review: string;
  /** Whose comments may be changed: `kind:id`, or null for nobody's. */
  viewer: string | null;
  canComment: boolean;
  /** Comments as the server drew them, by their ids. */
  bodies: Readonly<Record<string, ReactNode>>;
}

export const DeskContext = createContext<ThreadDesk | null>(null);

/** The desk that a thread lies on. */
export function useDesk(): ThreadDesk {
  const desk = use(DeskContext);
  if (!desk) throw new Error("a thread must lie on a desk");
  return desk;
}
