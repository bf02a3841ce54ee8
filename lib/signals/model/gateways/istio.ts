import { basePattern, fixedPath, pathPattern } from "@/lib/signals/model/plan/path-pattern";
import { isFixed } from "@/lib/signals/model/plan/path-template";
import { groupRules, type RuleGroup, type SignalPlan } from "@/lib/signals/model/plan/signal-plan";
import { envoyValue } from "./envoy";
import type { Gateway } from "./gateway";
import { fieldEntries, heading, upstreamOf, versionId } from "./texts";
import { yamlOf } from "./yaml";

interface RequestMatch {
  uri: { regex: string } | { exact: string };
  method: { regex: string } | { exact: string };
}

function methodMatch(methods: readonly string[]): RequestMatch["method"] {
  const [only = ""] = methods;
  return methods.length === 1 ? { exact: only } : { regex: `^(?:${methods.join("|")})$` };
}

function matchesOf(group: RuleGroup, bases: readonly string[]): RequestMatch[] {
  const method = methodMatch(group.methods);
  return group.rules.flatMap(({ template }): RequestMatch[] => {
    if (!isFixed(template)) {
      return [{ uri: { regex: `^${basePattern(bases, "raw")}${pathPattern(template, "raw")}$` }, method }];
    }
    return bases.map((base) => ({ uri: { exact: fixedPath(`${base}${template.text}`, "raw") }, method }));
  });
}

function write(plan: SignalPlan): string {
  const { host, port } = upstreamOf(plan);
  const route = [{ destination: { host, port: { number: port } } }];
  const http = groupRules(plan).map((group, index) => ({
    name: `concordat-${index + 1}`,
    match: matchesOf(group, plan.bases),
    ...(group.fields === null
      ? {}
      : {
          headers: {
            response: {
              set: Object.fromEntries(fieldEntries(group.fields).map(([key, value]) => [key, envoyValue(value)])),
            },
          },
        }),
    route,
  }));
  const resource = {
    apiVersion: "networking.istio.io/v1",
    kind: "VirtualService",
    metadata: { name: `concordat-${versionId(plan, "-")}` },
    spec: { hosts: [host], http: [...http, { name: "all-others", route }] },
  };
  const head = heading(plan, "Istio asks the routes of one VirtualService in order: put these before your own.");
  return `${head}${yamlOf(resource)}`;
}

/** Istio: a `VirtualService` whose routes set response headers. */
export const istio: Gateway = {
  id: "istio",
  name: "Istio VirtualService",
  mediaType: "application/yaml",
  language: "yaml",
  fileName: "virtual-service-signals.yaml",
  write,
};
