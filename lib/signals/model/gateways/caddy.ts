import { basePattern, pathPattern } from "@/lib/signals/model/plan/path-pattern";
import type { SignalPlan, SignalRule } from "@/lib/signals/model/plan/signal-plan";
import type { Gateway } from "./gateway";
import { fieldEntries, heading, versionId } from "./texts";

/** A token in double quotes, without anything that Caddy would fill in: `{…}` as a placeholder, `{$…}` from the environment. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(/[{}]/g, (brace) => (brace === "{" ? "%7B" : "%7D"))}"`;
}

/** A pattern between backquotes, in which nothing means anything to Caddy; a pattern holds none. */
function pattern(rule: SignalRule, plan: SignalPlan): string {
  return `\`^${basePattern(plan.bases, "decoded")}${pathPattern(rule.template, "decoded")}$\``;
}

function conditions(rule: SignalRule, plan: SignalPlan, indent: string): string {
  return `${indent}method ${rule.methods.join(" ")}\n${indent}path_regexp ${pattern(rule, plan)}\n`;
}

function write(plan: SignalPlan): string {
  const name = `concordat_${versionId(plan, "_")}`;
  const blocks = plan.rules.flatMap((rule, index) => {
    if (rule.fields === null) return [];
    const matcher = `@${name}_${index + 1}`;
    const unless = rule.unless.map((other) => `\tnot {\n${conditions(other, plan, "\t\t")}\t}\n`).join("");
    const fields = fieldEntries(rule.fields).map(([key, value]) => `\t${key} ${quoted(value)}\n`);
    return [
      `${matcher} {\n${conditions(rule, plan, "\t")}${unless}}\nheader ${matcher} {\n${fields.join("")}\tdefer\n}\n`,
    ];
  });
  return `${heading(plan, "Import this file in a site block of the Caddyfile.")}${blocks.join("")}`;
}

/** Caddy: a named matcher and `header` for each kind of request. */
export const caddy: Gateway = {
  id: "caddy",
  name: "Caddy",
  mediaType: "text/plain",
  language: "caddyfile",
  fileName: "concordat-signals.caddy",
  write,
};
