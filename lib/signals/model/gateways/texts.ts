import { FIELD_NAMES, SIGNAL_FIELDS, type SignalFields } from "@/lib/signals/model";
import type { SignalPlan } from "@/lib/signals/model/plan/signal-plan";

/** The fields that are sent, by their names on the wire. */
export function fieldEntries(fields: SignalFields): [string, string][] {
  return SIGNAL_FIELDS.flatMap((field): [string, string][] => {
    const value = fields[field];
    return value ? [[FIELD_NAMES[field], value]] : [];
  });
}

/** A text that ends no comment and changes no line: everything but printable ASCII is gone, and what a page takes for an element. */
export function oneLine(text: string): string {
  return text.replace(/[^\x20-\x7e]+|[<>]/g, " ").slice(0, 200);
}

/** 32 bits of a text (FNV-1a), as letters and digits: so that names that look alike stay apart. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A name of small letters, digits and the joint, for one version of an API: at most `most` characters and a mark of 8. */
export function versionId({ api, version }: Pick<SignalPlan, "api" | "version">, joint: "_" | "-", most = 60): string {
  const plain = `${api} ${version}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, joint)
    .slice(0, most)
    .replace(/^[-_]+|[-_]+$/g, "");
  return [plain, mark(`${api}@${version}`)].filter((part) => part !== "").join(joint);
}

/** The first lines of a file, as comments after `#`. */
export function heading(plan: SignalPlan, ...lines: string[]): string {
  const left = plan.leftOut.map((key) => `Left out, since method and path alone do not tell it: ${key}`);
  return [
    `What callers of ${plan.api} ${plan.version} are told of what goes away. Made by Concordat.`,
    ...lines,
    ...left,
  ]
    .map((line) => `# ${oneLine(line)}\n`)
    .join("");
}

/** The name and the port of where requests go. */
export function upstreamOf(plan: SignalPlan): { host: string; port: number } {
  const [, host = plan.upstream, port = "80"] = /^(.*?)(?::(\d{1,5}))?$/.exec(plan.upstream) ?? [];
  return { host, port: Number(port) };
}
