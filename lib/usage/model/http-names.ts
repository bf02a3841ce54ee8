import type { RoutedOperation } from "./routed-operation";

/** A method and path by which an operation of another language than OpenAPI is called over HTTP. */
export interface HttpName {
  key: string;
  method: string;
  path: string;
  /** Whether a query tells it from others of the same path (Smithy). */
  hasQuery: boolean;
  /** 0: what the operation is bound to first. */
  place: number;
}

const WRITTEN = /^([A-Z][A-Z-]{0,19}) (\/[^?#]*)([?#].*)?$/;
const MOST = 100;

/** The HTTP bindings among the names that calls of an operation go by. */
export function httpNamesOf({ key, calledAs }: RoutedOperation): HttpName[] {
  return (calledAs ?? []).slice(0, MOST).flatMap((name, place) => {
    const [, method, path, query = ""] = WRITTEN.exec(name) ?? [];
    return method === undefined || path === undefined ? [] : [{ key, method, path, hasQuery: query !== "", place }];
  });
}

/** The names of topics, queues and exchanges among them. */
export function brokerNamesOf({ calledAs }: Pick<RoutedOperation, "calledAs">): string[] {
  return (calledAs ?? []).slice(0, MOST).filter((name) => !WRITTEN.test(name));
}
