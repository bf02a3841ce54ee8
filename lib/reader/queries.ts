import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import { operationViewDto, schemaViewDto } from "./schema";
import { operationOutlineDto, operationUsageDto, OUTLINE_WINDOW, schemaOutlineDto } from "./schema/outline";

/** The version that is read. */
export interface ReadRef {
  api: string;
  version: string;
}

/** What an outline is narrowed to. */
export interface OutlineNarrowing {
  q: string;
  deprecated: boolean;
}

/** What was read of a version that is active stays true; a draft may be pushed again by somebody else. */
const STALE_MS = 60_000;

const path = ({ api, version }: ReadRef) =>
  `/api/v1/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}`;

const narrowed = ({ q, deprecated }: OutlineNarrowing) => ({
  ...(q ? { q } : {}),
  ...(deprecated ? { deprecated: "true" } : {}),
});

/** What the reader asks for. After a push invalidate `readerQueries.all()`. */
export const readerQueries = {
  all: () => ["reader"] as const,
  operation: (ref: ReadRef, operation: string) =>
    queryOptions({
      queryKey: [...readerQueries.all(), ref.api, ref.version, "operation", operation] as const,
      queryFn: ({ signal }) =>
        fetchJson(`${path(ref)}/operations/view`, { response: operationViewDto, query: { operation }, signal }),
      staleTime: STALE_MS,
    }),
  schema: (ref: ReadRef, schema: string) =>
    queryOptions({
      queryKey: [...readerQueries.all(), ref.api, ref.version, "schema", schema] as const,
      queryFn: ({ signal }) =>
        fetchJson(`${path(ref)}/schemas/view`, { response: schemaViewDto, query: { schema }, signal }),
      staleTime: STALE_MS,
    }),
  usage: (ref: ReadRef, operation: string) =>
    queryOptions({
      queryKey: [...readerQueries.all(), ref.api, ref.version, "usage", operation] as const,
      queryFn: ({ signal }) =>
        fetchJson(`${path(ref)}/operations/usage`, { response: operationUsageDto, query: { operation }, signal }),
    }),
  /** The window of operations that begins at a row. */
  operations: (ref: ReadRef, narrowing: OutlineNarrowing, from: number) =>
    queryOptions({
      queryKey: [...readerQueries.all(), ref.api, ref.version, "operations", narrowing, from] as const,
      queryFn: ({ signal }) =>
        fetchJson(`${path(ref)}/operations/outline`, {
          response: operationOutlineDto,
          query: { ...narrowed(narrowing), from, limit: OUTLINE_WINDOW },
          signal,
        }),
      staleTime: STALE_MS,
    }),
  /** The window of named schemas that begins at a row. */
  schemas: (ref: ReadRef, { q }: OutlineNarrowing, from: number) =>
    queryOptions({
      queryKey: [...readerQueries.all(), ref.api, ref.version, "schemas", q, from] as const,
      queryFn: ({ signal }) =>
        fetchJson(`${path(ref)}/schemas/outline`, {
          response: schemaOutlineDto,
          query: { ...(q ? { q } : {}), from, limit: OUTLINE_WINDOW },
          signal,
        }),
      staleTime: STALE_MS,
    }),
};
