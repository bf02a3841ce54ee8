import { basePattern, fixedPath, pathPattern } from "@/lib/signals/model/plan/path-pattern";
import { isFixed } from "@/lib/signals/model/plan/path-template";
import { groupRules, type RuleGroup, type SignalPlan } from "@/lib/signals/model/plan/signal-plan";
import type { Gateway } from "./gateway";
import { fieldEntries, heading, upstreamOf, versionId } from "./texts";
import { yamlOf } from "./yaml";

/** What the API server takes at most: rules of a route, matches of a rule, characters of a path. */
const MOST_RULES = 16;
const MOST_MATCHES = 8;
const LONGEST_PATH = 1_024;
/** The only methods that a match may name. */
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"]);

interface RouteMatch {
  path: { type: "Exact" | "RegularExpression"; value: string };
  method: string;
}

function matchesOf(group: RuleGroup, bases: readonly string[]): RouteMatch[] {
  const paths = group.rules.flatMap(({ template }): RouteMatch["path"][] => {
    if (!isFixed(template)) {
      const value = `^${basePattern(bases, "raw")}${pathPattern(template, "raw")}$`;
      return [{ type: "RegularExpression", value }];
    }
    return bases.map((base) => ({ type: "Exact", value: fixedPath(`${base}${template.text}`, "raw") }));
  });
  const methods = group.methods.filter((method) => METHODS.has(method));
  return paths
    .filter(({ value }) => value.length <= LONGEST_PATH)
    .flatMap((path) => methods.map((method) => ({ path, method })));
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Keys of operations that this kind of route cannot name. */
function unnamed(plan: SignalPlan): string[] {
  return plan.rules
    .filter(({ fields }) => fields !== null)
    .filter((rule) => {
      const length = Math.max(...plan.bases.map((base) => `${base}${pathPattern(rule.template, "raw")}`.length + 2));
      return length > LONGEST_PATH || !rule.methods.every((method) => METHODS.has(method));
    })
    .flatMap(({ keys }) => keys);
}

function write(plan: SignalPlan): string {
  const { host, port } = upstreamOf(plan);
  const backendRefs = [{ name: host, port }];
  const rules = groupRules(plan).flatMap((group) => {
    const filters =
      group.fields === null
        ? {}
        : {
            filters: [
              {
                type: "ResponseHeaderModifier",
                responseHeaderModifier: {
                  set: fieldEntries(group.fields).map(([name, value]) => ({ name, value })),
                },
              },
            ],
          };
    return chunks(matchesOf(group, plan.bases), MOST_MATCHES).map((matches) => ({ matches, ...filters, backendRefs }));
  });
  const name = `concordat-${versionId(plan, "-")}`;
  const head = heading(
    { ...plan, leftOut: [...plan.leftOut, ...unnamed(plan)] },
    "Regular expressions are implementation-specific in the Gateway API: Envoy Gateway, Istio, Cilium and others take them.",
    "Put the name of your Gateway in parentRefs.",
  );
  const routes = chunks(rules, MOST_RULES).map((some, index) => ({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name: index === 0 ? name : `${name}-${index + 1}` },
    spec: { parentRefs: [{ name: "gateway" }], rules: some },
  }));
  return `${head}${routes.map(yamlOf).join("---\n")}`;
}

/** Gateway API: `HTTPRoute` with the filter ResponseHeaderModifier. */
export const gatewayApi: Gateway = {
  id: "gateway-api",
  name: "Gateway API HTTPRoute",
  mediaType: "application/yaml",
  language: "yaml",
  fileName: "http-route-signals.yaml",
  write,
};
