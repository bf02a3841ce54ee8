import { defineLanguageLintRule } from "@/lib/lint/rule";
import { ownServices } from "./own-parts";

export const methodDescription = defineLanguageLintRule("protobuf", {
  id: "protobuf-method-description",
  severity: "warning",
  title: "Every method is described",
  why: "Callers have nothing but the name to know what it does, which errors it gives, and whether they may repeat it.",
  fix: "Write a comment right before the method.",
  check: (contract, report, document) => {
    for (const { methods } of ownServices(contract)) {
      for (const { name, key, place, description } of methods) {
        const reachedFrom = document.model.operations.get(key);
        if (description === undefined)
          report({ place, ...(reachedFrom ? { reachedFrom } : {}) }, `Method \`${name}\` has no comment.`);
      }
    }
  },
});
