import { z } from "zod";
import { below, stablePointer } from "@/lib/lint/finding-sink";
import type { LintRule } from "@/lib/lint/rule";
import { ALL_LINT_RULES } from "@/lib/lint/all-rules";
import { type Check, defineFunction } from "@/lib/lint/spectral/function-model";

const RULES: ReadonlyMap<string, LintRule> = new Map(ALL_LINT_RULES.map((rule) => [rule.id, rule]));

export const concordatRule = defineFunction({
  name: "concordatRule",
  title: "What a built-in rule asks of the whole definition, under this rule's own name. For `given: $`.",
  options: "rule: server-https",
  input: null,
  schema: z.strictObject({ rule: z.string() }),
  prepare: (options) => {
    const rule = RULES.get(options.rule);
    if (!rule)
      return { kind: "problem", message: `There is no built-in rule "${options.rule.slice(0, 80)}".`, at: ["rule"] };
    const check: Check = (_target, world, report) => {
      rule.check(world.lintDocument, (site, message, found = {}) => {
        const place = { file: site.place.file, pointer: below(site.place.pointer, found.at) };
        report(message, { place, stable: stablePointer(site, found), about: found.subject ?? "" });
      });
    };
    return { kind: "check", check, ...(rule.dialects ? { dialects: rule.dialects } : {}) };
  },
});
