import { basePattern, fixedPath, pathPattern } from "@/lib/signals/model/plan/path-pattern";
import { isFixed, type PathTemplate } from "@/lib/signals/model/plan/path-template";
import type { SignalPlan, SignalRule } from "@/lib/signals/model/plan/signal-plan";
import type { Gateway } from "./gateway";
import { fieldEntries, heading, upstreamOf, versionId } from "./texts";
import { yamlOf } from "./yaml";

/** Above what people give their own routes, so that these are asked first. */
const PRIORITY = 1_000;

/** APISIX fills in `$name` and `${name}`, and has no way to write a `$` before a name: there it is percent-encoded. */
export function apisixValue(text: string): string {
  return text.replace(/\$(?=[\w{])/g, "%24");
}

/** The paths that are looked at: up to the first parameter they are fixed. `*` at the end stands for any rest. */
function prefixOf(template: PathTemplate, base: string): string {
  const text = `${base}${template.text}`;
  const open = isFixed(template) ? -1 : text.indexOf("{", base.length);
  const path = fixedPath(open === -1 ? text : text.slice(0, open), "decoded");
  const star = path.indexOf("*");
  if (star !== -1) return path.slice(0, star + 1);
  return open === -1 ? path : `${path}*`;
}

function routeOf(rule: SignalRule, index: number, plan: SignalPlan, name: string) {
  const pattern = `^${basePattern(plan.bases, "decoded")}${pathPattern(rule.template, "decoded")}$`;
  return {
    id: `${name}-${index + 1}`,
    uris: plan.bases.map((base) => prefixOf(rule.template, base)),
    methods: rule.methods,
    vars: [["uri", "~~", pattern]],
    priority: PRIORITY - rule.layer,
    ...(rule.fields === null
      ? {}
      : {
          plugins: {
            "response-rewrite": {
              headers: {
                set: Object.fromEntries(fieldEntries(rule.fields).map(([key, value]) => [key, apisixValue(value)])),
              },
            },
          },
        }),
    upstream: { type: "roundrobin", nodes: { [upstreamAddress(plan)]: 1 } },
  };
}

function upstreamAddress(plan: SignalPlan): string {
  const { host, port } = upstreamOf(plan);
  return `${host}:${port}`;
}

function write(plan: SignalPlan): string {
  const name = `concordat-${versionId(plan, "-")}`;
  const routes = plan.rules.map((rule, index) => routeOf(rule, index, plan, name));
  const head = heading(plan, "apisix.yaml of APISIX 3 in standalone mode; the Admin API takes each route as it is.");
  return `${head}${yamlOf({ routes })}#END\n`;
}

/** APISIX: a route for each kind of request, with the plug-in response-rewrite. */
export const apisix: Gateway = {
  id: "apisix",
  name: "APISIX",
  mediaType: "application/yaml",
  language: "yaml",
  fileName: "apisix-signals.yaml",
  write,
};
