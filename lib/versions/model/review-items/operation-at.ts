const IN_OPERATION = /^\/paths\/([^/]+)\/(get|put|post|delete|options|head|patch|trace|query)(?=\/|$)/;

/** The key of the operation that a pointer into the entry file leads to, or into; null elsewhere. */
export function operationAt(pointer: string): string | null {
  const [, path, method] = IN_OPERATION.exec(pointer) ?? [];
  if (path === undefined || method === undefined) return null;
  return `${method.toUpperCase()} ${path.replaceAll("~1", "/").replaceAll("~0", "~")}`;
}
