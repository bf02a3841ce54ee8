import type { JsonObject, JsonValue } from "@/lib/specs/model";
import type { Needs, Verdict } from "./edit";
import { assign, type Fields, objectOf, type OperationSite, type ProtocolEdit, protocolEdit } from "./protocol-edit";

function notes(name: string, there: Verdict, back: Verdict, before: Fields, after: Fields, needs: Needs = "any") {
  return protocolEdit(name, there, back, (site) => ({ before: site.with(before), after: site.with(after) }), { needs });
}

/** The document with the operation of these fields under another path or method, or nowhere. */
function moved(site: OperationSite, path: string | undefined, method: string, fields: Fields = {}): JsonObject {
  const paths = objectOf(site.document.paths);
  const { [site.method]: _, ...item } = objectOf(paths[site.path]);
  const operation = assign(site.operation, fields);
  const left = { ...paths, [site.path]: item };
  if (path === undefined) return { ...site.document, paths: left };
  const there = path === site.path ? item : { ...(item.parameters ? { parameters: item.parameters } : {}) };
  return { ...site.document, paths: { ...left, [path]: { ...there, [method]: operation } } };
}

function removal(name: string, there: Verdict, back: Verdict, fields: Fields): ProtocolEdit {
  const apply = (site: OperationSite) => ({ before: site.with(fields), after: moved(site, undefined, site.method) });
  return protocolEdit(name, there, back, apply);
}

const SUNSET_PASSED: Fields = { deprecated: true, "x-sunset": "2025-06-30" };
const SUNSET_AHEAD: Fields = { deprecated: true, "x-sunset": "2026-12-31" };
const CURRENT: Fields = { deprecated: undefined, "x-sunset": undefined };

/** Edits of which operations there are and of what is said about them. */
export const OPERATION_EDITS: readonly ProtocolEdit[] = [
  removal("operation removed", "breaking", "non-breaking", CURRENT),
  removal("deprecated operation removed", "breaking", "non-breaking", { ...CURRENT, deprecated: true }),
  removal("operation removed before its sunset", "breaking", "non-breaking", SUNSET_AHEAD),
  removal("operation removed after its sunset", "non-breaking", "non-breaking", SUNSET_PASSED),
  protocolEdit(
    "path changed",
    "breaking",
    "breaking",
    (site) => ({ before: site.document, after: moved(site, `/moved${site.path}`, site.method) }),
    { isOfOperation: false },
  ),
  protocolEdit(
    "method changed",
    "breaking",
    "breaking",
    (site) => (site.method === "patch" ? undefined : { before: site.document, after: moved(site, site.path, "patch") }),
    { isOfOperation: false },
  ),
  notes("operationId changed", "non-breaking", "non-breaking", { operationId: "one" }, { operationId: "two" }),
  notes("operationId removed", "non-breaking", "non-breaking", { operationId: "one" }, { operationId: undefined }),
  notes("summary changed", "non-breaking", "non-breaking", { summary: "One" }, { summary: "Two" }),
  notes("description changed", "non-breaking", "non-breaking", { description: "One" }, { description: "Two" }),
  notes("tags changed", "non-breaking", "non-breaking", { tags: ["one"] }, { tags: ["one", "two"] }),
  notes("tags in another order", "none", "none", { tags: ["two", "one"] }, { tags: ["one", "two"] }),
  notes("extension changed", "harmless", "harmless", { "x-team": "one" }, { "x-team": "two" }),
  notes("documentation elsewhere", "harmless", "harmless", {}, { externalDocs: { url: "https://example.com/docs" } }),
  notes("deprecated", "non-breaking", "non-breaking", CURRENT, { ...CURRENT, deprecated: true }),
  notes("deprecated with a sunset", "non-breaking", "non-breaking", CURRENT, SUNSET_AHEAD),
  notes("sunset brought forward", "dangerous", "non-breaking", SUNSET_AHEAD, {
    ...SUNSET_AHEAD,
    "x-sunset": "2026-06-30",
  }),
  notes("deprecated false written", "none", "none", CURRENT, { ...CURRENT, deprecated: false }),
  notes(
    "stability lowered",
    "dangerous",
    "non-breaking",
    { "x-stability-level": "stable" },
    { "x-stability-level": "beta" },
  ),
  notes(
    "server of the operation added",
    "harmless",
    "harmless",
    {},
    { servers: [{ url: "https://eu.example.com" }] },
    "3.x",
  ),
];

function document(name: string, before: Fields, after: Fields, needs: Needs = "any"): ProtocolEdit {
  const apply = ({ document: whole }: OperationSite) => ({
    before: assign(whole, before),
    after: assign(whole, after),
  });
  return protocolEdit(name, "harmless", "harmless", apply, { needs, isOfOperation: false });
}

const info = (more: JsonObject): Fields => ({ info: { title: "Title", version: "1", ...more } });
const tags = (...names: string[]): { tags: JsonValue } => ({ tags: names.map((name) => ({ name })) });

/** Edits of what is said about the whole document: none of them reaches a caller. */
export const DOCUMENT_EDITS: readonly ProtocolEdit[] = [
  document("title changed", info({}), info({ title: "Another" })),
  document("version changed", info({}), info({ version: "2" })),
  document("description of the document changed", info({}), info({ description: "Described." })),
  document("contact changed", info({}), info({ contact: { name: "Team", email: "team@example.com" } })),
  document("licence changed", info({}), info({ license: { name: "Apache-2.0" } })),
  document("terms changed", info({}), info({ termsOfService: "https://example.com/terms" })),
  document("tag added", tags("one"), tags("one", "two")),
  document("tags of the document in another order", tags("one", "two"), tags("two", "one")),
  document("documentation added", {}, { externalDocs: { url: "https://example.com/docs" } }),
  document("extension of the document", {}, { "x-owner": "team" }),
  document(
    "server added",
    { servers: [{ url: "https://a.example.com" }] },
    { servers: [{ url: "https://a.example.com" }, { url: "https://b.example.com" }] },
    "3.x",
  ),
  document(
    "server replaced",
    { servers: [{ url: "https://a.example.com" }] },
    { servers: [{ url: "https://b.example.com" }] },
    "3.x",
  ),
  protocolEdit(
    "host changed",
    "harmless",
    "harmless",
    ({ document: whole, dialect }) =>
      dialect === "2.0"
        ? { before: { ...whole, host: "a.example.com" }, after: { ...whole, host: "b.example.com" } }
        : undefined,
    { isOfOperation: false },
  ),
];
