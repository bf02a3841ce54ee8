/** What of a definition its docs show: all of it, one operation, or the operations of a tag. */
export type DocsSelection = { kind: "whole" } | { kind: "operation"; key: string } | { kind: "tag"; tag: string };

/** Definitions up to these sizes open whole; Swagger UI cannot open much larger ones (STACK §2). */
const MOST_OPERATIONS_WHOLE = 60;
const MOST_BYTES_WHOLE = 300 * 1024;

/** Most operations of a tag in one view. */
export const MOST_OF_A_TAG = 40;

/** Whether a definition is small enough to be opened whole. */
export function opensWhole(version: { operationCount: number; sizeBytes: number }): boolean {
  return version.operationCount <= MOST_OPERATIONS_WHOLE && version.sizeBytes <= MOST_BYTES_WHOLE;
}

/** What an address asks to see; null where something has to be chosen first. */
export function readDocsSelection(
  params: { operation?: string | null; tag?: string | null },
  version: { operationCount: number; sizeBytes: number },
): DocsSelection | null {
  if (params.operation) return { kind: "operation", key: params.operation };
  if (params.tag) return { kind: "tag", tag: params.tag };
  return opensWhole(version) ? { kind: "whole" } : null;
}
