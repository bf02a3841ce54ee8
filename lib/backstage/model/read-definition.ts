import { isObject, member } from "@/lib/specs/source/source-node";
import { referenceTarget } from "@/lib/specs/source/reference-target";
import type { EntityReader } from "./entity-reader";
import type { ApiDefinition, BackstageFile } from "@/lib/backstage/model";

/** Ways to say "the text of that file". `$openapi` and `$asyncapi` also name a file; what it refers to stays beside it. */
const PLACEHOLDERS = ["$text", "$yaml", "$json", "$openapi", "$asyncapi"] as const;

const POINTER = "/spec/definition";

/**
 * The definition of an API entity: written in place, or one of the files handed in, by a path relative to the file of
 * the entity. What would have to be fetched is a finding, and absent.
 */
export function readDefinition(
  reader: EntityReader,
  files: ReadonlyMap<string, BackstageFile>,
): ApiDefinition | undefined {
  const value = reader.value("spec", "definition");
  if (value === undefined || value === null || value === "") {
    reader.find("backstage-definition-missing", "warning", "/spec", "The API has no definition.");
    return undefined;
  }
  if (typeof value === "string") return { kind: "inline", text: value };
  const placeholder = PLACEHOLDERS.find((name) => typeof member(value, name) === "string");
  const target = placeholder && member(value, placeholder);
  if (placeholder && typeof target === "string") return fromFile(reader, files, placeholder, target);
  if (isObject(value)) {
    reader.find(
      "backstage-field",
      "info",
      POINTER,
      "The definition is written as data, not as a text; it is read as JSON.",
    );
    return { kind: "inline", text: JSON.stringify(value, null, 2) };
  }
  reader.find("backstage-field", "warning", POINTER, "The definition must be a text, or $text with a file.");
  return undefined;
}

function fromFile(
  reader: EntityReader,
  files: ReadonlyMap<string, BackstageFile>,
  placeholder: string,
  target: string,
): ApiDefinition | undefined {
  const pointer = `${POINTER}/${placeholder}`;
  const shown = target.length > 200 ? `${target.slice(0, 200)}…` : target;
  const named = referenceTarget(reader.document.file, target);
  if (named.kind === "remote") {
    const message = `Nothing is fetched: ${shown} must be handed in as a file.`;
    reader.find("backstage-definition-remote", "warning", pointer, message);
    return undefined;
  }
  const file = named.kind === "local" ? files.get(named.file) : undefined;
  if (!file) {
    const why = named.kind === "outside" ? "lies outside the files handed in" : "is not among the files handed in";
    reader.find("backstage-definition-file", "warning", pointer, `The file ${shown} ${why}.`);
    return undefined;
  }
  return { kind: "file", file: file.name, text: file.text };
}
