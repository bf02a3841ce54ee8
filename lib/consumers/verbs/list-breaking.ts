import { z } from "zod";
import type { Actor, ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { breaksWithin, compareUrgency } from "@/lib/consumers/model/breaking";
import { callsReaching, placeStandings, saidReaches, type StandingTarget } from "@/lib/consumers/model/place-standings";
import { reachedOperations } from "@/lib/consumers/model/reached-operations";
import {
  type BreakingDto,
  breakingFilter,
  type BreakingList,
  teamBreakingFilter,
} from "@/lib/consumers/schema/breaking";
import { type CalledVersionRow, listConsumersOfTeams } from "@/lib/consumers/store/called-by";
import { findStandingConsumers, listOperationParts, listStoredStandings } from "@/lib/consumers/store/standings";
import type { DeprecationRecord } from "@/lib/deprecations/model/record";
import { listRecords } from "@/lib/deprecations/verbs/list-records";
import { requirePermission } from "@/lib/members/policy";
import { daysOfConsumers } from "@/lib/usage/verbs/days-of-consumers";
import { gatherCalled } from "./gather-called";
import { type BreakingSources, factsOf, presentBreaking } from "./present-breaking";
import { missingRecords } from "./missing-records";
import { requireConsumer } from "./require-consumer";

/** Days of calls that are shown by themselves. */
const SHOWN_DAYS = 30;
const DAY_MS = 86_400_000;

/** What will break for a consumer: everything it calls that goes away or is gone, the most urgent first. */
export const listBreaking = defineQuery({
  input: breakingFilter.extend({ consumer: z.string().max(80) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { consumer, within }): Promise<BreakingList> => {
    const { id } = await requireConsumer(ctx, consumer);
    return breakingOf(ctx, [id], within);
  },
});

/** The ids of the teams to which somebody belongs. */
function ownTeams(actor: Actor): string[] {
  if (actor.kind === "user") return actor.teams.map(({ teamId }) => teamId);
  return actor.kind === "token" && actor.teamId !== null ? [actor.teamId] : [];
}

/** The same of all consumers that a team runs, or the teams of whoever asks. */
export const listTeamBreaking = defineQuery({
  input: teamBreakingFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { team, within }) => {
    const teams = team === undefined ? { ids: ownTeams(ctx.actor) } : { slug: team };
    return breakingOf(ctx, await listConsumersOfTeams(ctx.access, teams), within);
  },
});

/** The same of some consumers, by their ids. For other verbs, which authorise. */
export async function breakingOf(
  ctx: ServiceContext,
  consumerIds: readonly string[],
  within?: number,
): Promise<BreakingList> {
  const all = consumerIds.length > 0 ? await gatherBreaking(ctx, consumerIds) : [];
  const items = all.filter((one) => within === undefined || breaksWithin(one, within));
  items.sort((a, b) => compareUrgency(factsOf(a, ctx.now), factsOf(b, ctx.now)) || (a.api.slug < b.api.slug ? -1 : 1));
  const open = items.filter((one) => one.next !== "done");
  const count = (is: (one: BreakingDto) => boolean) => open.filter(is).length;
  return {
    items,
    nextCursor: null,
    summary: {
      open: open.length,
      gone: count((one) => one.gone),
      within30: count((one) => breaksWithin(one, 30)),
      within90: count((one) => breaksWithin(one, 90)),
      silent: count((one) => one.standing === "silent"),
      stillCalling: count((one) => one.stillCalling),
    },
  };
}

async function gatherBreaking(ctx: ServiceContext, consumerIds: readonly string[]): Promise<BreakingDto[]> {
  const things = await gatherCalled(ctx, consumerIds);
  const versionIds = [...things.called.keys()];
  if (versionIds.length === 0) return [];
  const listed = await listRecords(ctx, { versionIds, propagated: false });
  const parts = await listOperationParts(ctx.access, versionIds);
  const records = [...listed, ...missingRecords(things, parts, listed)];
  const consumers = await findStandingConsumers(ctx.access, consumerIds);
  const stored = await listStoredStandings(ctx.access, { consumerIds, versionIds });
  const from = new Date(ctx.now.getTime() - (SHOWN_DAYS - 1) * DAY_MS);
  const days = await daysOfConsumers(ctx, { consumerIds, from, to: ctx.now });
  const shown = new Map(
    [...consumers].map(([id, { slug, name, team, contact }]) => [id, { id, slug, name, team, contact }]),
  );
  return records.flatMap((record) => {
    const version = things.versions.get(record.versionId);
    if (!version) return [];
    const target = targetOf(record, parts);
    const facts = { versions: things.versions, said: things.said, seen: things.seen, stored, consumers: shown };
    return placeStandings([target], facts).flatMap((standing) => {
      const consumer = consumers.get(standing.consumer.id);
      const sources = reachOf(things, target, version, standing.consumer.id);
      if (!consumer || !sources) return [];
      return [presentBreaking({ record, version, target, standing, consumer, sources, days }, ctx)];
    });
  });
}

function targetOf(
  record: DeprecationRecord,
  parts: ReadonlyMap<string, Parameters<typeof reachedOperations>[1]>,
): StandingTarget {
  const { id, versionId, subject } = record;
  return { recordId: id, versionId, subject, operations: reachedOperations(subject, parts.get(versionId) ?? []) };
}

/** What of a consumer's calls and words a target reaches; undefined where nothing does any more. */
function reachOf(
  { said, seen }: { said: BreakingSources["said"]; seen: BreakingSources["seen"] },
  target: StandingTarget,
  version: CalledVersionRow,
  consumerId: string,
): BreakingSources | undefined {
  const own = seen.filter((one) => one.consumerId === consumerId);
  const words = said.filter((one) => one.consumerId === consumerId && saidReaches(target, version, one));
  if (words.length === 0 && callsReaching(target, version, own).size === 0) return undefined;
  return { said: words, seen: own };
}
