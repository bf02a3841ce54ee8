"use client";
import { createContext, useContext } from "react";
import type { DeclaredPart } from "@/lib/deprecations/model/declared-part";
import type { ReadRef } from "@/lib/reader/queries";

/** What every part of a reader knows: which version is read, the address of what is shown, and the part to land at. */
export interface ReaderPlace {
  reference: ReadRef;
  /** The address of the operation or schema that is shown, without a fragment. */
  href: string;
  /** The id of the part that the address names, to be opened, scrolled to and marked. */
  target: string | null;
  /** Whether the viewer may say that something of this version goes away. */
  mayDeprecate: boolean;
  /** What somebody declared about parts of this version. */
  declared: readonly DeclaredPart[];
  /** Opens a schema in this reader, or goes where it is read. */
  schemaHref(key: string): string;
}

export const ReaderContext = createContext<ReaderPlace | null>(null);

/** The reader around a part. */
export function useReader(): ReaderPlace {
  const place = useContext(ReaderContext);
  if (!place) throw new Error("a part of the reader stands outside of it");
  return place;
}
