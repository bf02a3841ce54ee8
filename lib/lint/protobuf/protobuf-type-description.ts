import { defineLanguageLintRule } from "@/lib/lint/rule";
import { ownEnums, ownMessages, ownServices } from "./own-parts";

export const typeDescription = defineLanguageLintRule("protobuf", {
  id: "protobuf-type-description",
  severity: "info",
  title: "Every message, enum and service is described",
  why: "Readers of the documentation have nothing but the name to know what it stands for.",
  fix: "Write a comment right before the declaration.",
  check: (contract, report) => {
    for (const one of [...ownMessages(contract), ...ownEnums(contract), ...ownServices(contract)])
      if (one.description === undefined) report(one, `\`${one.name}\` has no comment.`);
  },
});
