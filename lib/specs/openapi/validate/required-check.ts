import type { Schema, SpecModel } from "@/lib/specs/model";
import type { Report } from "@/lib/specs/openapi/validate/report";
import { childPlace } from "@/lib/specs/source/source-node";

/**
 * Named schemas that require a property which they do not describe. Schemas that are put together from others are left
 * alone: the property may be described in any of the parts.
 */
export function checkRequiredProperties(model: SpecModel, report: Report): void {
  for (const schema of new Set(model.schemas.values())) {
    if (!schema.properties || !schema.required || isComposed(schema)) continue;
    for (const name of schema.required) {
      if (schema.properties.has(name)) continue;
      report({
        rule: "valid-required-undeclared",
        place: childPlace(schema.place, "required"),
        about: name,
        message: `\`${name}\` is required, but is not among the properties of ${schema.name ?? "this schema"}.`,
      });
    }
  }
}

function isComposed(schema: Schema): boolean {
  return [schema.allOf, schema.anyOf, schema.oneOf, schema.if, schema.patternProperties, schema.dependentSchemas].some(
    (part) => part !== undefined,
  );
}
