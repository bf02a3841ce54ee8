import type { Both, Comparison } from "@/lib/diff/smithy/comparison";
import { authAdded } from "@/lib/diff/smithy/rules/auth-added";
import { authDemanded } from "@/lib/diff/smithy/rules/auth-demanded";
import { authRemoved } from "@/lib/diff/smithy/rules/auth-removed";
import { errorAdded } from "@/lib/diff/smithy/rules/error-added";
import { errorRemoved } from "@/lib/diff/smithy/rules/error-removed";
import { httpCodeChanged } from "@/lib/diff/smithy/rules/http-code-changed";
import { httpRouteChanged } from "@/lib/diff/smithy/rules/http-route-changed";
import { idempotencyRemoved } from "@/lib/diff/smithy/rules/idempotency-removed";
import { operationInputChanged } from "@/lib/diff/smithy/rules/operation-input-changed";
import { operationOutputChanged } from "@/lib/diff/smithy/rules/operation-output-changed";
import { paginationChanged } from "@/lib/diff/smithy/rules/pagination-changed";
import { isSameForm } from "@/lib/diff/smithy/same-form";
import { canonicalJson } from "@/lib/core/canonical-json";
import type { SmithyContract, SmithyShape } from "@/lib/specs/smithy/contract";
import { hasTrait, httpOf, traitOf } from "@/lib/specs/smithy/traits-of";
import { isObject, member } from "@/lib/specs/source/source-node";

/** Compares the operations that both models have; answers the pairs of shapes that they send and answer. */
export function compareOperations(comparison: Comparison): Both<string>[] {
  const pairs: Both<string>[] = [];
  const after = new Set(comparison.to.operations);
  for (const id of comparison.from.operations) {
    const from = comparison.from.shapes.get(id);
    const to = comparison.to.shapes.get(id);
    if (!from || !to || !after.has(id)) continue;
    pairs.push(...compareMessages(comparison, from, to));
    compareErrors(comparison, from, to);
    compareHttp(comparison, from, to);
    compareBehaviour(comparison, from, to);
    compareAuth(comparison, from, to);
  }
  return pairs;
}

function compareMessages(comparison: Comparison, from: SmithyShape, to: SmithyShape): Both<string>[] {
  const pairs: Both<string>[] = [];
  for (const side of ["input", "output"] as const) {
    const [older, newer] = [from.operation?.[side], to.operation?.[side]];
    if (!older || !newer) continue;
    pairs.push({ from: older.target, to: newer.target });
    if (older.target === newer.target) continue;
    const shapes = [comparison.from.shapes.get(older.target), comparison.to.shapes.get(newer.target)] as const;
    const isSame = shapes[0] && shapes[1] && isSameForm(shapes[0], shapes[1]);
    const rule = side === "input" ? operationInputChanged : operationOutputChanged;
    const at = { trail: ["operation", side], operation: to.id, from: older.place, to: newer.place };
    comparison.report(rule, at, {
      subject: subjectOf(to),
      before: older.target,
      after: newer.target,
      ...(isSame ? { severity: "dangerous", reason: "messages stay the same; only generated types change" } : {}),
    });
  }
  return pairs;
}

function subjectOf({ id }: SmithyShape): string {
  return `Operation \`${id}\``;
}

function compareErrors(comparison: Comparison, from: SmithyShape, to: SmithyShape): void {
  const errorsOf = ({ operation }: SmithyShape, { services, shapes }: SmithyContract): Set<string> => {
    const common = services.flatMap((id) => shapes.get(id)?.entity?.errors ?? []);
    return new Set([...(operation?.errors ?? []), ...common].map(({ target }) => target));
  };
  const [before, after] = [errorsOf(from, comparison.from), errorsOf(to, comparison.to)];
  for (const [rule, has, had] of [
    [errorRemoved, before, after],
    [errorAdded, after, before],
  ] as const) {
    for (const id of has) {
      if (had.has(id)) continue;
      const at = { trail: ["operation", "errors", id], operation: to.id, from: from.place, to: to.place };
      comparison.report(rule, at, { subject: subjectOf(to), name: id });
    }
  }
}

function compareHttp(comparison: Comparison, from: SmithyShape, to: SmithyShape): void {
  const [before, after] = [httpOf(from), httpOf(to)];
  if (!before) return;
  const route = (http: typeof before): string => `${http.method} ${http.uri}`;
  const erased = (http: typeof before): string => route(http).replace(/\{[^{}+]*(\+?)\}/g, "{$1}");
  const at = { operation: to.id, from: traitOf(from, "http")?.place, to: traitOf(to, "http")?.place ?? to.place };
  if (!after || erased(before) !== erased(after)) {
    const told = { subject: subjectOf(to), before: route(before), after: after ? route(after) : "nothing over HTTP" };
    comparison.report(httpRouteChanged, { ...at, trail: ["operation", "http"] }, told);
  }
  if (!after || before.code === after.code) return;
  const told = { subject: subjectOf(to), before: before.code, after: after.code };
  comparison.report(httpCodeChanged, { ...at, trail: ["operation", "http", "code"] }, told);
}

function compareBehaviour(comparison: Comparison, from: SmithyShape, to: SmithyShape): void {
  const places = { operation: to.id, from: from.place, to: to.place };
  const isRepeatable = (shape: SmithyShape): boolean => hasTrait(shape, "readonly") || hasTrait(shape, "idempotent");
  for (const name of ["readonly", "idempotent"] as const) {
    // What is read-only is idempotent, too.
    const isGone = hasTrait(from, name) && !(name === "readonly" ? hasTrait(to, name) : isRepeatable(to));
    if (isGone)
      comparison.report(
        idempotencyRemoved,
        { ...places, trail: ["operation", name] },
        { subject: subjectOf(to), name },
      );
  }
  const [before, after] = [traitOf(from, "paginated")?.value, traitOf(to, "paginated")?.value];
  if (before === undefined || canonicalJson(before) === canonicalJson(after)) return;
  const isKept =
    isObject(before) &&
    Object.keys(before).every((key) => canonicalJson(member(before, key)) === canonicalJson(member(after, key)));
  const eased = isKept
    ? ({ severity: "non-breaking", reason: "what was said of paging before still holds" } as const)
    : {};
  const told = { subject: subjectOf(to), before, after, ...eased };
  comparison.report(paginationChanged, { ...places, trail: ["operation", "paginated"] }, told);
}

function compareAuth(comparison: Comparison, from: SmithyShape, to: SmithyShape): void {
  const [before, after] = [
    comparison.older.model.operations.get(from.id)?.security,
    comparison.newer.model.operations.get(to.id)?.security,
  ];
  if (!before || !after || before.length === 0) return;
  const schemes = (of: typeof before): Set<string> => new Set(of.flatMap((one) => [...one.keys()]));
  const isOpen = (of: typeof before): boolean => of.length === 0 || of.some(({ size }) => size === 0);
  const places = { operation: to.id, from: from.place, to: to.place };
  const subject = subjectOf(to);
  for (const name of schemes(before))
    if (!schemes(after).has(name))
      comparison.report(authRemoved, { ...places, trail: ["operation", name] }, { subject, name });
  for (const name of schemes(after))
    if (!schemes(before).has(name))
      comparison.report(authAdded, { ...places, trail: ["operation", name] }, { subject, name });
  if (isOpen(before) && !isOpen(after))
    comparison.report(authDemanded, { ...places, trail: ["operation", "auth"] }, { subject });
}
