import { isCursor } from "@/lib/core/paging";
import { type AuditFilter, auditFilter } from "@/lib/audit/schema";

const KEYS = [
  "q",
  "group",
  "api",
  "interface",
  "entity",
  "entityId",
  "action",
  "actor",
  "since",
  "until",
  "cursor",
] as const;

type SearchParams = Record<string, string | string[] | undefined>;

/** The filter in an address of the audit log. What cannot be read is left out: a mistyped link still shows the log. */
export function readAuditFilter(params: SearchParams): AuditFilter {
  const raw: Record<string, string> = {};
  for (const key of KEYS) {
    const value = params[key];
    if (typeof value === "string" && value !== "" && (key !== "cursor" || isCursor(value))) raw[key] = value;
  }
  const parsed = auditFilter.safeParse(raw);
  if (parsed.success) return parsed.data;
  for (const { path } of parsed.error.issues) delete raw[String(path[0])];
  const again = auditFilter.safeParse(raw);
  return again.success ? again.data : auditFilter.parse({});
}

/** The address of an export of what a filter fits. */
export function auditExportHref(filter: Partial<AuditFilter>, format: "csv" | "jsonl"): string {
  const query = auditHref(filter).split("?")[1];
  return `/api/v1/audit.${format}${query ? `?${query}` : ""}`;
}

/** The address of the audit log with a filter changed: its first page, unless `cursor` is in the change. */
export function auditHref(filter: Partial<AuditFilter>, change: Partial<AuditFilter> = {}): string {
  const next: Partial<AuditFilter> = { ...filter, cursor: undefined, ...change };
  const params = new URLSearchParams();
  for (const key of KEYS) if (next[key]) params.set(key, next[key]);
  const query = params.toString();
  return query ? `/governance/audit?${query}` : "/governance/audit";
}
