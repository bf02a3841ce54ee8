import { z } from "zod";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { announcementUnder } from "@/lib/deprecation-policies/verbs/announcement-for";
import { effectiveDeprecationPolicy } from "@/lib/deprecation-policies/verbs/effective-deprecation-policy";
import { judgeBrownouts } from "@/lib/deprecations/model/brownouts";
import type { Brownout, DeprecationSubject } from "@/lib/deprecations/model/record";
import { matchKeyOf } from "@/lib/deprecations/model/subject";
import { presentRecord } from "@/lib/deprecations/schema/present-record";
import { declareInput, type RecordAnswer, versionRecordsRef } from "@/lib/deprecations/schema/record";
import { insertRecord } from "@/lib/deprecations/store";
import { insertPart, listPartRecords } from "@/lib/deprecations/store/live-records";
import { listPresent, presentKey } from "@/lib/deprecations/store/record-facts";
import { judgeAnnouncement } from "@/lib/lifecycle/announcement";
import { toDeprecation } from "@/lib/lifecycle/schema";
import type { Deprecation } from "@/lib/lifecycle/model";
import { requirePermission } from "@/lib/members/policy";
import { versionName, type LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { presentPoint, requireNone } from "@/lib/versions/model/refusal";
import { applyTransition } from "@/lib/versions/verbs/apply-transition";
import { lockApiOf, requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { refusalsOfBody } from "./refusals-of-body";
import { findDeprecation } from "./record-deprecation";
import { judgeAnnounced } from "./judge-announced";
import { judgeEarlier } from "./judge-earlier";
import { recordFacts, requireRecord } from "./require-record";
import { stabilityOf } from "./stability-of";

type Asked = z.output<typeof declareInput>;

/**
 * Says that a version, or a part of it, goes away. A part's record holds for the version and those after it that have the part.
 * A version becomes deprecated with it; with a `deprecatedAt` that is still to come it is planned, and moved then. Throws
 * `transition_refused` naming all that is missing, `conflict` where there is a record already, and `not_found`.
 */
export const declareDeprecation = defineMutation({
  action: "deprecation.declare",
  input: z.strictObject({ ...versionRecordsRef.shape, deprecation: declareInput, dryRun: z.boolean().default(false) }),
  authorize: async (ctx, input) => {
    requirePermission(ctx.actor, "registry.read");
    const { api } = await requireLifecycleVersion(ctx, input.api, input.version);
    requirePermission(ctx.actor, "version.transition", api.teamId);
    if (input.deprecation.override) requirePermission(ctx.actor, "policy.manage");
  },
  dryRun: (input) => input.dryRun,
  run: (tx, input) =>
    refusalsOfBody(async () => {
      await lockApiOf(tx, input.api);
      const version = await requireLifecycleVersion(tx, input.api, input.version);
      const subject: DeprecationSubject = { kind: input.deprecation.kind, place: input.deprecation.place ?? null };
      const matchKey = await requireSubject(tx, version, subject);
      const policy = await effectiveDeprecationPolicy(tx, version.api.id);
      const asked = toDeprecation(input.deprecation, policy.zone);
      const brownouts = input.deprecation.brownouts.map((one) => ({ ...one, startsAt: new Date(one.startsAt) }));
      const deprecatedAt = asked.deprecatedAt ?? tx.now;
      const rules = announcementUnder(policy, await stabilityOf(tx, version.id, subject));
      requireNone([
        ...judgeAnnouncement(asked, tx.now, rules),
        ...(input.deprecation.override ? [] : await judgeEarlier(tx, version, asked, subject)),
        ...judgeBrownouts(brownouts, {
          deprecatedAt,
          sunsetAt: asked.sunsetAt,
          now: tx.now,
          allowed: policy.brownouts,
        }),
      ]);
      const notes = await judgeAnnounced(tx, version, asked, subject);
      const id =
        subject.kind === "version"
          ? await declareVersion(tx, version, asked, input.deprecation, brownouts)
          : await declarePart(tx, version, { kind: subject.kind, place: subject.place ?? "", matchKey }, asked, {
              ...input.deprecation,
              brownouts,
            });
      const record = await requireRecord(tx, version, id);
      const result: RecordAnswer = { ...presentRecord(record, tx.now), notes: notes.map(presentPoint) };
      return {
        result,
        audit: {
          entity: "version",
          entityId: version.id,
          entityName: versionName(version),
          after: {
            ...recordFacts(record),
            reason: record.reason,
            ...(input.deprecation.override ? { override: true } : {}),
          },
        },
      };
    }),
});

/** Throws unless a version has what is said to go away; answers what it is called over versions. */
async function requireSubject(
  ctx: ServiceContext,
  version: LifecycleVersion,
  subject: DeprecationSubject,
): Promise<string> {
  const { kind, place } = subject;
  const matchKey = matchKeyOf(kind, place);
  const refuse = (message: string): never => {
    throw new RegistryError("invalid_input", message, {
      fix: "Write an operation as `GET /pets`, a parameter as `GET /pets query limit`, a schema as `Pet`, a field as `Pet.name`.",
      violations: [{ pointer: "/place", message }],
    });
  };
  if (matchKey === null)
    return refuse(`${place ?? "Nothing"} is no place of ${kind === "operation" ? "an" : "a"} ${kind}.`);
  if (place === null) return matchKey;
  const present = await listPresent(ctx.access, [version.id], [{ kind, place, matchKey }]);
  if (!present.has(presentKey(version.id, { kind, matchKey })))
    return refuse(`${versionName(version)} has no ${kind} ${place}.`);
  return matchKey;
}

async function declareVersion(
  tx: ServiceContext,
  version: LifecycleVersion,
  asked: Deprecation,
  { reason }: Pick<Asked, "reason">,
  brownouts: readonly Brownout[],
): Promise<string> {
  const by = actorRef(tx.actor);
  if (!by) throw new RegistryError("unauthenticated", "Deprecating needs somebody who is signed in.");
  const held = await findDeprecation(tx, version.id);
  if (version.state !== "active" || held) {
    throw new RegistryError("conflict", `${versionName(version)} is ${held ? "to go away" : version.state} already.`, {
      fix: held ? "Change its record." : "Only an active version can be deprecated.",
    });
  }
  const isPlanned = asked.deprecatedAt !== undefined && asked.deprecatedAt.getTime() > tx.now.getTime();
  if (!isPlanned) {
    const audit = await applyTransition(tx, version, { to: "deprecated", reason, deprecation: asked, brownouts });
    await tx.appendAudit("version.transition", audit);
    const record = await findDeprecation(tx, version.id);
    return record?.id ?? "";
  }
  const { sunsetAt, zone = null, replacement = null, migrationGuide = null } = asked;
  const plan = { sunsetAt, zone, replacement, migrationGuide, reason, by, recordedAt: tx.now };
  const { id } = await insertRecord(
    tx.access,
    version.id,
    { ...plan, deprecatedAt: asked.deprecatedAt ?? tx.now },
    brownouts,
  );
  return id;
}

async function declarePart(
  tx: ServiceContext,
  version: LifecycleVersion,
  subject: { kind: Exclude<DeprecationSubject["kind"], "version">; place: string; matchKey: string },
  asked: Deprecation,
  { reason, brownouts }: { reason: string; brownouts: readonly Brownout[] },
): Promise<string> {
  const by = actorRef(tx.actor);
  if (!by) throw new RegistryError("unauthenticated", "Deprecating needs somebody who is signed in.");
  if (version.state === "sunset" || version.state === "retired") {
    throw new RegistryError("conflict", `${versionName(version)} is ${version.state}.`, {
      fix: "Say it of a version that callers use, or will use.",
    });
  }
  const others = await listPartRecords(tx.access, [version.api.id]);
  const other = others.find((one) => one.kind === subject.kind && one.matchKey === subject.matchKey && !one.removedIn);
  if (other) {
    throw new RegistryError("conflict", `${subject.place} is said to go away since ${other.since.label} already.`, {
      fix: "Change that record.",
    });
  }
  const row = await insertPart(tx.access, {
    ...subject,
    apiId: version.api.id,
    sinceId: version.id,
    deprecatedAt: asked.deprecatedAt ?? tx.now,
    sunsetAt: asked.sunsetAt,
    zone: asked.zone ?? null,
    replacement: asked.replacement ?? null,
    migrationGuide: asked.migrationGuide ?? null,
    reason,
    brownouts,
    by,
    recordedAt: tx.now,
  });
  return row.id;
}
