import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { DEFAULT_CONSUMER_ATTRIBUTES } from "@/lib/otlp/consumer-attributes";
import { readSetting } from "@/lib/settings/verbs/setting";
import { dayOf } from "@/lib/usage/model/hours";
import type { TelemetryDto } from "@/lib/usage/schema/telemetry";
import { listAliases, readTelemetryFigures } from "@/lib/usage/store/telemetry";
import { listServiceRows } from "@/lib/usage/store/unmatched";
import { ATTRIBUTES_SETTING, attributesOf } from "./get-telemetry-settings";
import { presentAlias } from "@/lib/usage/present-alias";

const DAY = 86_400_000;
const DAYS = 30;

/** How telemetry is doing: what came, what became of it, what nobody knows the API of, and what is set. */
export const getTelemetry = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx): Promise<TelemetryDto> => {
    const today = dayOf(ctx.now.getTime());
    const figures = await readTelemetryFigures(ctx.access, new Date(today - (DAYS - 1) * DAY), new Date(today));
    const counts = new Map<string, { calls: number; today: number }>();
    for (const { fate, calls, isToday } of figures.counts) {
      const one = counts.get(fate) ?? { calls: 0, today: 0 };
      counts.set(fate, { calls: one.calls + calls, today: one.today + (isToday ? calls : 0) });
    }
    const services = (await listServiceRows(ctx.access)).sort((a, b) => b.calls - a.calls);
    return {
      consumerAttributes: [...attributesOf(await readSetting(ctx, ATTRIBUTES_SETTING))],
      defaultAttributes: [...DEFAULT_CONSUMER_ATTRIBUTES],
      lastReceivedAt: figures.lastReceivedAt?.toISOString() ?? null,
      apis: figures.apis,
      identities: figures.identities,
      counts: [...counts].map(([fate, one]) => ({ fate, ...one })),
      unknownServices: services.map(({ service, calls, environment, paths, firstAt, lastAt }) => ({
        ...{ service, calls, environment, paths, firstAt: firstAt.toISOString(), lastAt: lastAt.toISOString() },
      })),
      aliases: (await listAliases(ctx.access)).map(presentAlias),
    };
  },
});
