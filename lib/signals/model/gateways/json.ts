import { basePattern, pathPattern } from "@/lib/signals/model/plan/path-pattern";
import type { SignalPlan } from "@/lib/signals/model/plan/signal-plan";
import type { Gateway } from "./gateway";
import { fieldEntries } from "./texts";

function write(plan: SignalPlan): string {
  const { api, version, bases, leftOut } = plan;
  const rules = plan.rules.map((rule) => ({
    operations: rule.keys,
    methods: rule.methods,
    path: rule.template.text,
    pattern: `^${basePattern(bases, "raw")}${pathPattern(rule.template, "raw")}$`,
    fields: rule.fields === null ? {} : Object.fromEntries(fieldEntries(rule.fields)),
  }));
  return `${JSON.stringify({ api, version, basePaths: bases, rules, leftOut }, null, 2)}\n`;
}

/** For every other server: rules in the order in which they are to be asked; the first that fits decides. */
export const json: Gateway = {
  id: "json",
  name: "JSON",
  mediaType: "application/json",
  language: "json",
  fileName: "deprecation-signals.json",
  write,
};
