// Writes lib/i18n/client-namespaces.ts: which words each layout hands to the browser. Run it when its test says so.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { planClientMessages } from "./client-graph";

function sourcesIn(folder: string): [file: string, text: string][] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [file, readFileSync(file, "utf8")]);
}

/** What the list has to say for the sources as they are. */
export function clientPlan(): Record<string, string[]> {
  return planClientMessages(new Map(["app", "components", "lib"].flatMap(sourcesIn)));
}

function fileOf(plan: Record<string, string[]>): string {
  const lines = Object.entries(plan).map(([folder, names]) => {
    const key = /^[a-z]+$/.test(folder) ? folder : JSON.stringify(folder);
    const list = names.map((name) => JSON.stringify(name));
    const line = `  ${key}: [${list.join(", ")}],`;
    return line.length <= 120 ? line : `  ${key}: [\n    ${list.join(",\n    ")},\n  ],`;
  });
  return `import type { Messages } from "./en";

/** The words that each layout hands to the browser. Written by scripts/client-namespaces.ts. */
export const CLIENT_NAMESPACES: Readonly<Record<string, readonly (keyof Messages)[]>> = {
${lines.join("\n")}
};
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync("lib/i18n/client-namespaces.ts", fileOf(clientPlan()));
