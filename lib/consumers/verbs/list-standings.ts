import { z } from "zod";
import type { Actor, ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { type ConsumerStanding, countStandings } from "@/lib/consumers/model/standing";
import { CALLER_WINDOW_DAYS } from "@/lib/consumers/model/traffic-window";
import { type ConsumerOwnership, mayAnswerAs } from "@/lib/consumers/policy";
import { type StandingDto, standingSubject, type StandingList } from "@/lib/consumers/schema/standings";
import { findStandingConsumers } from "@/lib/consumers/store/standings";
import { utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";
import { requireVersion } from "@/lib/versions/verbs/require-version";
import { standingOf } from "./standing-of";

/** An API and a version as standings name them. */
export interface StandingPlace {
  api: { slug: string; teamId: string };
  label: string;
}

/** A standing as REST and pages show it. */
export function presentStanding(
  row: ConsumerStanding,
  { api, label }: StandingPlace,
  viewer: Actor,
  ownership: ConsumerOwnership,
): StandingDto {
  const { consumer, lastAt, at, plannedOn } = row;
  const { slug, name, team, contact } = consumer;
  return {
    consumer: { slug, name, team: team && { slug: team.slug, name: team.name }, contact },
    api: api.slug,
    version: label,
    subject: row.subject,
    known: row.known,
    calls: row.calls,
    lastAt: lastAt?.toISOString() ?? null,
    standing: row.standing,
    by: row.by,
    at: at?.toISOString() ?? null,
    note: row.note,
    plannedOn: plannedOn && utcDay(plannedOn),
    onBehalf: row.onBehalf,
    stillCalling: row.stillCalling,
    maySay: mayAnswerAs(viewer, ownership, api.teamId),
  };
}

/** Rows of one version as they are shown. For verbs of this domain. */
export async function showStandings(
  ctx: ServiceContext,
  rows: readonly ConsumerStanding[],
  place: StandingPlace,
): Promise<StandingDto[]> {
  const consumers = await findStandingConsumers(
    ctx.access,
    rows.map(({ consumer }) => consumer.id),
  );
  return rows.flatMap((row) => {
    const ownership = consumers.get(row.consumer.id);
    return ownership ? [presentStanding(row, place, ctx.actor, ownership)] : [];
  });
}

/** Where each consumer stands with a version, or with one thing of it, that goes away. */
export const listStandings = defineQuery({
  input: z.strictObject({
    api: z.string().max(80),
    version: z.string().max(100),
    kind: standingSubject.shape.kind.default("version"),
    place: z.string().max(500).nullable().default(null),
  }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, version: label, kind, place }): Promise<StandingList> => {
    const version = await requireVersion(ctx, api, label);
    const thing = { recordId: null, versionId: version.id, subject: { kind, place } };
    const rows = await standingOf(ctx, { things: [thing] });
    return {
      items: await showStandings(ctx, rows, version),
      nextCursor: null,
      counts: countStandings(rows),
      windowDays: CALLER_WINDOW_DAYS,
    };
  },
});
