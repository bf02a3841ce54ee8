import { basePattern, pathPattern } from "@/lib/signals/model/plan/path-pattern";
import { groupRules, type RuleGroup, type SignalPlan } from "@/lib/signals/model/plan/signal-plan";
import type { Gateway } from "./gateway";
import { fieldEntries, heading, upstreamOf, versionId } from "./texts";
import { yamlOf } from "./yaml";

/** Above what people give their own routes, so that these are asked first. */
const PRIORITY = 1_000;

function transformer(group: RuleGroup) {
  if (group.fields === null) return {};
  const entries = fieldEntries(group.fields);
  const config = {
    remove: { headers: entries.map(([name]) => name) },
    add: { headers: entries.map(([name, value]) => `${name}:${value}`) },
  };
  return { plugins: [{ name: "response-transformer", config }] };
}

function write(plan: SignalPlan): string {
  const { host, port } = upstreamOf(plan);
  const name = `concordat-${versionId(plan, "-")}`;
  const bases = basePattern(plan.bases, "decoded");
  const groups = groupRules(plan);
  const routes = groups.map((group, index) => ({
    name: `${name}-${index + 1}`,
    methods: group.methods,
    paths: group.rules.map((rule) => `~${bases}${pathPattern(rule.template, "decoded")}$`),
    regex_priority: PRIORITY - group.layer,
    strip_path: false,
    ...transformer(group),
  }));
  const head = heading(
    plan,
    "Declarative configuration of Kong 3; deck merges it. Routes of one service, before all others by regex_priority.",
  );
  return `${head}${yamlOf({ _format_version: "3.0", services: [{ name, url: `http://${host}:${port}`, routes }] })}`;
}

/** Kong: routes by method and regular expression, each with the plug-in response-transformer. */
export const kong: Gateway = {
  id: "kong",
  name: "Kong",
  mediaType: "application/yaml",
  language: "yaml",
  fileName: "kong-signals.yaml",
  write,
};
