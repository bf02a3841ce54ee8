import type { JsonObject } from "@/lib/specs/model";
import type { Needs, Verdict } from "./edit";
import { listOf, type OperationSite, type ProtocolEdit, protocolEdit } from "./protocol-edit";

const SCHEMA: JsonObject = { type: "object", properties: { a: { type: "string" }, file: { type: "string" } } };
const FORM = "multipart/form-data";
const JSON_TYPE = "application/json";

/** A body in the form of the dialect, of these media types. */
interface Body {
  types: readonly string[];
  required?: boolean;
  schema?: JsonObject;
  encoding?: JsonObject;
}

function withBody(site: OperationSite, body: Body | undefined): JsonObject {
  const { types = [], required = false, schema = SCHEMA, encoding } = body ?? {};
  if (site.dialect !== "2.0") {
    const media: JsonObject = encoding ? { schema, encoding } : { schema };
    const content = Object.fromEntries(types.map((type) => [type, media]));
    return site.with({ requestBody: body && { required, content } });
  }
  const others = listOf(site.operation.parameters).filter((one) => !JSON.stringify(one).includes('"body"'));
  const added = body ? [{ name: "body", in: "body", required, schema }] : [];
  return site.with({ parameters: [...others, ...added], consumes: [...types] });
}

function change(
  name: string,
  there: Verdict,
  back: Verdict,
  before: Body | undefined,
  after: Body | undefined,
  needs: Needs = "any",
): ProtocolEdit {
  // A reference in 2.0 may stand for a body, which would then be a second one; a form cannot stand beside one.
  const isFree = (site: OperationSite) =>
    site.dialect !== "2.0" || !/"\$ref":"#\/parameters|formData/.test(JSON.stringify(site.operation));
  const apply = (site: OperationSite) =>
    isFree(site) ? { before: withBody(site, before), after: withBody(site, after) } : undefined;
  return protocolEdit(name, there, back, apply, { needs, begins: "request body" });
}

const json = (more: Omit<Body, "types"> = {}): Body => ({ types: [JSON_TYPE], ...more });
const form = (encoding?: JsonObject): Body => ({ types: [FORM], ...(encoding ? { encoding } : {}) });

/** Edits of request bodies. */
export const BODY_EDITS: readonly ProtocolEdit[] = [
  change("optional body added", "non-breaking", "breaking", undefined, json()),
  change("required body added", "breaking", "breaking", undefined, json({ required: true })),
  change("body became required", "breaking", "non-breaking", json(), json({ required: true })),
  change("media type added", "non-breaking", "breaking", json(), { types: [JSON_TYPE, "application/xml"] }),
  change("media type replaced", "breaking", "breaking", json(), { types: ["application/xml"] }),
  change("media type with a suffix", "breaking", "breaking", json(), { types: ["application/vnd.example+json"] }),
  change("media type with a charset", "none", "none", json(), { types: ["application/json; charset=utf-8"] }),
  change("media type in another letter case", "none", "none", json(), { types: ["Application/JSON"] }),
  change("media type became a range", "harmless", "breaking", json(), { types: ["application/*"] }),
  change("media type became any", "harmless", "breaking", json(), { types: ["*/*"] }),
  change("required false written", "none", "none", json(), json({ required: false })),
  change(
    "property of a form became required",
    "breaking",
    "non-breaking",
    form(),
    { ...form(), schema: { ...SCHEMA, required: ["a"] } },
    "3.x",
  ),
  change(
    "part of another media type",
    "breaking",
    "breaking",
    form({ file: { contentType: "image/png" } }),
    form({ file: { contentType: "image/jpeg" } }),
    "3.x",
  ),
  change(
    "part of one more media type",
    "harmless",
    "breaking",
    form({ file: { contentType: "image/png" } }),
    form({ file: { contentType: "image/png, image/jpeg" } }),
    "3.x",
  ),
  change(
    "integer of a form became text",
    "non-breaking",
    "breaking",
    {
      types: ["application/x-www-form-urlencoded"],
      schema: { type: "object", properties: { a: { type: "integer" } } },
    },
    { types: ["application/x-www-form-urlencoded"], schema: { type: "object", properties: { a: { type: "string" } } } },
    "3.x",
  ),
];
