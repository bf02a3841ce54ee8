import type { ServiceContext } from "@/lib/core/context";
import { placeStandings, type StandingTarget } from "@/lib/consumers/model/place-standings";
import { reachedOperations } from "@/lib/consumers/model/reached-operations";
import type { ConsumerStanding, StandingSubject } from "@/lib/consumers/model/standing";
import {
  findStandingConsumers,
  findStandingVersions,
  listSaidCalls,
  listStoredStandings,
} from "@/lib/consumers/store/standings";
import { loadOperationParts, type PartsByVersion } from "./reach-operations";
import { seenCalls } from "./seen-calls";

/** One thing that goes away. */
export interface StandingThing {
  recordId: string | null;
  versionId: string;
  subject: StandingSubject;
}

/** Which things that go away: whole versions, or any things. */
export type StandingQuestion =
  | { versionId: string }
  | { versionIds: readonly string[] }
  | { things: readonly StandingThing[] };

function thingsOf(question: StandingQuestion): readonly StandingThing[] {
  if ("things" in question) return question.things;
  const ids = "versionId" in question ? [question.versionId] : question.versionIds;
  return ids.map((versionId) => ({ recordId: null, versionId, subject: { kind: "version", place: null } }));
}

/**
 * Where each consumer of what goes away stands with it: who is known by traffic in the last 60 days or by what is said,
 * and who said something. In the order of the things, then by slug; a bounded number of queries however many there are. For
 * other verbs, which authorise.
 */
export async function standingOf(
  ctx: ServiceContext,
  question: StandingQuestion,
  known?: PartsByVersion,
): Promise<ConsumerStanding[]> {
  const things = thingsOf(question);
  if (things.length === 0) return [];
  const versionIds = [...new Set(things.map(({ versionId }) => versionId))];
  const versions = await findStandingVersions(ctx.access, versionIds);
  const apiIds = [...new Set(versions.map(({ apiId }) => apiId))];
  const [parts, said, seen, stored] = [
    known ?? (await loadOperationParts(ctx, things)),
    await listSaidCalls(ctx.access, { apiIds }),
    await seenCalls(ctx, { apiIds }),
    await listStoredStandings(ctx.access, { versionIds }),
  ];
  const consumers = await findStandingConsumers(
    ctx.access,
    [...said, ...seen, ...stored].map(({ consumerId }) => consumerId),
  );
  const shown = new Map(
    [...consumers].map(([id, { slug, name, team, contact }]) => [
      id,
      { id, slug, name, team, contact: ctx.actor.kind === "anonymous" ? null : contact },
    ]),
  );
  const targets = things.map(
    (thing): StandingTarget => ({
      ...thing,
      operations: reachedOperations(thing.subject, parts.get(thing.versionId) ?? []),
    }),
  );
  return placeStandings(targets, {
    versions: new Map(versions.map((version) => [version.id, version])),
    said,
    seen,
    stored,
    consumers: shown,
  });
}
