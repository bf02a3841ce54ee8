import { FIELD_NAMES, SIGNAL_FIELDS, type SignalField, type SignalFields } from "@/lib/signals/model";
import { basePattern, pathPattern } from "@/lib/signals/model/plan/path-pattern";
import type { SignalPlan } from "@/lib/signals/model/plan/signal-plan";
import type { Gateway } from "./gateway";
import { heading, versionId } from "./texts";

/** nginx reads no parameter that is longer than its buffer of 4096 bytes. */
const LONGEST_PARAMETER = 4_000;

/** With longer names of variables nginx would need another `variables_hash_bucket_size` than its own. */
const LONGEST_NAME = 16;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** A parameter in double quotes: only `\` and `"` mean something before the variables are looked for. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** A value. nginx has no way to write `$`, other than a variable that holds one. */
function value(text: string, dollar: string): string {
  return quoted(text).replaceAll("$", () => `\${${dollar}}`);
}

const links = (link: string): string[] => link.split(/, (?=<)/);

/** The values of a field, each short enough for nginx: a long `Link` is several fields, which say the same (RFC 9110 §5.3). */
function valuesOf(fields: SignalFields, field: SignalField): string[] {
  const text = fields[field];
  if (!text) return [];
  return field === "link" && bytes(text) > LONGEST_PARAMETER ? links(text) : [text];
}

function write(plan: SignalPlan): string {
  const name = `concordat_${versionId(plan, "_", LONGEST_NAME)}`;
  const bases = basePattern(plan.bases, "decoded");
  const distinct = [...new Set(plan.rules.map((rule) => JSON.stringify(rule.fields)))];
  const number = (fields: SignalFields | null) => (fields ? distinct.indexOf(JSON.stringify(fields)) + 1 : 0);
  const lines: string[] = [];
  const skipped: string[] = [];
  for (const rule of plan.rules) {
    const pattern = `~^(?:${rule.methods.join("|")}) ${bases}${pathPattern(rule.template, "decoded")}$`;
    if (bytes(pattern) > LONGEST_PARAMETER) skipped.push(...rule.keys);
    else lines.push(`    ${quoted(pattern)} ${number(rule.fields)};\n`);
  }
  const fieldMaps = SIGNAL_FIELDS.flatMap((field) => mapsOf(plan, field, name, number));
  const head = heading(
    { ...plan, leftOut: [...plan.leftOut, ...skipped] },
    "Include this file in http { }. A server or location with add_header lines of its own takes none from outside:",
    "repeat the add_header lines of the end there. $uri is the path after rewriting.",
  );
  const usesDollar = fieldMaps.some(({ text }) => text.includes(`\${${name}_dollar}`));
  return [
    head,
    usesDollar ? `geo $${name}_dollar {\n    default "$";\n}\n` : "",
    `map "$request_method $uri" $${name} {\n    default 0;\n${lines.join("")}}\n`,
    ...fieldMaps.map(({ text }) => text),
    ...fieldMaps.map(({ header, variable }) => `add_header ${header} $${variable} always;\n`),
  ].join("");
}

/** One map of the number of a rule to a value; a field has several where its values are too long for one. */
function mapsOf(
  { rules }: SignalPlan,
  field: SignalField,
  name: string,
  number: (fields: SignalFields | null) => number,
): { header: string; variable: string; text: string }[] {
  const each = new Map(rules.flatMap(({ fields }) => (fields ? [[number(fields), valuesOf(fields, field)]] : [])));
  const most = Math.max(0, ...[...each.values()].map((values) => values.length));
  return Array.from({ length: most }, (_, index) => {
    const variable = `${name}_${field}${index === 0 ? "" : index + 1}`;
    const lines = [...each].flatMap(([key, values]) => {
      const text = values[index];
      return text === undefined ? [] : [`    ${key} ${value(text, `${name}_dollar`)};\n`];
    });
    return {
      header: FIELD_NAMES[field],
      variable,
      text: `map $${name} $${variable} {\n    default "";\n${lines.join("")}}\n`,
    };
  });
}

/** nginx: `map` by method and path, and `add_header … always`, which sends nothing for an empty value. */
export const nginx: Gateway = {
  id: "nginx",
  name: "nginx",
  mediaType: "text/plain",
  language: "nginx",
  fileName: "concordat-signals.conf",
  write,
};
