import type { Loss } from "@/lib/conversions/conversion";
import { Losses } from "@/lib/conversions/losses";
import { convertSchema } from "@/lib/conversions/openapi-3-0-to-3-1/convert-schema";
import { objectOf } from "@/lib/conversions/openapi/rebuild";
import { rewriteObjects } from "@/lib/conversions/openapi/rewrite-objects";
import type { JsonObject } from "@/lib/specs/model";
import { childPlace, isObject, member, type SourceNode } from "@/lib/specs/source/source-node";

/** The version of 3.1 that results carry: the newest of its patch versions. */
const VERSION = "3.1.2";

/** A bundled 3.0 document as one of 3.1, and what had to be decided on the way. */
export function convertDocument(root: SourceNode): { document: JsonObject; lost: Loss[] } {
  const losses = new Losses(root.place.file);
  const copied = rewriteObjects(root, "3.0", {
    schema: (schema, written) => convertSchema(schema, written, losses),
    parameter: (parameter, written) => withoutIdleFlag(parameter, written, losses),
  });
  const fields = isObject(copied) ? Object.entries(copied) : [];
  const document = objectOf([["openapi", VERSION], ...fields.filter(([key]) => key !== "openapi")]);
  return { document, lost: losses.list() };
}

/** Since 3.1 `allowEmptyValue` may stand in the query only; elsewhere it never did anything. */
function withoutIdleFlag(parameter: JsonObject, { place }: SourceNode, losses: Losses): JsonObject {
  if (member(parameter, "allowEmptyValue") === undefined || member(parameter, "in") === "query") return parameter;
  const message = "`allowEmptyValue` stands outside the query, where it does nothing; it is left out.";
  losses.add("idle-empty-value", "dropped", message, childPlace(place, "allowEmptyValue"));
  return objectOf(Object.entries(parameter).filter(([key]) => key !== "allowEmptyValue"));
}
