import { defineLanguageLintRule } from "@/lib/lint/rule";
import { shapesOf } from "@/lib/lint/smithy/shapes-of";
import { hasTrait, httpOf } from "@/lib/specs/smithy/traits-of";

export const smithyHttpMethodSemantics = defineLanguageLintRule("smithy", {
  id: "smithy-http-method-semantics",
  severity: "warning",
  title: "Traits agree with the HTTP method",
  why: "Clients and proxies repeat, cache or refuse calls by the method; the traits tell generated code the opposite.",
  fix: "Mark GET and HEAD `@readonly`, PUT and DELETE `@idempotent`, and no POST `@readonly`.",
  check: (contract, report, document) => {
    for (const { shape, site } of shapesOf(contract, document)) {
      const method = shape.type === "operation" ? httpOf(shape)?.method : undefined;
      const isReadonly = hasTrait(shape, "readonly");
      if ((method === "GET" || method === "HEAD") && !isReadonly)
        report(site, `\`${shape.name}\` is a ${method}, and not marked \`@readonly\`.`);
      if ((method === "PUT" || method === "DELETE") && !hasTrait(shape, "idempotent"))
        report(site, `\`${shape.name}\` is a ${method}, and not marked \`@idempotent\`.`);
      if ((method === "POST" || method === "PATCH") && isReadonly)
        report(site, `\`${shape.name}\` is a ${method}, and marked \`@readonly\`.`);
    }
  },
});
