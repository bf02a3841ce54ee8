import { z } from "zod";
import { severitySchema } from "@/lib/diff/schema";
import { PROOF_STATUSES } from "@/lib/versions/schema/changes";

const label = z.string().min(1).max(100).optional().catch(undefined);

/** The view of a comparison as its address holds it. What cannot be read counts as absent. */
const changesQuery = z.object({
  from: label,
  to: label,
  severity: severitySchema.optional().catch(undefined),
  area: z.string().max(40).optional().catch(undefined),
  operation: z.string().max(1000).optional().catch(undefined),
  rule: z.string().max(200).optional().catch(undefined),
  proof: z.enum(PROOF_STATUSES).optional().catch(undefined),
  traffic: z.literal("with").optional().catch(undefined),
  q: z.string().max(200).optional().catch(undefined),
  change: z.string().max(200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
});
export type ChangesQuery = z.output<typeof changesQuery>;

/** Reads the view of a comparison from an address. Never throws. */
export function readChangesQuery(params: Record<string, string | string[] | undefined>): ChangesQuery {
  return changesQuery.parse(params);
}

/** A view of a comparison as the query of an address, with its `?`; empty where it says nothing. */
export function changesSearch(query: Partial<ChangesQuery>): string {
  const params = new URLSearchParams();
  for (const name of [
    "from",
    "to",
    "severity",
    "area",
    "operation",
    "rule",
    "proof",
    "traffic",
    "q",
    "change",
  ] as const) {
    const value = query[name];
    if (value) params.set(name, value);
  }
  if (query.page !== undefined && query.page > 1) params.set("page", String(query.page));
  const text = params.toString();
  return text ? `?${text}` : "";
}

/** The address of a view of the changes between two versions of an API. */
export function changesHref(api: string, query: Partial<ChangesQuery>): string {
  return `/apis/${encodeURIComponent(api)}/changes${changesSearch(query)}`;
}

/** The view of a changelog as its address holds it. */
const changelogQuery = z.object({
  severity: severitySchema.optional().catch(undefined),
  q: z.string().min(1).max(200).optional().catch(undefined),
  cursor: z.string().max(2000).optional().catch(undefined),
});
export type ChangelogQuery = z.output<typeof changelogQuery>;

/** Reads the view of a changelog from an address. Never throws. */
export function readChangelogQuery(params: Record<string, string | string[] | undefined>): ChangelogQuery {
  return changelogQuery.parse(params);
}

/** The address of a view of an API's changelog. */
export function changelogHref(api: string, query: Partial<ChangelogQuery>): string {
  const params = new URLSearchParams();
  for (const name of ["severity", "q", "cursor"] as const) {
    const value = query[name];
    if (value) params.set(name, value);
  }
  const text = params.toString();
  return `/apis/${encodeURIComponent(api)}/changes/log${text ? `?${text}` : ""}`;
}

/** Two versions to compare. */
export interface ComparedPair {
  from: string;
  to: string;
}

/**
 * What to compare where an address does not say it all: the newest version with the one that it was compared with when it
 * was published, or with the one before. `versions` are newest first. Null where there is nothing to compare with.
 */
export function comparedPair(
  versions: readonly { version: string; changes: { from: string } | null }[],
  asked: Partial<ComparedPair>,
): ComparedPair | null {
  const to = asked.to ?? versions.find((one) => one.version !== asked.from)?.version;
  if (to === undefined) return null;
  const at = versions.findIndex((one) => one.version === to);
  const from = asked.from ?? (at < 0 ? undefined : (versions[at]?.changes?.from ?? versions[at + 1]?.version));
  return from === undefined ? null : { from, to };
}
