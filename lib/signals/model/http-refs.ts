import { httpNamesOf } from "@/lib/usage/model/http-names";

/** A method and path by which an operation is called over HTTP. Those of one operation stand together, the main one first. */
export interface OperationRef {
  key: string;
  method: string;
  path: string;
}

/** An operation with what else calls of it go by. */
export interface CalledOperation extends OperationRef {
  calledAs: readonly string[];
}

/** How an operation is called over HTTP: by itself (OpenAPI), or as bindings of its language say. None where it is not. */
export function httpRefs({ key, method, path, calledAs }: CalledOperation): OperationRef[] {
  if (key === `${method} ${path}`) return [{ key, method, path }];
  const names = httpNamesOf({ key, method, path, calledAs });
  return names.filter(({ hasQuery }) => !hasQuery).map((one) => ({ key, method: one.method, path: one.path }));
}

/** The main one of each operation. */
export function mainRefs<Ref extends OperationRef>(refs: readonly Ref[]): Ref[] {
  return [...new Map(refs.toReversed().map((one) => [one.key, one])).values()].reverse();
}
