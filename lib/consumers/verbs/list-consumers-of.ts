import { z } from "zod";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import type { ServiceContext } from "@/lib/core/context";
import { encodeCursor, readCursor, textCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { presentCallers } from "@/lib/consumers/present";
import { type ApiConsumerDto, apiConsumersFilter, operationKey } from "@/lib/consumers/schema";
import { findCalledVersions, findUsedOperations } from "@/lib/consumers/store/called-apis";
import { type CallerRow, listCallerRows } from "@/lib/consumers/store/callers";
import { compareCalls, telemetryDays } from "@/lib/consumers/model/compare-calls";
import { CALLER_WINDOW_DAYS } from "@/lib/consumers/model/traffic-window";
import { requirePermission } from "@/lib/members/policy";
import { groupRows } from "@/lib/usage/model/group-rows";
import { seenCalls } from "./seen-calls";
import { findTelemetryStart, showTraffic } from "./show-traffic";

/** More callers of one API than anybody reads at once. */
const MOST = 1_000;

const api = z.string().max(80);

/**
 * Who calls an API: those who name the operation, and those who do not say which they call (`unspecified`). At most
 * 1,000, by slug. For other domains: what a change, a deprecation or a review concerns.
 */
export const listConsumersOf = defineQuery({
  input: z.strictObject({ api, operation: operationKey.optional(), version: z.string().max(100).optional() }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<ApiConsumerDto[]> => {
    const row = await requireApi(ctx, input.api);
    const { operation, version } = input;
    return showCallers(ctx, row, await listCallerRows(ctx.access, [row.id], { operation, version, take: MOST }));
  },
});

/** The same, page by page. */
export const listApiConsumers = defineQuery({
  input: apiConsumersFilter.extend({ api }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api: slug, operation, version, cursor, limit }) => {
    const row = await requireApi(ctx, slug);
    const [after] = readCursor(cursor, textCursor) ?? [];
    const rows = await listCallerRows(ctx.access, [row.id], { operation, version, after, take: limit + 1 });
    const shown = await showCallers(ctx, row, rows);
    const items = shown.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      nextCursor: shown.length > limit && last ? encodeCursor([last.consumer.slug]) : null,
      traffic: await showTraffic(ctx, { id: row.id, teamId: row.team.id }, operation),
    };
  },
});

interface ApiVersions {
  id: string;
  activeVersion: { id: string } | null;
  newestVersion: { id: string } | null;
}

async function showCallers(ctx: ServiceContext, row: ApiVersions, rows: CallerRow[]): Promise<ApiConsumerDto[]> {
  const usual = (row.activeVersion ?? row.newestVersion)?.id;
  const labels = [...new Set(rows.map(({ version }) => version))].filter((label) => label !== "");
  const versions = await findCalledVersions(ctx.access, {
    ids: usual === undefined ? [] : [usual],
    labels: labels.map((label) => ({ apiId: row.id, label })),
  });
  const versionOf = (label: string) => versions.find((one) => (label === "" ? one.id === usual : one.label === label));
  const named = rows.flatMap(({ version, operations }) => {
    const called = versionOf(version);
    return called ? [{ versionId: called.id, keys: operations }] : [];
  });
  const there = await findUsedOperations(ctx.access, named);
  const consumerIds = [...new Set(rows.map(({ consumerId }) => consumerId))];
  const seen = groupRows(
    consumerIds.length > 0 ? await seenCalls(ctx, { apiIds: [row.id], consumerIds }) : [],
    ({ consumerId }) => consumerId,
  );
  const days = telemetryDays(await findTelemetryStart(ctx, row.id), ctx.now, CALLER_WINDOW_DAYS);
  return presentCallers(rows, ctx.actor, (said) => {
    const called = said.map(({ version }) => versionOf(version)).filter((one) => one !== undefined);
    const gone = said.flatMap(({ version, operations }) => {
      const one = versionOf(version);
      return one ? operations.filter((key) => !there.has(`${one.id}\n${key}`)) : [];
    });
    const operationCount = called.length > 0 ? Math.max(...called.map((one) => one.operationCount)) : null;
    const calls = seen.get(said[0]?.consumerId ?? "") ?? [];
    const words = said.filter(({ source }) => source !== "traffic").map(({ operations }) => operations);
    return { operationCount, gone: [...new Set(gone)].sort(), compared: compareCalls(words, calls, days) };
  });
}
