import type { SmithyContract, SmithyShape } from "@/lib/specs/smithy/contract";
import { SMITHY_RULES } from "@/lib/specs/smithy/smithy-rules";
import { hasTrait, httpOf, traitOf } from "@/lib/specs/smithy/traits-of";
import type { Say } from "@/lib/specs/smithy/validate/check";

/** Whether the URIs of operations fit their inputs, and each other. */
export function checkHttp({ shapes, operations }: SmithyContract, say: Say): void {
  const taken = new Map<string, string>();
  for (const id of operations) {
    const shape = shapes.get(id);
    const http = shape && httpOf(shape);
    if (!shape || !http) continue;
    const place = traitOf(shape, "http")?.place ?? shape.place;
    const labels = [...http.uri.matchAll(/\{([^{}+]*)\+?\}/g)].map(([, name = ""]) => name);
    checkLabels(shape, labels, shapes.get(shape.operation?.input.target ?? ""), say);
    const route = `${http.method} ${http.uri.replace(/\{[^{}]*\}/g, "{}")}`;
    const other = taken.get(route);
    if (other === undefined) taken.set(route, id);
    else {
      const message = `\`${id}\` and \`${other}\` both answer to ${http.method} ${http.uri}.`;
      say(SMITHY_RULES.httpConflict, { place, message, operation: id });
    }
  }
}

function checkLabels(
  operation: SmithyShape,
  labels: readonly string[],
  input: SmithyShape | undefined,
  say: Say,
): void {
  const place = traitOf(operation, "http")?.place ?? operation.place;
  const bound = new Map([...(input?.members ?? [])].filter(([, one]) => hasTrait(one, "httpLabel")));
  for (const label of labels) {
    const one = bound.get(label);
    const what = !one
      ? "no member with `@httpLabel`"
      : hasTrait(one, "required")
        ? undefined
        : "only an optional member";
    if (what === undefined) continue;
    say(SMITHY_RULES.httpUri, {
      place,
      about: label,
      message: `The label \`${label}\` has ${what}.`,
      operation: operation.id,
    });
  }
  const names = new Set(labels);
  for (const [name, one] of bound) {
    if (names.has(name)) continue;
    say(SMITHY_RULES.httpUri, {
      place: one.place,
      about: operation.id,
      message: `The URI of \`${operation.name}\` has no label \`${name}\`.`,
    });
  }
}
