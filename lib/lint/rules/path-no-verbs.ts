import { shortened } from "@/lib/lint/listed";
import { fixedSegments, servedOperations } from "@/lib/lint/operation-kinds";
import { defineLintRule } from "@/lib/lint/rule";

/** A verb that a method says already, with something after it. */
const VERB = /^(?:get|list|fetch|create|add|update|delete|remove)(?:[-_][a-z]|[A-Z])/;

/** Where a third of more than this many operations are named so, the API is one of calls and not of things, on purpose. */
const FEW = 5;

export const pathNoVerbs = defineLintRule({
  id: "path-no-verbs",
  severity: "hint",
  title: "Paths name things, methods say what is done",
  why: "A path such as `/getPets` says with a word what GET says already, and leaves no room for the other methods.",
  fix: "Name the thing (`/pets`), and use the method for the action.",
  formats: ["openapi"],
  check: (document, report) => {
    const served = servedOperations(document);
    const verbal = served.filter(({ operation }) =>
      fixedSegments(operation.path).some((segment) => VERB.test(segment)),
    );
    if (verbal.length * 3 > served.length && served.length > FEW) return;
    for (const site of verbal) report(site, `The path ${shortened(site.operation.path)} names an action.`);
  },
});
