import { basePattern, fixedPath, pathPattern } from "@/lib/signals/model/plan/path-pattern";
import { isFixed } from "@/lib/signals/model/plan/path-template";
import type { SignalPlan, SignalRule } from "@/lib/signals/model/plan/signal-plan";
import type { Gateway } from "./gateway";
import { fieldEntries, heading, upstreamOf, versionId } from "./texts";
import { yamlOf } from "./yaml";

/** Envoy reads `%…%` in values as something to fill in; a doubled one is one. */
export function envoyValue(text: string): string {
  return text.replaceAll("%", "%%");
}

function methodMatch(methods: readonly string[]) {
  const [only] = methods;
  const string_match = methods.length === 1 ? { exact: only } : { safe_regex: { regex: `^(?:${methods.join("|")})$` } };
  return [{ name: ":method", string_match }];
}

function pathMatches(rule: SignalRule, bases: readonly string[]) {
  if (!isFixed(rule.template)) {
    return [{ safe_regex: { regex: `^${basePattern(bases, "raw")}${pathPattern(rule.template, "raw")}$` } }];
  }
  return bases.map((base) => ({ path: fixedPath(`${base}${rule.template.text}`, "raw") }));
}

function routesOf(rule: SignalRule, plan: SignalPlan, cluster: string) {
  return pathMatches(rule, plan.bases).map((match) => ({
    match: { ...match, headers: methodMatch(rule.methods) },
    route: { cluster },
    ...(rule.fields === null
      ? {}
      : {
          response_headers_to_add: fieldEntries(rule.fields).map(([key, value]) => ({
            header: { key, value: envoyValue(value) },
            append_action: "OVERWRITE_IF_EXISTS_OR_ADD",
          })),
        }),
  }));
}

function write(plan: SignalPlan): string {
  const cluster = upstreamOf(plan).host;
  const name = `concordat-${versionId(plan, "-")}`;
  const routes = [
    ...plan.rules.flatMap((rule) => routesOf(rule, plan, cluster)),
    { match: { prefix: "/" }, route: { cluster } },
  ];
  const head = heading(
    plan,
    `A RouteConfiguration of the HTTP connection manager, for a cluster named ${cluster}.`,
    "Where there is a route configuration already: put these routes before its own, without the last one.",
  );
  return `${head}${yamlOf({ name, virtual_hosts: [{ name, domains: ["*"], routes }] })}`;
}

/** Envoy: a route for each kind of request, with `response_headers_to_add`. */
export const envoy: Gateway = {
  id: "envoy",
  name: "Envoy",
  mediaType: "application/yaml",
  language: "yaml",
  fileName: "envoy-signals.yaml",
  write,
};
