import { defineLanguageLintRule } from "@/lib/lint/rule";
import { isUpperSnakeCase } from "./names";
import { ownEnums } from "./own-parts";

export const enumValueUpperSnakeCase = defineLanguageLintRule("protobuf", {
  id: "protobuf-enum-value-upper-snake-case",
  severity: "warning",
  title: "Values of enums are in UPPER_SNAKE_CASE",
  why: "It is the style of Protocol Buffers, and what generators and readers of JSON expect.",
  fix: "Write the value in UPPER_SNAKE_CASE: `STATE_ACTIVE`.",
  check: (contract, report) => {
    for (const { values } of ownEnums(contract)) {
      for (const { name, place } of values)
        if (!isUpperSnakeCase(name)) report({ place }, `\`${name}\` is not in UPPER_SNAKE_CASE.`);
    }
  },
});
