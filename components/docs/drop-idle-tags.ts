import { isRecord } from "./local-reference";

/** A document without the declared tags that none of its operations has: a slice names all tags of the whole. */
export function dropIdleTags(document: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(document.tags)) return document;
  const used = new Set<unknown>();
  for (const item of Object.values(isRecord(document.paths) ? document.paths : {})) {
    for (const operation of Object.values(isRecord(item) ? item : {})) {
      if (isRecord(operation) && Array.isArray(operation.tags)) for (const tag of operation.tags) used.add(tag);
    }
  }
  return { ...document, tags: document.tags.filter((tag: unknown) => isRecord(tag) && used.has(tag.name)) };
}
