import { defineLanguageLintRule } from "@/lib/lint/rule";
import { typeSites } from "@/lib/lint/avro/type-sites";

export const avroNamespace = defineLanguageLintRule("avro", {
  id: "avro-namespace",
  severity: "warning",
  title: "Types have a namespace",
  why: "Names without one collide as soon as two schemas meet in one program or registry.",
  fix: "Add a `namespace`, such as `com.example.orders`.",
  check: (contract, report, document) => {
    for (const { type, site } of typeSites(contract, document))
      if (!type.name.includes(".")) report(site, `\`${type.name}\` has no namespace.`);
  },
});
