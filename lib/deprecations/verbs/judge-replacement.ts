import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { DeprecationRules } from "@/lib/deprecation-policies/model";
import { parseReplacement, type ReplacementTarget } from "@/lib/deprecations/model";
import type { DeprecationSubject } from "@/lib/deprecations/model/record";
import { findCircle, type ReplacementNode } from "@/lib/deprecations/model/replacement-chain";
import { operationOf } from "@/lib/deprecations/model/subject";
import { point, type TransitionPoint } from "@/lib/lifecycle/transition-point";
import { dayIn } from "@/lib/lifecycle/zones";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { findApiRef, findLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { findChainVersion } from "@/lib/deprecations/store/chain";
import { findStandIn, nextReplacement, operationRecord } from "./follow-replacements";

/** What is to be replaced, by what, and under which policy. */
export interface ReplacementQuestion {
  version: LifecycleVersion;
  subject: DeprecationSubject;
  replacement: string;
  policy: Pick<DeprecationRules, "deprecatedReplacement">;
}

/** What stands against a replacement, and what is only to be known. */
export interface ReplacementAnswer {
  refusals: TransitionPoint[];
  notes: TransitionPoint[];
}

function refuse(message: string): never {
  throw new RegistryError("transition_refused", message, {
    fix: "Name an API (`payments`), a version of one (`payments@2.0.0`), an operation (`payments@2.0.0#GET /pay`), or an https:// address.",
    violations: [{ pointer: "/deprecation/replacement", message }],
  });
}

/** The same as a place on the way from replacement to replacement; null for an address. */
function nodeOf(target: ReplacementTarget): ReplacementNode | null {
  switch (target.kind) {
    case "address":
      return null;
    case "api":
      return { slug: target.slug, version: null, operation: null };
    case "version":
      return { slug: target.slug, version: target.version, operation: null };
    case "operation":
      return { slug: target.slug, version: target.version, operation: target.operation };
  }
}

/** Throws `transition_refused` unless a replacement names something that is there, and is not the subject itself. */
async function requireThere(
  ctx: ServiceContext,
  { version, subject }: ReplacementQuestion,
  text: string,
  target: Exclude<ReplacementTarget, { kind: "address" }>,
): Promise<void> {
  if (target.kind === "api") {
    if (!(await findApiRef(ctx, target.slug))) refuse(`The replacement ${text} is no API of this registry.`);
    return;
  }
  const isOwn = target.slug === version.api.slug && target.version === version.label;
  if (isOwn && target.kind === "version" && subject.kind === "version") {
    refuse("A version cannot be its own replacement.");
  }
  const found = await findLifecycleVersion(ctx, target.slug, target.version);
  if (!found) refuse(`The replacement ${text} is no version of this registry.`);
  if (target.kind === "operation") {
    const place = target.operation;
    if (!(await findStandIn(ctx, found.id, place)))
      refuse(`${found.api.slug}@${found.label} has no operation ${place}.`);
  }
}

/**
 * Judges what is named as a replacement. Throws `transition_refused` for what is not there. A circle of replacements is always
 * refused, spelled out; one that goes away itself as the policy says.
 */
export async function judgeReplacement(ctx: ServiceContext, question: ReplacementQuestion): Promise<ReplacementAnswer> {
  const { version, subject, policy } = question;
  const text = question.replacement.trim();
  const target = parseReplacement(text);
  if (target === null)
    refuse("The replacement is neither an API, nor a version or an operation of one, nor an https address.");
  const node = nodeOf(target);
  if (target.kind === "address" || node === null) return { refusals: [], notes: [] };
  await requireThere(ctx, question, text, target);
  const self = { slug: version.api.slug, version: version.label, operation: operationOf(subject) };
  // A schema or field is no place on the way of callers. The name of its own API means a version that is still to come.
  const isOwnApi = target.kind === "api" && target.slug === self.slug;
  if (!isOwnApi && (subject.kind === "version" || self.operation !== null)) {
    const leftOut = subject.kind === "version" ? version.id : undefined;
    const circle = await findCircle(self, node, (at) => nextReplacement(ctx, at, leftOut));
    if (circle) {
      const values = { path: circle.join(" → ") };
      const detail = `The replacements lead round in a circle: ${values.path}.`;
      return { refusals: [point("replacement_cycle", detail, "Name what does not go away.", values)], notes: [] };
    }
  }
  const going = isOwnApi || policy.deprecatedReplacement === "off" ? null : await findGoing(ctx, node);
  if (!going) return { refusals: [], notes: [] };
  const { day } = going;
  const values = { replacement: text, day: day ?? "none" };
  const told = point(
    "replacement_deprecated",
    `The replacement ${text} goes away itself${day === null ? "" : ` on ${day}`}.`,
    "Name what stays, so that callers move only once.",
    values,
  );
  return policy.deprecatedReplacement === "block" ? { refusals: [told], notes: [] } : { refusals: [], notes: [told] };
}

/** When a replacement goes away itself: an API whose newest version does, a version, or an operation. */
async function findGoing(ctx: ServiceContext, node: ReplacementNode): Promise<{ day: string | null } | null> {
  const version = await findChainVersion(ctx.access, { slug: node.slug, label: node.version });
  if (!version) return null;
  const record = await operationRecord(ctx, version, node.operation);
  if (record) return { day: record.sunsetAt && dayIn(record.sunsetAt, record.zone) };
  const isGoing = version.state === "deprecated" || version.state === "sunset" || version.state === "retired";
  return isGoing ? { day: null } : null;
}
