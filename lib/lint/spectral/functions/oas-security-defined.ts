import { z } from "zod";
import { shortened } from "@/lib/lint/listed";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import type { JsonValue } from "@/lib/specs/model";
import { isObject, member } from "@/lib/specs/source/source-node";

export const oasSecurityDefined = defineFunction({
  name: "oasSecurityDefined",
  title: "A security requirement names schemes and scopes that the document defines.",
  options: "",
  input: ["object"],
  schema: z.strictObject({}),
  prepare:
    () =>
    ({ value, node }, { dialect, graph, fuel }, report) => {
      if (!isObject(value)) return;
      const components = graph.child(graph.root, "components");
      const schemes =
        dialect === "2.0"
          ? graph.child(graph.root, "securityDefinitions")
          : components && graph.child(components, "securitySchemes");
      const place = dialect === "2.0" ? "securityDefinitions" : "components.securitySchemes";
      for (const [name, scopes] of Object.entries(value)) {
        fuel.spend();
        if (!Array.isArray(scopes)) continue;
        const scheme = schemes && graph.child(schemes, name);
        if (!scheme) {
          const owner = node.trail.length === 2 ? "API" : "Operation";
          report(`${owner} "security" values must match a scheme defined in the "${place}" object.`, { at: [name] });
          continue;
        }
        scopes.forEach((scope, index) => {
          if (typeof scope !== "string" || isScope(scheme.value, scope, dialect === "2.0")) return;
          report(`"${shortened(scope)}" must be listed among scopes.`, { at: [name, index] });
        });
      }
    },
});

function isScope(scheme: JsonValue, scope: string, isOld: boolean): boolean {
  if (isOld) return member(member(scheme, "scopes"), scope) !== undefined;
  const flows = member(scheme, "flows");
  return isObject(flows) && Object.values(flows).some((flow) => member(member(flow, "scopes"), scope) !== undefined);
}
