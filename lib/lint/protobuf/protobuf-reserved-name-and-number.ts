import { defineLanguageLintRule } from "@/lib/lint/rule";
import { ownEnums, ownMessages } from "./own-parts";

export const reservedNameAndNumber = defineLanguageLintRule("protobuf", {
  id: "protobuf-reserved-name-and-number",
  severity: "info",
  isOptIn: true,
  title: "What is reserved has its number and its name reserved",
  why: "A number alone keeps the binary form safe, and JSON only the name.",
  fix: "Reserve the name of a removed field as well as its number.",
  check: (contract, report) => {
    for (const { name, place, reserved } of [...ownMessages(contract), ...ownEnums(contract)]) {
      const hasNumbers = reserved.ranges.length > 0;
      if (hasNumbers === reserved.names.length > 0) continue;
      report({ place }, `\`${name}\` reserves only ${hasNumbers ? "numbers" : "names"}.`);
    }
  },
});
