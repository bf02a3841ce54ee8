import path from "node:path";
import { CliError } from "@/lib/cli/cli-error";
import { definitionsUnder } from "@/lib/cli/sources/definitions-under";
import { type NamedDefinition, parseNamed } from "@/lib/cli/sources/parse-definition";
import { fileSource, folderSource, type Located, locate } from "@/lib/cli/sources/read-definition";
import type { CliWorld } from "@/lib/cli/world";

/** Two versions of one definition; one of them is missing where the definition came or went. */
export interface DefinitionPair {
  /** Its path below both folders; empty where there is only this pair. */
  name: string;
  from?: NamedDefinition;
  to?: NamedDefinition;
}

type Folder = Extract<Located, { place: string }>;

/**
 * What is to be compared with what. Two folders of several definitions are paired by relative path, and what is left of
 * both by title, where only one has it. CliError where something cannot be read or parsed, or nothing can be paired.
 */
export async function definitionPairs(base: string, revision: string, world: CliWorld): Promise<DefinitionPair[]> {
  if (base === "-" && revision === "-") throw new CliError("Only one of the two can come from standard input.");
  const [from, to] = [locate(base, world), locate(revision, world)];
  const [old, now] = [entriesOf(from), entriesOf(to)];
  if (from.kind === "folder" && to.kind === "folder" && Math.max(old.length, now.length) > 1)
    return pairFolders(from, to, old, now);
  return [{ name: "", from: await single(from), to: await single(to) }];
}

/** Paths below a folder in which definitions begin. */
function entriesOf(located: Located): string[] {
  if (located.kind !== "folder") return [];
  return definitionsUnder(located.place, located.tree).map((file) => path.relative(located.place, file));
}

async function single(located: Located): Promise<NamedDefinition> {
  if (located.kind === "elsewhere") return parseNamed(await located.read());
  const { place, shown, tree } = located;
  if (located.kind === "file") return parseNamed(fileSource(place, shown, tree));
  const entries = entriesOf(located);
  const [first] = entries;
  if (entries.length > 1) {
    throw new CliError(
      `${shown} holds ${entries.length} API definitions: ${entries.slice(0, 5).join(", ")}.`,
      "Name the file that the definition begins in, or two folders.",
    );
  }
  return first === undefined ? parseNamed(folderSource(place, shown, tree)) : entryIn(located, first);
}

function entryIn(folder: Folder, entry: string): NamedDefinition {
  return parseNamed(fileSource(path.join(folder.place, entry), path.join(folder.shown, entry), folder.tree));
}

function pairFolders(from: Folder, to: Folder, old: readonly string[], now: readonly string[]): DefinitionPair[] {
  for (const [folder, entries] of [[from, old] as const, [to, now] as const]) {
    if (entries.length === 0) throw new CliError(`${folder.shown} holds no API definition.`, "Name another folder.");
  }
  const names = [...new Set([...old, ...now])].sort();
  const pairs = names.map((name): DefinitionPair => {
    const [before, after] = [there(from, name), there(to, name)];
    return { name: name.replaceAll(path.sep, "/"), ...(before && { from: before }), ...(after && { to: after }) };
  });
  return joinMoved(pairs);
}

/** The definition of that path. A file that is there and is no definition cannot be compared: parsing it says why. */
function there(folder: Folder, name: string): NamedDefinition | undefined {
  return folder.tree.kindOf(path.join(folder.place, name)) === "file" ? entryIn(folder, name) : undefined;
}

/** A definition that went and one that came with the same title, which no other has, are one that moved. */
function joinMoved(pairs: readonly DefinitionPair[]): DefinitionPair[] {
  const went = onlyByTitle(pairs.filter((pair) => !pair.to));
  const came = onlyByTitle(pairs.filter((pair) => !pair.from));
  const moved = new Map<DefinitionPair, DefinitionPair | undefined>();
  for (const [title, gone] of went) {
    const comes = came.get(title);
    if (!gone?.from || !comes?.to || title === "") continue;
    moved.set(gone, undefined);
    moved.set(comes, { name: `${gone.name} → ${comes.name}`, from: gone.from, to: comes.to });
  }
  return pairs.flatMap((pair) => (moved.has(pair) ? (moved.get(pair) ?? []) : [pair]));
}

/** By title; undefined where several have it. */
function onlyByTitle(pairs: readonly DefinitionPair[]): Map<string, DefinitionPair | undefined> {
  const found = new Map<string, DefinitionPair | undefined>();
  for (const pair of pairs) {
    const title = (pair.from ?? pair.to)?.parsed.model.info.title ?? "";
    found.set(title, found.has(title) ? undefined : pair);
  }
  return found;
}
