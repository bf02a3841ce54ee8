import { NO_OPERATION } from "@/lib/usage/model/traffic";
import { usageHref } from "@/lib/usage/model/usage-address";
import { changesHref } from "@/lib/versions/model/changes-address";
import { pageOfOperation, pageOfSchema, pageOfVersion } from "@/lib/versions/model/version-address";
import type { EntropyTermItem } from "./schema/evidence-of-score";
import type { FieldItem, OperationItem, ReleaseItem } from "./store/entropy-items";

/** An operation with its calls; the detail is the version that was called. */
export function operationItem(api: string, { name, calls, counted, version }: OperationItem): EntropyTermItem {
  const known = version !== null && name !== NO_OPERATION;
  const href = known ? pageOfOperation(api, version, name) : usageHref(api);
  return { kind: "operation", name, count: calls, counted, detail: version ?? "", at: null, href };
}

/** An operation of the document, where no calls are known. */
export function versionOperationItem(
  api: string,
  version: string,
  { name, counted }: { name: string; counted: boolean },
): EntropyTermItem {
  const href = pageOfOperation(api, version, name);
  return { kind: "operation", name, count: 1, counted, detail: version, at: null, href };
}

/** A field; the detail is its owner, unless that is in its name, and its type. */
export function fieldItem(
  api: string,
  version: string,
  { name, owner, kind, type, counted }: FieldItem,
): EntropyTermItem {
  // Keys of operations have a blank in them; no schema's name may.
  const isOfOperation = owner.includes(" ");
  const href = isOfOperation
    ? `${pageOfOperation(api, version, owner)}&field=${encodeURIComponent(name)}`
    : pageOfSchema(api, version, owner, name);
  const shown = isOfOperation ? `${owner} ${kind} ${name}` : `${owner}.${name}`;
  return { kind: "field", name: shown, count: 1, counted, detail: type, at: null, href };
}

/** A release with its breaking changes; the detail is the version that it was compared with. */
export function changeItem(api: string, { name, from, breaking, at }: ReleaseItem): EntropyTermItem {
  const href = from === null ? pageOfVersion(api, name) : changesHref(api, { from, to: name });
  return {
    kind: "release",
    name,
    count: breaking,
    counted: breaking > 0,
    detail: from ?? "",
    at: at.toISOString(),
    href,
  };
}
