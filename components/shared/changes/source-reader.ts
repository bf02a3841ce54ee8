import type { SourcePlace, SourceWindowDto } from "@/lib/versions/schema/reading";

/** Reads some lines of a version; what shows changes is handed it, since it asks nobody itself. */
export type SourceReader = (place: SourcePlace, signal: AbortSignal) => Promise<SourceWindowDto>;
