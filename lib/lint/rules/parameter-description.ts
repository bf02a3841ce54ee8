import { shortened } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";

export const parameterDescription = defineLintRule({
  id: "parameter-description",
  severity: "info",
  title: "Parameters are described",
  why: "A name alone does not say the unit, the form or what happens without it.",
  fix: "Write a `description` of a sentence.",
  formats: ["openapi"],
  check: ({ parameters }, report) => {
    for (const site of parameters) {
      const { description = "", name, in: location, schema } = site.parameter;
      if (description.trim() !== "" || schema?.description) continue;
      report(site, `The ${location} parameter "${shortened(name)}" has no description.`);
    }
  },
});
