import { actorRef, type AuditEntry, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { Outcome } from "@/lib/core/mutation";
import { utcDay } from "@/lib/lifecycle/notice";
import { findTeam } from "@/lib/members/verbs/find-team";
import { findUserIds } from "@/lib/members/verbs/find-user-ids";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import { findWaitingPublishers } from "@/lib/versions/verbs/find-publishers";
import { lockApiOf, requireApiRef, requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { pushersOf } from "@/lib/versions/verbs/pushers-of";
import type { WaiverKind } from "@/lib/waivers/model";
import { requireExpiry, requireOtherPublisher } from "@/lib/waivers/policy";
import type { GrantWaiverInput, WaiverDto } from "@/lib/waivers/schema";
import { findSameRequest, insertWaiver, type NewWaiver } from "@/lib/waivers/store";
import type { Subject } from "./describe-subjects";
import { presentWaiver } from "./present-waiver";

/** What is written, besides what was asked for. */
interface Writing {
  action: "waiver.grant" | "waiver.request";
  subjects: ReadonlyMap<string | null, Subject>;
  renewsId?: string;
}

/** The name of what a waiver is for: the API, or `slug@label`. */
export function placeName({ api, version }: { api: string; version?: string | null | undefined }): string {
  return version === undefined || version === null ? api : `${api}@${version}`;
}

/** What the audit log says of a waiver that came into being or was decided. */
export function waiverEntry(waiver: WaiverDto, reason: string, before?: WaiverDto): AuditEntry {
  const entry = { entity: "waiver", entityId: waiver.id, entityName: placeName(waiver), after: waiver, reason };
  return before ? { ...entry, before } : entry;
}

/**
 * Writes waivers, one for each fingerprint, in a transaction in which the caller may do so. Granting is refused to whoever
 * pushed what they are for; asking is not. What is asked for already is answered as it stands, and not written again: a
 * pipeline that runs twice asks once. Holds the API's lock until the transaction ends.
 */
export async function writeWaivers(
  tx: ServiceContext,
  input: GrantWaiverInput,
  { action, subjects, renewsId }: Writing,
): Promise<Outcome<WaiverDto[]>> {
  const requestedBy = actorRef(tx.actor);
  if (!requestedBy) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
  await lockApiOf(tx, input.api);
  const api = await requireApiRef(tx, input.api);
  const { longestWaiverDays } = await effectivePolicy(tx, { teamId: api.teamId });
  const expiresOn = requireExpiry(input.expiresOn, tx.now, longestWaiverDays);
  const { versionId, pushers } = await placeOf(tx, api.id, input);
  const isGranted = action === "waiver.grant";
  if (isGranted) requireOtherPublisher(requestedBy, pushers);
  const base = {
    apiId: api.id,
    versionId,
    kind: input.kind ?? kindOf(input),
    gate: input.gate,
    reason: input.reason,
    owner: await ownerOf(tx, input.owner),
    expiresOn,
    requestedBy,
    requestedAt: tx.now,
    renewsId: renewsId ?? null,
    isGranted,
  } satisfies Partial<NewWaiver>;
  const answered: WaiverDto[] = [];
  const written: WaiverDto[] = [];
  for (const fingerprint of new Set(input.fingerprints ?? [input.fingerprint ?? null])) {
    const subject = subjects.get(fingerprint) ?? { rule: input.rule ?? null, operation: null, message: "" };
    const waiver = { ...base, fingerprint, ...subject };
    const same = isGranted ? null : await findSameRequest(tx.access, waiver, new Date(utcDay(tx.now)));
    const shown = presentWaiver(same ?? (await insertWaiver(tx.access, waiver)), tx.now);
    answered.push(shown);
    if (!same) written.push(shown);
  }
  const entries = written.map((waiver) => waiverEntry(waiver, input.reason));
  for (const entry of entries.slice(0, -1)) await tx.appendAudit(action, entry);
  return { result: answered, audit: entries.at(-1) ?? null };
}

/** One breaking change that is let through is accepted; the rest are exceptions. */
function kindOf(input: GrantWaiverInput): WaiverKind {
  const isOfChanges = input.gate === "compatibility" && (input.fingerprint ?? input.fingerprints) !== undefined;
  return isOfChanges ? "acceptance" : "exception";
}

async function placeOf(tx: ServiceContext, apiId: string, input: GrantWaiverInput) {
  if (input.version === undefined) return { versionId: null, pushers: await findWaitingPublishers(tx, apiId) };
  const version = await requireLifecycleVersion(tx, input.api, input.version);
  return { versionId: version.id, pushers: await pushersOf(tx, version.id) };
}

async function ownerOf(tx: ServiceContext, owner: GrantWaiverInput["owner"]): Promise<NewWaiver["owner"]> {
  if (!owner) return null;
  if ("team" in owner) {
    const team = await findTeam(tx, owner.team);
    return { kind: "team", id: team.id, name: team.slug };
  }
  const id = (await findUserIds(tx, [owner.user])).get(owner.user);
  if (id === undefined) throw new RegistryError("not_found", `There is nobody called ${owner.user}.`);
  return { kind: "user", id, name: owner.user };
}
