import { defineLanguageLintRule } from "@/lib/lint/rule";
import { ownEnums, ownMessages, ownServices } from "./own-parts";

export const deprecatedHint = defineLanguageLintRule("protobuf", {
  id: "protobuf-deprecated-hint",
  severity: "warning",
  title: "What is deprecated says what to use instead",
  why: "Callers see that they have to move, and not where to.",
  fix: "Say in its comment what to use instead.",
  check: (contract, report) => {
    const messages = ownMessages(contract);
    const enums = ownEnums(contract);
    const services = ownServices(contract);
    const parts = [
      ...messages,
      ...messages.flatMap(({ fields }) => fields),
      ...enums,
      ...enums.flatMap(({ values }) => values),
      ...services,
      ...services.flatMap(({ methods }) => methods),
    ];
    for (const { name, place, deprecated, description = "" } of parts)
      if (deprecated && !/\b(?:use|instead|replace[ds]?|prefer|see|superseded|moved)\b/i.test(description))
        report({ place }, `\`${name}\` is deprecated, and does not say what to use instead.`);
  },
});
