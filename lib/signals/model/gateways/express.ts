import { basePattern, pathPattern } from "@/lib/signals/model/plan/path-pattern";
import type { SignalPlan } from "@/lib/signals/model/plan/signal-plan";
import type { Gateway } from "./gateway";
import { fieldEntries, heading } from "./texts";

/** JSON that is JavaScript, too, and ends no script element of a page that it is pasted into. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>\u2028\u2029\u007f]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function write(plan: SignalPlan): string {
  const bases = basePattern(plan.bases, "raw");
  const rules = plan.rules.map((rule) => {
    const path = `^${bases}${pathPattern(rule.template, "raw")}$`;
    const fields = rule.fields === null ? {} : Object.fromEntries(fieldEntries(rule.fields));
    return `  { methods: ${literal(rule.methods)}, path: new RegExp(${literal(path)}), fields: ${literal(fields)} },\n`;
  });
  const comments = heading(
    plan,
    "app.use(deprecationSignals) before the routes; Connect and node:http take it, too.",
  ).replace(/^#/gm, "//");
  return `${comments}const rules = [
${rules.join("")}];

export function deprecationSignals(request, response, next) {
  const path = (request.originalUrl ?? request.url).replace(/[?#].*$/s, "");
  const rule = rules.find((one) => one.methods.includes(request.method) && one.path.test(path));
  for (const [name, value] of Object.entries(rule?.fields ?? {})) response.setHeader(name, value);
  next();
}
`;
}

/** Express: a middleware without dependencies, as an ECMAScript module. */
export const express: Gateway = {
  id: "express",
  name: "Express",
  mediaType: "text/javascript",
  language: "javascript",
  fileName: "deprecation-signals.mjs",
  write,
};
