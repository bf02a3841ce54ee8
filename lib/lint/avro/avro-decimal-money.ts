import { defineLanguageLintRule } from "@/lib/lint/rule";
import { fieldSites } from "@/lib/lint/avro/field-sites";

export const avroDecimalMoney = defineLanguageLintRule("avro", {
  id: "avro-decimal-money",
  severity: "warning",
  title: "Amounts are no floating-point numbers",
  why: "Fractions of a cent appear and vanish in them.",
  fix: "Write a `decimal` with a precision and a scale.",
  check: (contract, report, document) => {
    for (const { field, owner, site } of fieldSites(contract, document)) {
      const types = field.type.kind === "union" ? field.type.branches : [field.type];
      const isFloat = types.some((one) => one.kind === "primitive" && (one.name === "float" || one.name === "double"));
      if (isFloat && /(?:^|_|[a-z])(?:[Pp]rice|[Aa]mount|[Bb]alance|[Tt]otal|[Ff]ee)$/.test(field.name))
        report(site, `The field \`${field.name}\` of \`${owner}\` holds an amount as a floating-point number.`);
    }
  },
});
