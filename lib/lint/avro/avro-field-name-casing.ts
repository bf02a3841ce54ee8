import { defineLanguageLintRule } from "@/lib/lint/rule";
import { typeSites } from "@/lib/lint/avro/type-sites";
import { shortName } from "@/lib/specs/avro/names";

export const avroFieldNameCasing = defineLanguageLintRule("avro", {
  id: "avro-field-name-casing",
  severity: "warning",
  title: "The fields of a record are in one casing",
  why: "Readers write `orderId` here and `order_name` there, and get one of them wrong.",
  fix: "Write all fields alike; keep old names as aliases.",
  check: (contract, report, document) => {
    const casings = [/^[a-z][A-Za-z0-9]*$/, /^[A-Z][A-Za-z0-9]*$/, /^_?[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/];
    for (const { type, site } of typeSites(contract, document)) {
      if (type.fields.length === 0 || casings.some((casing) => type.fields.every(({ name }) => casing.test(name))))
        continue;
      report(site, `The fields of \`${shortName(type.name)}\` are written in different casings.`);
    }
  },
});
