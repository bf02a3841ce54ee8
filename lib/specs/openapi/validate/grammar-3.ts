import type { OpenApiDialect } from "@/lib/specs/model";
import type { Grammar } from "@/lib/specs/openapi/validate/grammar";
import { bodyRules3 } from "@/lib/specs/openapi/validate/grammar-3-bodies";
import { documentRules3 } from "@/lib/specs/openapi/validate/grammar-3-document";
import { operationRules3 } from "@/lib/specs/openapi/validate/grammar-3-operations";
import { securityRules3 } from "@/lib/specs/openapi/validate/grammar-3-security";
import { schemaRule } from "@/lib/specs/openapi/validate/grammar-schema";

/** The objects of OpenAPI 3.0, 3.1 or 3.2, after the specification of each. */
export function grammar3(dialect: OpenApiDialect): Grammar {
  const modern = dialect !== "3.0";
  const latest = dialect === "3.2";
  return {
    ...documentRules3(modern, latest),
    ...operationRules3(modern, latest),
    ...bodyRules3(latest),
    ...securityRules3(latest),
    schema: schemaRule(dialect),
  };
}
