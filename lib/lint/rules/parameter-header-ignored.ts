import { defineLintRule } from "@/lib/lint/rule";

const IGNORED = new Set(["accept", "content-type", "authorization"]);

export const parameterHeaderIgnored = defineLintRule({
  id: "parameter-header-ignored",
  severity: "info",
  title: "Headers that the contract ignores are not parameters",
  why: "From OpenAPI 3.0 on, parameters called Accept, Content-Type and Authorization are ignored: tools neither show nor send them.",
  fix: "Say it with `content` and `security` instead.",
  formats: ["openapi"],
  dialects: ["3.0", "3.1", "3.2"],
  check: ({ parameters }, report) => {
    for (const site of parameters) {
      const { name, in: location } = site.parameter;
      if (location === "header" && IGNORED.has(name.toLowerCase()))
        report(site, `The header parameter "${name}" is ignored.`);
    }
  },
});
