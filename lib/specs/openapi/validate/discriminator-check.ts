import type { Report } from "@/lib/specs/openapi/validate/report";
import type { References } from "@/lib/specs/source/references";
import { childNode, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** Reports values of a 3.x discriminator that name no schema. */
export function checkDiscriminatorMapping(
  node: SourceNode,
  context: { root: SourceNode; references: References; report: Report },
): void {
  const components = childNode(context.root, "components");
  const schemas = components && childNode(components, "schemas");
  for (const [value, target] of memberNodes(childNode(node, "mapping"))) {
    if (typeof target.value !== "string") continue;
    if (schemas && childNode(schemas, target.value)) continue;
    if (context.references.resolve(target.place, target.value).node) continue;
    context.report({
      rule: "valid-discriminator-mapping",
      place: target.place,
      message: `The value \`${value}\` is mapped to \`${target.value}\`, which is no schema of this definition.`,
    });
  }
}
