import { z } from "zod";
import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import type { EffectiveDeprecationPolicy } from "@/lib/deprecation-policies/model";
import { effectiveDeprecationPolicy } from "@/lib/deprecation-policies/verbs/effective-deprecation-policy";
import { judgeBrownouts } from "@/lib/deprecations/model/brownouts";
import { judgeMove } from "@/lib/deprecations/model/judge-move";
import type { DeprecationRecord } from "@/lib/deprecations/model/record";
import { presentRecord } from "@/lib/deprecations/schema/present-record";
import { type RecordAnswer, recordPatch, recordRef } from "@/lib/deprecations/schema/record";
import { insertMove, type RecordChanges, updatePart, updateVersionRecord } from "@/lib/deprecations/store/live-records";
import { parseMomentIn } from "@/lib/lifecycle/earliest-sunset";
import { point, type TransitionPoint } from "@/lib/lifecycle/transition-point";
import { requirePermission } from "@/lib/members/policy";
import { indexApi } from "@/lib/search/verbs/index-api";
import { versionName } from "@/lib/versions/model/lifecycle-version";
import { presentPoint, requireNone } from "@/lib/versions/model/refusal";
import { lockApiOf, requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { judgeAnnounced } from "./judge-announced";
import { refusalsOfBody } from "./refusals-of-body";
import { recordFacts, requireRecord } from "./require-record";

type Patch = z.output<typeof recordPatch>;

/** The parts of a record that a patch leaves as they are. */
function changed(record: DeprecationRecord, patch: Patch): RecordChanges {
  const zone = patch.zone === undefined ? record.zone : patch.zone;
  const sunsetAt = patch.sunsetAt === undefined ? record.sunsetAt : parseMomentIn(patch.sunsetAt, zone);
  if (!sunsetAt) throw new RangeError("a declared record has a sunset");
  return {
    sunsetAt,
    zone,
    replacement: patch.replacement === undefined ? record.replacement : patch.replacement,
    migrationGuide: patch.migrationGuide === undefined ? record.migrationGuide : patch.migrationGuide,
    brownouts: patch.brownouts?.map((one) => ({ ...one, startsAt: new Date(one.startsAt) })) ?? record.brownouts,
  };
}

function whatIsMissing(after: RecordChanges, policy: EffectiveDeprecationPolicy): TransitionPoint[] {
  const points: TransitionPoint[] = [];
  if (policy.replacementRequired && after.replacement === null) {
    const fix = "Name what callers should use, in `replacement`.";
    points.push(point("replacement_missing", "The policy requires a replacement.", fix));
  }
  if (policy.migrationGuideRequired && after.migrationGuide === null) {
    const fix = "Give the address of a page that says how to move, in `migrationGuide`.";
    points.push(point("guide_missing", "The policy requires a migration guide.", fix));
  }
  return points;
}

/**
 * Changes a record: another replacement, another guide, brown-outs, or another sunset, which stays in its history. A sunset may
 * move later with a reason, and earlier only by an override of somebody who may change policies. Throws `transition_refused`,
 * `forbidden`, `not_found`, `stale_revision`, and `conflict` once it is over.
 */
export const changeDeprecation = defineMutation({
  action: "deprecation.change",
  input: z.strictObject({
    ...recordRef.shape,
    patch: recordPatch,
    expected: z.array(z.string()).readonly().optional(),
  }),
  authorize: async (ctx, { patch, ...input }) => {
    requirePermission(ctx.actor, "registry.read");
    const { api } = await requireLifecycleVersion(ctx, input.api, input.version);
    requirePermission(ctx.actor, "version.transition", api.teamId);
    if (patch.override) requirePermission(ctx.actor, "policy.manage");
  },
  run: (tx, { id, patch, expected, ...input }) =>
    refusalsOfBody(async () => {
      const by = actorRef(tx.actor);
      if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
      await lockApiOf(tx, input.api);
      const version = await requireLifecycleVersion(tx, input.api, input.version);
      const before = await requireRecord(tx, version, id);
      requireRevision(expected, before.revision);
      if (version.state === "sunset" || version.state === "retired") {
        throw new RegistryError("conflict", `${versionName(version)} is ${version.state}: its record stays as it is.`);
      }
      const policy = await effectiveDeprecationPolicy(tx, version.api.id);
      const after = changed(before, patch);
      const from = before.sunsetAt ?? after.sunsetAt;
      const deprecatedAt = before.deprecatedAt ?? tx.now;
      const frame = { deprecatedAt, sunsetAt: after.sunsetAt, now: tx.now, allowed: policy.brownouts };
      requireNone([
        ...judgeMove({ ...patch, reason: patch.reason, deprecatedAt, from, to: after.sunsetAt, zone: after.zone }),
        ...(patch.replacement === undefined && patch.migrationGuide === undefined ? [] : whatIsMissing(after, policy)),
        ...judgeBrownouts(after.brownouts, { ...frame, known: before.brownouts }),
      ]);
      const isNew = after.replacement !== null && after.replacement !== before.replacement;
      const notes = isNew
        ? await judgeAnnounced(tx, version, { replacement: after.replacement ?? "" }, before.subject)
        : [];
      const isVersion = before.subject.kind === "version";
      await (isVersion ? updateVersionRecord(tx.access, id, after) : updatePart(tx.access, id, after));
      const isMoved = after.sunsetAt.getTime() !== from.getTime();
      if (isMoved) {
        const record = isVersion ? { deprecationId: id } : { partId: id };
        const move = { from, to: after.sunsetAt, reason: patch.reason ?? "", override: patch.override };
        await insertMove(tx.access, { record, ...move, by, at: tx.now });
      }
      if (isVersion) await indexApi(tx, version.api.id);
      const record = await requireRecord(tx, version, id);
      const result: RecordAnswer = { ...presentRecord(record, tx.now), notes: notes.map(presentPoint) };
      const audit = {
        entity: "version",
        entityId: version.id,
        entityName: versionName(version),
        before: recordFacts(before),
        after: {
          ...recordFacts(record),
          ...(patch.reason === undefined ? {} : { reason: patch.reason }),
          ...(isMoved ? { override: patch.override } : {}),
        },
      };
      if (!isMoved) return { result, audit };
      await tx.appendAudit("deprecation.move", audit);
      return { result, audit: null };
    }),
});
