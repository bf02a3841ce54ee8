import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import type { JsonObject } from "@/lib/specs/model";
import { type Edit, isObject } from "@/prisma/scenarios/edit";
import type { SpecTexts } from "@/prisma/scenarios/scenario";

/** One version: what it changes in the one before it. */
export interface Step {
  version: string;
  changelog: string;
  /** Applied in turn to the entry document. */
  edits?: Edit[];
  /** Applied to the other files of a definition, by file name. */
  fileEdits?: { [name: string]: Edit[] };
  /** Files that begin to exist with this version, as YAML text. */
  newFiles?: { [name: string]: string };
  commit?: string;
}

export interface LineageSource {
  api: string;
  /** The documents before the first step: data by file name, made afresh at each call. */
  base: () => Map<string, JsonObject>;
  entry: string;
  /** How it is written out. */
  syntax?: "yaml" | "json";
  steps: Step[];
}

/** The successive versions of one API, each made from the one before it. */
export interface Lineage {
  api: string;
  steps: readonly Step[];
  /**
   * The text of a version: the same bytes at every call; with further edits of its entry document, that of a later
   * revision. Throws for a version that is not in the lineage.
   */
  texts(version: string, ...edits: Edit[]): SpecTexts;
}

/**
 * A lineage from its base and steps. `info.version` of each version is set to its name. Documents are made when first
 * asked for, each once.
 */
export function defineLineage(source: LineageSource): Lineage {
  const made: Map<string, JsonObject>[] = [];
  const documentsOf = (index: number): Map<string, JsonObject> => {
    const known = made[index];
    if (known) return known;
    const step = source.steps[index];
    if (!step) throw new Error(`${source.api} has no version number ${index}`);
    const documents = index === 0 ? source.base() : structuredClone(documentsOf(index - 1));
    applyStep(documents, source.entry, step);
    made[index] = documents;
    return documents;
  };
  return {
    api: source.api,
    steps: source.steps,
    texts(version, ...edits) {
      const index = source.steps.findIndex((step) => step.version === version);
      if (index < 0) throw new Error(`${source.api} has no version ${version}`);
      const documents = edits.length > 0 ? structuredClone(documentsOf(index)) : documentsOf(index);
      const document = documents.get(source.entry);
      if (document) for (const edit of edits) edit(document);
      const files = [...documents].map(([name, data]) => ({ name, text: serialise(data, source.syntax) }));
      return { entry: source.entry, files };
    },
  };
}

function applyStep(documents: Map<string, JsonObject>, entry: string, step: Step): void {
  for (const [name, text] of Object.entries(step.newFiles ?? {})) documents.set(name, parseObject(text, name));
  const edits = [[entry, step.edits ?? []] as const, ...Object.entries(step.fileEdits ?? {})];
  for (const [name, list] of edits) {
    const document = documents.get(name);
    if (!document) throw new Error(`version ${step.version} edits ${name}, which is not there`);
    for (const edit of list) edit(document);
  }
  const info = documents.get(entry)?.info;
  if (isObject(info)) info.version = step.version;
}

function serialise(data: JsonObject, syntax: "yaml" | "json" = "yaml"): string {
  if (syntax === "json") return `${JSON.stringify(data, null, 2)}\n`;
  return stringify(data, { lineWidth: 110, aliasDuplicateObjects: false });
}

function parseObject(text: string, name: string): JsonObject {
  const data: unknown = parse(text);
  if (!isObject(data)) throw new Error(`${name} is not an object`);
  return data;
}

/** The base documents of an API: the files of that name in a folder under `prisma/scenarios`. */
export function baseFiles(folder: string, names: string[]): () => Map<string, JsonObject> {
  return () => {
    const at = join(scenarioRoot(), folder);
    return new Map(names.map((name) => [name, parseObject(readFileSync(join(at, name), "utf8"), `${folder}/${name}`)]));
  };
}

/** The folder of the scenarios: beside this file, or (when this file has been bundled elsewhere) in the working directory. */
export function scenarioRoot(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return existsSync(join(here, "lineage.ts")) ? here : join(process.cwd(), "prisma/scenarios");
}

/** The commonest lineage: one hand-written `base.yaml` in the API's folder of the demonstration. */
export function demoLineage(api: string, steps: Step[], syntax: "yaml" | "json" = "yaml"): Lineage {
  const base = baseFiles(`demo/apis/${api}`, ["base.yaml"]);
  const entry = syntax === "json" ? "openapi.json" : "openapi.yaml";
  return defineLineage({
    api,
    entry,
    syntax,
    steps,
    base: () => new Map([[entry, [...base().values()][0] ?? {}]]),
  });
}
