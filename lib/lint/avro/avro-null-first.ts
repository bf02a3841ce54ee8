import { defineLanguageLintRule } from "@/lib/lint/rule";
import { fieldSites } from "@/lib/lint/avro/field-sites";

export const avroNullFirst = defineLanguageLintRule("avro", {
  id: "avro-null-first",
  severity: "info",
  title: "Null stands first in a union with a default of null",
  why: "Libraries of Avro before 1.12 take a default for a value of the first branch, and refuse another.",
  fix: 'Write `["null", …]`.',
  check: (contract, report, document) => {
    for (const { field, owner, site } of fieldSites(contract, document)) {
      const [first] = field.type.kind === "union" ? field.type.branches : [];
      if (first && field.default?.value === null && !(first.kind === "primitive" && first.name === "null"))
        report(site, `The default of \`${field.name}\` of \`${owner}\` is null, which is not its first branch.`);
    }
  },
});
