import { defineLanguageLintRule } from "@/lib/lint/rule";
import { toUpperSnakeCase } from "./names";
import { ownEnums } from "./own-parts";

export const enumValuePrefix = defineLanguageLintRule("protobuf", {
  id: "protobuf-enum-value-prefix",
  severity: "info",
  isOptIn: true,
  title: "Values of enums begin with the name of the enum",
  why: "In C++ and others the values of all enums of a scope share one room: two `ACTIVE` do not compile.",
  fix: "Begin each value with the name of its enum: `STATE_ACTIVE`.",
  check: (contract, report) => {
    for (const { name: owner, values } of ownEnums(contract)) {
      const prefix = `${toUpperSnakeCase(owner)}_`;
      for (const { name, place } of values)
        if (!name.startsWith(prefix)) report({ place }, `\`${name}\` does not begin with \`${prefix}\`.`);
    }
  },
});
