import { type NamedDefinition, parseNamed } from "@/lib/cli/sources/parse-definition";
import { shownFile } from "@/lib/cli/sources/named-source";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { ComparableSpec } from "@/lib/diff/comparable-spec";
import type { Diff } from "@/lib/diff/model";
import type { Compared, Version } from "@/lib/diff/report/compared";
import { summarise } from "@/lib/diff/sort-changes";
import { decodeText } from "@/lib/specs/source/decode-text";
import type { DefinitionPair } from "./definition-pairs";

/** Compares a pair. Of a definition that came or went, every operation came or went. */
export function comparePair({ name, from, to }: DefinitionPair, today: string): Compared {
  const [old, now] = [from ?? emptied(to), to ?? emptied(from)];
  const isWhole = from !== undefined && to !== undefined;
  const found = isWhole
    ? compareSpecs(old.parsed, now.parsed, { today })
    : compareSpecs(inCommonTerms(old), inCommonTerms(now), { today });
  const sides = { from: old, to: now };
  const texts = { from: linesIn(from), to: linesIn(to) };
  return {
    name,
    status: !from ? "added" : to ? "compared" : "removed",
    diff: from && to ? found : operationsOnly(found, from ? "from" : "to"),
    fileName: (version, file) => shownFile(sides[version], file),
    linesOf: (version: Version, file) => texts[version](file),
  };
}

/** A definition of the same name without anything in it, to compare with one that has no counterpart. */
function emptied(definition: NamedDefinition | undefined): NamedDefinition {
  const { title, version } = definition?.parsed.model.info ?? { title: "", version: "" };
  const text = JSON.stringify({ openapi: "3.1.0", info: { title, version }, paths: {} });
  const shown = definition?.shown ?? "";
  return parseNamed({
    source: { entry: "none.json", files: [{ name: "none.json", bytes: new TextEncoder().encode(text) }] },
    shown,
  });
}

/** A definition in terms of operations alone, whatever its language: all that a comparison with nothing takes. */
function inCommonTerms({ parsed }: NamedDefinition): ComparableSpec {
  const { model, locate } = parsed;
  return { model: { ...model, format: "openapi" }, locate };
}

/** Without what concerns the document, and without places in the version that does not exist. */
function operationsOnly(diff: Diff, there: Version): Diff {
  const changes = diff.changes
    .filter((change) => change.operation !== null)
    .map((change) => {
      const point = change.source[there];
      return { ...change, source: point ? { [there]: point } : {} };
    });
  return { ...diff, summary: summarise(changes), changes };
}

/** The lines of a definition's files, split when first asked for. */
function linesIn(definition: NamedDefinition | undefined) {
  const known = new Map<string, readonly string[] | undefined>();
  return (file?: string): readonly string[] | undefined => {
    if (!definition) return undefined;
    const name = file ?? definition.source.entry;
    if (!known.has(name)) known.set(name, split(definition, name));
    return known.get(name);
  };
}

function split({ source }: NamedDefinition, name: string): readonly string[] | undefined {
  const found = source.files.find((file) => file.name === name);
  return found && decodeText(name, found.bytes).split(/\r\n|\r|\n/);
}
