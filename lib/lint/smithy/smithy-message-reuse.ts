import { defineLanguageLintRule } from "@/lib/lint/rule";
import { UNIT } from "@/lib/specs/smithy/prelude";

export const smithyMessageReuse = defineLanguageLintRule("smithy", {
  id: "smithy-message-reuse",
  severity: "warning",
  title: "Each operation has an input and an output of its own",
  why: "What is added for one operation appears in the others; messages cannot grow apart.",
  fix: "Give the operation its own structure, best written in place with `:=`.",
  check: (contract, report, document) => {
    const users = new Map<string, string>();
    for (const id of contract.operations) {
      const operation = contract.shapes.get(id)?.operation;
      if (!operation) continue;
      for (const { target, place } of [operation.input, operation.output]) {
        const other = users.get(target);
        if (other === undefined) users.set(target, id);
        else if (target !== UNIT) {
          const reachedFrom = document.model.operations.get(id);
          report(
            { place, ...(reachedFrom ? { reachedFrom } : {}) },
            `\`${target}\` is a message of \`${other}\`, too.`,
          );
        }
      }
    }
  },
});
