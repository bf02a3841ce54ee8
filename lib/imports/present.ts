import { z } from "zod";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { storedActor } from "@/lib/versions/model/stored-actor";
import { versionUrl } from "@/lib/versions/present";
import { IMPORT_KINDS, itemStateOf, type Outlook, runStateOf } from "./model";
import { LEFT_OUT_REASONS, PLAN_BASES } from "./model/import-plan";
import type { ImportItemDto, ImportRunDto } from "./schema";
import type { ItemRow, RunCounts, RunRow } from "./store";

const problem = z.object({ reason: z.enum(LEFT_OUT_REASONS), detail: z.string() });
const leftOutRows = z.array(problem.extend({ file: z.string() }));
const text = z.string().optional();

const detailsRow = z.object({
  api: z.object({
    description: text,
    domain: text,
    tags: z.array(z.string()).optional(),
    tier: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
    isolationLayer: text,
    runtime: text,
    links: z.array(z.object({ title: z.string(), url: z.string() })).optional(),
  }),
  version: z.object({
    state: z.enum(VERSION_STATES).optional(),
    commit: text,
    changelog: text,
    deprecation: z
      .object({ sunsetAt: z.string(), deprecatedAt: text, replacement: text, migrationGuide: text, reason: z.string() })
      .optional(),
  }),
  basis: z.enum(PLAN_BASES),
  problem: problem.nullable(),
});

/** What a stored item says beside its names. */
export function detailsOf(row: ItemRow): z.output<typeof detailsRow> {
  return detailsRow.parse(row.details);
}

/** A run as it is shown. */
export function presentRun(row: RunRow, counts: RunCounts | undefined): ImportRunDto {
  const kind = IMPORT_KINDS.find((one) => one === row.kind) ?? "upload";
  return {
    id: row.id,
    state: runStateOf(row.state),
    kind,
    source: row.source,
    error: row.error,
    carryStates: row.carryStates,
    counts: counts?.byState ?? NO_ITEMS,
    apis: counts?.apis ?? 0,
    leftOut: leftOutRows.parse(row.leftOut),
    leftOutCount: row.leftOutCount,
    createdBy: storedActor(row.createdByKind, row.createdById, row.createdByName),
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
    revision: row.revision,
    url: `/imports/${row.id}`,
  };
}

const NO_ITEMS = { planned: 0, working: 0, created: 0, present: 0, refused: 0, failed: 0, left_out: 0 };

/** An item as it is shown. */
export function presentItem(row: ItemRow, outlook: Outlook | null): ImportItemDto {
  return {
    id: row.id,
    api: row.api,
    apiName: row.apiName,
    team: row.team,
    version: row.version,
    format: row.format,
    entry: row.entry,
    fileCount: row.files.length,
    state: itemStateOf(row.state),
    outlook,
    problem: row.state === "left_out" ? (detailsOf(row).problem ?? { reason: "by-hand", detail: "" }) : null,
    because: row.reason,
    breaking: row.breaking,
    url: row.published === null ? null : versionUrl(row.api, row.published),
  };
}
