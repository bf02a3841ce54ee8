import type { DeprecationDto, FindingDto, OperationDto, VersionDto } from "./schema";
import { stateOf, type VersionRow } from "./store";

/** Address of a version's page. */
export function versionUrl(api: string, version: string): string {
  return `/apis/${api}/versions/${encodeURIComponent(version)}`;
}

/** A review as far as others point at it. */
export function reviewRef(review: { id: string; state: string } | undefined): VersionDto["review"] {
  return review ? { id: review.id, state: review.state, url: `/reviews/${review.id}` } : null;
}

const KINDS = ["user", "token", "system"] as const;

/** Who published a version, as stored with it. */
export function publisherOf(row: Pick<VersionRow, "publishedByKind" | "publishedById" | "publishedByName">) {
  return {
    kind: KINDS.find((kind) => kind === row.publishedByKind) ?? "system",
    id: row.publishedById,
    name: row.publishedByName,
  };
}

function presentDeprecation(row: VersionRow["deprecation"]): DeprecationDto | null {
  if (!row) return null;
  const { deprecatedAt, sunsetAt, replacement, migrationGuide, reason } = row;
  return {
    deprecatedAt: deprecatedAt.toISOString(),
    sunsetAt: sunsetAt.toISOString(),
    replacement,
    migrationGuide,
    reason,
  };
}

/** What changed since the version it was compared with; null for a first version. */
export function changesOf(row: VersionRow): VersionDto["changes"] {
  if (!row.comparedWith || row.breakingCount === null) return null;
  return {
    from: row.comparedWith.label,
    breaking: row.breakingCount,
    dangerous: row.dangerousCount ?? 0,
    nonBreaking: row.nonBreakingCount ?? 0,
  };
}

/** A version as REST and pages show it. */
export function presentVersion(row: VersionRow): VersionDto {
  return {
    api: row.api.slug,
    version: row.label,
    state: stateOf(row.state),
    format: row.format,
    specVersion: row.specVersion,
    title: row.title,
    digest: row.digest,
    sizeBytes: row.sizeBytes,
    files: row.files.map(({ name, digest, isEntry, blob }) => ({
      name,
      digest,
      sizeBytes: blob.sizeBytes,
      entry: isEntry,
    })),
    publishedAt: row.publishedAt.toISOString(),
    publishedBy: publisherOf(row),
    commit: row.commit,
    changelog: row.changelog,
    operationCount: row.operationCount,
    deprecatedOperationCount: row.deprecatedOperationCount,
    schemaCount: row.schemaCount,
    fieldCount: row.fieldCount,
    undescribedFieldCount: row.undescribedFieldCount,
    findings: { error: row.errorCount, warning: row.warningCount, info: row.infoCount, hint: row.hintCount },
    changes: changesOf(row),
    deprecation: presentDeprecation(row.deprecation),
    review: reviewRef(row.reviews[0]),
    revision: row.revision,
    revisionNumber: row.revisionNumber,
    url: versionUrl(row.api.slug, row.label),
  };
}

/** A row of the operation index as REST shows it. */
export function presentOperation(row: Omit<OperationDto, "sunset"> & { sunset: string | null }): OperationDto {
  const { key, method, path, operationId, summary, tags, deprecated, sunset, pointer, line } = row;
  return {
    key,
    method,
    path,
    operationId,
    summary,
    tags,
    deprecated,
    ...(sunset === null ? {} : { sunset }),
    pointer,
    line,
  };
}

const SEVERITIES = ["error", "warning", "info", "hint"] as const;

/** A stored finding as REST shows it. */
export function presentFinding(row: Omit<FindingDto, "severity" | "waiver"> & { severity: string }): FindingDto {
  const { rule, message, file, pointer, line, column, operation, fingerprint } = row;
  const severity = SEVERITIES.find((one) => one === row.severity) ?? "info";
  return { rule, severity, message, file, pointer, line, column, operation, fingerprint };
}
