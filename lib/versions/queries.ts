import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import { type RequestedReviewDto, requestedReviewDto } from "@/lib/reviews/schema";
import { lintAnswerDto, operationPage, type PublishedDto, publishedDto } from "./schema";
import { type SourcePlace, type SourceWindowDto, sourceWindowDto } from "./schema/reading";

/** A version's REST address. */
export function versionPath(api: string, version: string): string {
  return `/api/v1/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}`;
}

/** What was read of a version that is active stays true; a draft may be pushed again by somebody else. */
const STALE_MS = 60_000;

/** A piece of a definition as JSON; its members are whatever the document says. */
const slice = z.record(z.string(), z.unknown());
export type Slice = z.output<typeof slice>;

/** Some lines of a file of a version. */
export function readSourceLines(
  { api, version, file, revision, from, lines }: SourcePlace,
  signal: AbortSignal,
): Promise<SourceWindowDto> {
  const query = { ...(file ? { file } : {}), ...(revision === undefined ? {} : { revision }), from, lines };
  return fetchJson(`${versionPath(api, version)}/source`, { response: sourceWindowDto, query, signal });
}

/** Versions as the browser reads them. After a publish or a transition invalidate `versionQueries.all()`. */
export const versionQueries = {
  all: () => ["versions"] as const,
  operations: (api: string, version: string, filter: { q?: string; tag?: string; limit?: number }) =>
    queryOptions({
      queryKey: [...versionQueries.all(), api, version, "operations", filter] as const,
      queryFn: ({ signal }) =>
        fetchJson(`${versionPath(api, version)}/operations`, { response: operationPage, query: filter, signal }),
    }),
  /** These operations with all they need; the whole definition where none is named. */
  slice: (api: string, version: string, operations: readonly string[]) =>
    queryOptions({
      queryKey: [...versionQueries.all(), api, version, "slice", operations] as const,
      queryFn: ({ signal }) =>
        fetchJson(`${versionPath(api, version)}/slice`, {
          response: slice,
          query: operations.length > 0 ? { operation: operations } : {},
          signal,
        }),
      staleTime: STALE_MS,
    }),
  source: (place: SourcePlace) =>
    queryOptions({
      queryKey: [
        ...versionQueries.all(),
        place.api,
        place.version,
        "source",
        place.file ?? null,
        place.revision ?? null,
        place.from,
        place.lines,
      ] as const,
      queryFn: ({ signal }) => readSourceLines(place, signal),
      staleTime: STALE_MS,
    }),
};

/** A definition to publish: its files, which of them is the entry, and what is said about it. */
export interface PublishRequest {
  api: string;
  entry: string;
  files: readonly { name: string; content: Blob }[];
  version?: string | undefined;
  changelog?: string | undefined;
  /** Whether other bytes become the next revision of a version that is a draft or in review. */
  revise: boolean;
  /** The revision that whoever pushes has seen. */
  expectedRevision?: number | undefined;
  /** Answers what would happen and writes nothing. */
  dryRun: boolean;
}

/** Publishes a definition, or tries to. Throws `ProblemError`, with lines and columns where the definition is refused. */
export function publishVersion({
  api,
  entry,
  files,
  version,
  changelog,
  revise,
  expectedRevision,
  dryRun,
}: PublishRequest): Promise<PublishedDto> {
  const form = new FormData();
  if (version) form.append("version", version);
  if (changelog) form.append("changelog", changelog);
  for (const { name, content } of files) form.append(name === entry ? "entry" : "files", content, name);
  return fetchJson(`/api/v1/apis/${encodeURIComponent(api)}/versions`, {
    method: "POST",
    body: form,
    query: {
      ...(revise ? { revise: true } : {}),
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
      ...(dryRun ? { dryRun: true } : {}),
    },
    response: publishedDto,
  });
}

/** What validation and lint find in one document; nothing is stored. */
export function lintDocument(document: string): Promise<z.output<typeof lintAnswerDto>> {
  return fetchJson("/api/v1/lint", { method: "POST", body: { document }, response: lintAnswerDto });
}

/** Opens the review of a draft. */
export function requestReview(input: { api: string; version: string; purpose: string }): Promise<RequestedReviewDto> {
  return fetchJson("/api/v1/reviews", { method: "POST", body: input, response: requestedReviewDto });
}
