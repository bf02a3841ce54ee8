import type { ServiceContext } from "@/lib/core/context";
import { groupBy } from "@/lib/core/group-by";
import { defineQuery } from "@/lib/core/query";
import { boardCard, thingKey } from "@/lib/deprecations/model/board-card";
import { BOARD_STAGES, type BoardStage, boardStage } from "@/lib/deprecations/model/board-stage";
import { type Board, type BoardFilter, boardFilter } from "@/lib/deprecations/schema/board";
import { findVersionFacts } from "@/lib/deprecations/store/board-facts";
import { requirePermission } from "@/lib/members/policy";
import { type FoundRecord, gatherCards, standingsOf } from "./gather-cards";
import { listRecords } from "./list-records";

const ON_BOARD = ["active", "deprecated", "sunset", "retired"] as const;

function wordsOf({ record, version }: FoundRecord): string {
  const { replacement, reason, subject } = record;
  return [record.api, version.apiName, record.version, subject.place, replacement, reason, version.team.name]
    .filter((one) => one !== null)
    .join(" ")
    .toLowerCase();
}

function fits(one: FoundRecord, { team, domain, api, kind, q }: BoardFilter): boolean {
  const { record, version } = one;
  return (
    (team === undefined || version.team.slug === team) &&
    (domain === undefined || version.domain === domain) &&
    (api === undefined || record.api === api) &&
    (kind === undefined || record.subject.kind === kind) &&
    (!q || wordsOf(one).includes(q.toLowerCase()))
  );
}

function bySunset(one: FoundRecord, other: FoundRecord): number {
  const at = ({ record }: FoundRecord) => record.sunsetAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return at(one) - at(other) || (one.record.id < other.record.id ? -1 : 1);
}

async function findRecords(ctx: ServiceContext, filter: BoardFilter): Promise<FoundRecord[]> {
  const records = await listRecords(ctx, {
    states: ON_BOARD,
    team: filter.team,
    ...(filter.kind ? { kinds: [filter.kind] } : {}),
  });
  const versions = await findVersionFacts(
    ctx.access,
    records.map((record) => record.versionId),
  );
  return records
    .flatMap((record) => {
      const version = versions.get(record.versionId);
      return version ? [{ record, version }] : [];
    })
    .filter((one) => fits(one, filter))
    .sort(bySunset);
}

/** What the viewer's teams own, or what consumers of theirs call. */
async function mineOf(ctx: ServiceContext, found: readonly FoundRecord[]): Promise<FoundRecord[]> {
  const { actor } = ctx;
  if (actor.kind !== "user") return [];
  const teams = new Set(actor.teams.map((team) => team.teamSlug));
  const standings = await standingsOf(ctx, found);
  return found.filter(
    ({ record, version }) =>
      teams.has(version.team.slug) ||
      (standings.get(thingKey(record)) ?? []).some(({ consumer }) => consumer.team && teams.has(consumer.team.slug)),
  );
}

/**
 * What goes away, a card each, the soonest first, with its calls, where its consumers stand, what was seen of its fields and
 * what is to be done next; and how many there are at each stage. The number of queries does not grow with the cards.
 */
export const getBoard = defineQuery({
  input: boardFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<Board> => {
    const all = await findRecords(ctx, filter);
    const found = filter.mine === "true" ? await mineOf(ctx, all) : all;
    const stageOf = ({ record, version }: FoundRecord) => {
      const { deprecatedAt, sunsetAt, subject } = record;
      const isVersion = subject.kind === "version";
      return boardStage({ versionState: version.state, isVersion, deprecatedAt, sunsetAt }, ctx.now);
    };
    const stages = groupBy(found, stageOf);
    const counts = Object.fromEntries(
      BOARD_STAGES.flatMap((stage) => (stages.has(stage) ? [[stage, stages.get(stage)?.length ?? 0]] : [])),
    );
    const hidden = new Set<BoardStage>(filter.ahead === "true" ? ["sunset", "retired"] : ["retired"]);
    const wanted = filter.stage ? (stages.get(filter.stage) ?? []) : found.filter((one) => !hidden.has(stageOf(one)));
    const cards = (await gatherCards(ctx, wanted.slice(filter.offset, filter.offset + filter.limit))).map((facts) =>
      boardCard(facts, ctx.now),
    );
    return { cards, counts, total: wanted.length };
  },
});
