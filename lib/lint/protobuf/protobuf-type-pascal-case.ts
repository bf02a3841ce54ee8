import { defineLanguageLintRule } from "@/lib/lint/rule";
import { isPascalCase } from "./names";
import { ownEnums, ownMessages, ownServices } from "./own-parts";

export const typePascalCase = defineLanguageLintRule("protobuf", {
  id: "protobuf-type-pascal-case",
  severity: "warning",
  title: "Types, services and methods are in PascalCase",
  why: "Generators turn names into those of each language, and count on it; others come out in odd ways.",
  fix: "Write the name in PascalCase: `CreateOrderRequest`.",
  check: (contract, report, document) => {
    for (const one of [...ownMessages(contract), ...ownEnums(contract), ...ownServices(contract)])
      if (!isPascalCase(one.name)) report(one, `\`${one.name}\` is not in PascalCase.`);
    for (const { methods } of ownServices(contract)) {
      for (const { name, key, place } of methods) {
        const reachedFrom = document.model.operations.get(key);
        if (!isPascalCase(name))
          report({ place, ...(reachedFrom ? { reachedFrom } : {}) }, `Method \`${name}\` is not in PascalCase.`);
      }
    }
  },
});
