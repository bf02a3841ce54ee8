import { defineLanguageLintRule } from "@/lib/lint/rule";
import { ownFields } from "./own-parts";

export const noRequired = defineLanguageLintRule("protobuf", {
  id: "protobuf-no-required",
  severity: "warning",
  title: "No field is `required`",
  why: "It can never be changed again: every reader refuses messages without the field, stored ones too.",
  fix: "Make the field optional, and let the service check it.",
  check: (contract, report) => {
    for (const { name, place, presence } of ownFields(contract))
      if (presence === "required") report({ place }, `Field \`${name}\` is required for ever.`);
  },
});
