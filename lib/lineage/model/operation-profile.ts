import { meaningOf } from "@/lib/lineage/model/name-tokens";
import { namesAtAll, requestLevels, responseLevels } from "@/lib/lineage/model/payload-fields";
import type { Operation } from "@/lib/specs/model";

/** An operation as likeness sees it. */
export interface OperationProfile {
  key: string;
  matchKey: string;
  verb: string | undefined;
  nouns: ReadonlySet<string>;
  /** Plain names of what is sent and what comes back. */
  fields: ReadonlySet<string>;
}

/** What an operation does, what it is about, and what it carries. */
export function profileOf(operation: Operation): OperationProfile {
  const named = meaningOf(nameOf(operation));
  const isHttp = operation.kind === undefined || operation.kind === "http";
  const pathNouns = isHttp ? meaningOf(operation.path.replace(/\{[^{}]*\}/g, " ")).nouns : [];
  const fields = namesAtAll([...requestLevels(operation), ...responseLevels(operation)]);
  return {
    key: operation.key,
    matchKey: operation.matchKey,
    verb: named.verb ?? (isHttp ? httpVerb(operation) : undefined),
    nouns: new Set(named.nouns.length > 0 ? named.nouns : pathNouns),
    fields,
  };
}

/** The part of its key that people call it by; in HTTP its `operationId`, where it has one. */
function nameOf({ kind, operationId, key, path }: Operation): string {
  if (kind === undefined || kind === "http") return operationId?.split(/[./]/).at(-1) ?? "";
  if (kind === "send" || kind === "receive") return operationId ?? path;
  return key.split(/[#/.:]/).at(-1) ?? key;
}

function httpVerb({ method, path }: Operation): string | undefined {
  const isOne = /\}\/?$/.test(path);
  if (method === "GET") return isOne ? "get" : "list";
  if (method === "POST") return "create";
  if (method === "PUT" || method === "PATCH") return "update";
  return method === "DELETE" ? "delete" : undefined;
}
