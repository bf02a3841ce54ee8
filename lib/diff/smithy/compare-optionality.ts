import { type At, type Both, type Comparison, nameMember } from "@/lib/diff/smithy/comparison";
import type { ShapePair } from "@/lib/diff/smithy/shape-pair";
import { defaultChanged } from "@/lib/diff/smithy/rules/default-changed";
import { memberBecameOptional } from "@/lib/diff/smithy/rules/member-became-optional";
import { memberBecameRequired } from "@/lib/diff/smithy/rules/member-became-required";
import { memberOptionalityChanged } from "@/lib/diff/smithy/rules/member-optionality-changed";
import { canonicalJson } from "@/lib/core/canonical-json";
import type { SmithyContract, SmithyMember, SmithyShape } from "@/lib/specs/smithy/contract";
import { defaultOf, hasTrait, isOptional } from "@/lib/specs/smithy/traits-of";

const ONLY_SENT = "callers send it, and may go on doing so";
const HAS_DEFAULT = "a default has taken the place of `@required`";
const CLIENT_OPTIONAL = "the member is marked `@clientOptional`: callers could not rely on it";

/**
 * Compares whether a member must be there, on the wire and in generated code (the guide "Evolving models", structures). On the
 * wire the side decides; in generated code only what is no operation's input, since inputs are optional throughout.
 */
export function compareOptionality(comparison: Comparison, pair: ShapePair, members: Both<SmithyMember>, at: At): void {
  const { from, to } = members;
  const subject = nameMember(pair.to, to);
  const { sent, received } = pair.usage;
  const [was, is] = [hasTrait(from, "required"), hasTrait(to, "required")];
  const [before, after] = [defaultOf(from), defaultOf(to)];
  const isDemanded = !was && is && after === undefined && sent;
  const schemas = comparison.shapeSchemas(pair);
  if (isDemanded) comparison.report(memberBecameRequired, at, { subject, shownBy: "request", about: to.name, schemas });
  const isReleased = was && !is;
  if (isReleased) {
    const reason = after !== undefined ? HAS_DEFAULT : hasTrait(from, "clientOptional") ? CLIENT_OPTIONAL : ONLY_SENT;
    const isSafe = after !== undefined || hasTrait(from, "clientOptional") || !received;
    comparison.report(memberBecameOptional, at, {
      subject,
      shownBy: "response",
      about: to.name,
      schemas,
      ...(isSafe ? { severity: "non-breaking", reason } : {}),
    });
  }
  if (before !== undefined && canonicalJson(before) !== canonicalJson(after))
    comparison.report(defaultChanged, at, { subject, before, after });
  if (isDemanded || isReleased) return;
  const [wasOptional, isNowOptional] = [
    optionalIn(comparison.from, pair.from, from),
    optionalIn(comparison.to, pair.to, to),
  ];
  if (wasOptional === isNowOptional || (isInput(comparison.to, pair.to) && isInput(comparison.from, pair.from))) return;
  const words = (optional: boolean): string => (optional ? "optional" : "always there");
  comparison.report(memberOptionalityChanged, at, { subject, before: words(wasOptional), after: words(isNowOptional) });
}

function optionalIn(contract: SmithyContract, shape: SmithyShape, member: SmithyMember): boolean {
  return isInput(contract, shape) || isOptional(shape, member);
}

const inputs = new WeakMap<SmithyContract, ReadonlySet<string>>();

/** Generators make inputs of their own of whatever an operation is sent, and treat them as `@input`. */
function isInput(contract: SmithyContract, { id }: SmithyShape): boolean {
  let known = inputs.get(contract);
  if (!known) {
    known = new Set(contract.operations.flatMap((one) => contract.shapes.get(one)?.operation?.input.target ?? []));
    inputs.set(contract, known);
  }
  return known.has(id);
}
