import { defineLanguageLintRule } from "@/lib/lint/rule";
import { ownFields } from "./own-parts";

export const fieldDescription = defineLanguageLintRule("protobuf", {
  id: "protobuf-field-description",
  severity: "info",
  title: "Every field is described",
  why: "A name seldom says what unit a number is in, what a text may be, or what it means that a field is absent.",
  fix: "Write a comment right before the field, or behind it.",
  check: (contract, report) => {
    for (const { name, place, description } of ownFields(contract))
      if (description === undefined) report({ place }, `Field \`${name}\` has no comment.`);
  },
});
