import { z } from "zod";
import { apiSlug } from "@/lib/catalog/schema";
import type { Violation } from "@/lib/core/errors";
import { violationsOf } from "@/lib/core/parse-input";
import type { IdentityName } from "@/lib/consumers/model";
import { consumerFields, identityName, operationKey } from "@/lib/consumers/schema";
import { DEFAULT_SPEC_LIMITS, type SpecLimits } from "@/lib/specs/source/limits";
import { readDocument } from "@/lib/specs/source/read-document";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { isObject, member } from "@/lib/specs/source/source-node";
import { SpecError } from "@/lib/specs/spec-error";

/** Longest manifest that is read. */
export const MAX_MANIFEST_BYTES = 512 * 1024;

const LIMITS: SpecLimits = {
  ...DEFAULT_SPEC_LIMITS,
  maxDocumentBytes: MAX_MANIFEST_BYTES,
  maxDepth: 20,
  maxAliases: 100,
  maxNodes: 50_000,
};

const consumed = z.union([
  apiSlug,
  z.strictObject({
    api: apiSlug,
    version: z
      .union([z.string().trim().min(1).max(100), z.number()])
      .transform(String)
      .optional(),
    operations: z.array(operationKey).max(2_000).optional(),
    reason: z.string().trim().min(1).max(1_000).optional(),
  }),
]);

const manifestSchema = z.strictObject({
  apiVersion: z.string().regex(/^([a-z0-9-]+\.)+[a-z0-9-]+\/v1$/, "must be api.concordat.dev/v1"),
  kind: z.literal("Consumer", { error: "must be Consumer" }),
  metadata: z.strictObject({
    name: apiSlug,
    title: consumerFields.name.optional(),
    description: consumerFields.description.optional(),
    team: z.string().min(1).max(60).optional(),
    contact: z.string().trim().min(1).max(200).optional(),
  }),
  spec: z.strictObject({
    type: consumerFields.kind.optional(),
    provides: z.array(apiSlug).max(200).default([]),
    identities: z
      .array(z.union([identityName.shape.value, identityName]))
      .max(100)
      .default([]),
    consumes: z.array(consumed).max(2_000).default([]),
  }),
});

/** What a consumer says of itself in its own repository. */
export interface ConsumerManifest {
  name: string;
  title?: string;
  description?: string;
  team?: string;
  contact?: string;
  kind?: z.output<typeof consumerFields.kind>;
  provides: string[];
  /** Names under which it calls. */
  identities: IdentityName[];
  consumes: {
    api: string;
    version: string | null;
    operations: string[];
    reason: string | null;
    pointer: string;
    apiPointer: string;
  }[];
}

export type ReadManifest =
  | { ok: true; manifest: ConsumerManifest; place: (violation: Violation) => Violation }
  | { ok: false; violations: Violation[] };

/**
 * Reads `concordat.yaml` (kind `Consumer`, DOMAIN §4), YAML or JSON. Everything that is wrong is named at once, with line
 * and column; `place` gives these to what is found wrong later on.
 */
export function readManifest(text: string, file = "concordat.yaml"): ReadManifest {
  let document: SourceDocument;
  try {
    document = readDocument(file, new TextEncoder().encode(text), LIMITS);
  } catch (fault) {
    if (!(fault instanceof SpecError)) throw fault;
    const { message, line, column } = fault;
    return { ok: false, violations: [{ pointer: "", message, file, line, column }] };
  }
  const place = (violation: Violation): Violation => ({ ...violation, file, ...document.locate(violation.pointer) });
  const doubled = document.warnings.map(({ message, pointer, position }) => ({ pointer, message, file, ...position }));
  const parsed = manifestSchema.safeParse(withWrittenVersions(document));
  if (!parsed.success) return { ok: false, violations: [...violationsOf(parsed.error).map(place), ...doubled] };
  if (doubled.length > 0) return { ok: false, violations: doubled };
  const { metadata, spec } = parsed.data;
  const { name, title, description, team, contact } = metadata;
  const given = { title, description, team, contact, kind: spec.type };
  return {
    ok: true,
    place,
    manifest: {
      name,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      provides: spec.provides,
      identities: spec.identities.map((one) => (typeof one === "string" ? { attribute: null, value: one } : one)),
      consumes: spec.consumes.map((item, index) => {
        const pointer = `/spec/consumes/${index}`;
        if (typeof item === "string") {
          return { api: item, version: null, operations: [], reason: null, pointer, apiPointer: pointer };
        }
        const { api, version = null, operations = [], reason = null } = item;
        return { api, version, operations, reason, pointer, apiPointer: `${pointer}/api` };
      }),
    },
  };
}

/** `version: 1.10` is a number to YAML; it is meant as it is written. */
function withWrittenVersions(document: SourceDocument): unknown {
  const { data } = document;
  const spec = member(data, "spec");
  const consumes = member(spec, "consumes");
  if (!isObject(data) || !isObject(spec) || !Array.isArray(consumes)) return data;
  const written = consumes.map((item, index) => {
    if (!isObject(item) || typeof member(item, "version") !== "number") return item;
    return { ...item, version: document.writtenScalar(`/spec/consumes/${index}/version`) ?? item["version"] };
  });
  return { ...data, spec: { ...spec, consumes: written } };
}
