import { defineLanguageLintRule } from "@/lib/lint/rule";

export const latestVersion = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-latest-version",
  severity: "hint",
  isOptIn: true,
  title: "The document is written in AsyncAPI 3",
  why: "Before 3.0 it is easy to mistake who sends and who receives.",
  fix: "Convert the document to AsyncAPI 3.0.",
  check: (contract, report, document) => {
    if (contract.major < 3)
      report(document.root, `The document is written in AsyncAPI ${contract.version}.`, { at: ["asyncapi"] });
  },
});
