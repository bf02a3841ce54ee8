import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { cutPage, encodeCursor, pageInput, type Page, readCursor, textCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { z } from "zod";
import { requirePermission } from "@/lib/members/policy";
import { type DryRunRow, findDryRun, listDryRunRows, listResultRows } from "@/lib/code-policies/dry-run-store";
import { presentDryRun, presentResult } from "@/lib/code-policies/present";
import {
  type DryRunDto,
  dryRunRef,
  type DryRunResultDto,
  dryRunResultFilter,
  policyRef,
} from "@/lib/code-policies/schema";
import { requirePolicy } from "./require-policy";

/** A dry run of a policy. Throws `not_found`. */
export async function requireDryRun(ctx: ServiceContext, policy: string, id: string): Promise<DryRunRow> {
  const run = await findDryRun(ctx.access, id);
  if (run?.policy.slug === policy) return run;
  throw new RegistryError("not_found", `The policy ${policy} has no such dry run.`);
}

/** One dry run and how far it is. */
export const getDryRun = defineQuery({
  input: dryRunRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { policy, run }): Promise<DryRunDto> => presentDryRun(await requireDryRun(ctx, policy, run)),
});

/** The versions that a dry run found against, by API. */
export const listDryRunResults = defineQuery({
  input: dryRunRef.extend(dryRunResultFilter.shape),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { policy, run, cursor, limit, team }): Promise<Page<DryRunResultDto>> => {
    const row = await requireDryRun(ctx, policy, run);
    const [after] = readCursor(cursor, textCursor) ?? [];
    const rows = await listResultRows(ctx.access, row.id, { after, limit: limit + 1, team });
    return cutPage(rows, limit, ({ api }) => [api], presentResult);
  },
});

const timeCursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** The dry runs of a policy, newest first. */
export const listDryRuns = defineQuery({
  input: policyRef.extend(pageInput.shape),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { policy, cursor, limit }): Promise<Page<DryRunDto>> => {
    const row = await requirePolicy(ctx, policy);
    const before = readCursor(cursor, timeCursor);
    const rows = await listDryRunRows(ctx.access, row.id, { before, limit: limit + 1 });
    const last = rows[limit - 1];
    const nextCursor = rows.length > limit && last ? encodeCursor([last.requestedAt.toISOString(), last.id]) : null;
    return { items: rows.slice(0, limit).map(presentDryRun), nextCursor };
  },
});
