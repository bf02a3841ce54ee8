import type { JsonValue } from "@/lib/specs/model";
import type { ObjectRule } from "@/lib/specs/openapi/validate/grammar";
import { kindOf } from "@/lib/specs/openapi/validate/mismatch";
import type { Report } from "@/lib/specs/openapi/validate/report";
import type { References } from "@/lib/specs/source/references";
import { childPlace, type SourceNode } from "@/lib/specs/source/source-node";

const HOME =
  /^\/(?:components\/)?(schemas|definitions|\$defs|messages|channels|messageTraits|operationTraits|responses|parameters|examples|requestBodies|headers|securitySchemes|securityDefinitions|links|callbacks|pathItems|mediaTypes)\/[^/]+$/;

/** Checks a `$ref` and gives the node it leads to, or reports why there is none. */
export function checkReference(
  node: SourceNode,
  written: JsonValue,
  rule: ObjectRule,
  context: { references: References; report: Report },
): SourceNode | undefined {
  const place = childPlace(node.place, "$ref");
  if (typeof written !== "string") {
    context.report({ rule: "valid-type", place, message: `A reference must be a text, not ${kindOf(written)}.` });
    return undefined;
  }
  const followed = context.references.follow(node.place, written);
  if (followed.problem) {
    context.report({ ...followed.problem, place });
    return undefined;
  }
  const direct = context.references.resolve(node.place, written).node ?? followed.node;
  const home = HOME.exec(direct.place.pointer)?.[1];
  if (home !== undefined && rule.home !== undefined && kindOfHome(home) !== kindOfHome(rule.home)) {
    context.report({
      rule: "valid-ref-kind",
      place,
      message: `A ${rule.title} is needed here, but this leads into \`${home}\`.`,
    });
    return undefined;
  }
  return direct;
}

/** Schemas live under `definitions` in 2.0 and in JSON Schema files, and under `schemas` since 3.0. */
function kindOfHome(home: string): string {
  return home === "definitions" || home === "$defs" ? "schemas" : home;
}
