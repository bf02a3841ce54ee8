import type { JsonObject } from "@/lib/specs/model";
import type { Needs, Verdict } from "./edit";
import {
  type Fields,
  listOf,
  type OperationSite,
  type ProtocolEdit,
  protocolEdit,
  type Versions,
  assign,
} from "./protocol-edit";

const PLACES: readonly { place: string; needs: Needs }[] = [
  { place: "query", needs: "any" },
  { place: "header", needs: "any" },
  { place: "cookie", needs: "3.x" },
];

const TEXT: JsonObject = { type: "string" };
const LIST: JsonObject = { type: "array", items: { type: "string" } };
const OBJECT: JsonObject = { type: "object", properties: { a: { type: "string" } } };

/** A parameter in the form of the dialect: 2.0 has no schema in it. */
function parameter(site: OperationSite, place: string, schema: JsonObject, more: Fields = {}): JsonObject {
  const name = place === "header" ? "X-Edit" : "edit";
  const value = site.dialect === "2.0" ? schema : { schema };
  return assign({ name, in: place, ...value }, more);
}

function withParameters(site: OperationSite, ...added: JsonObject[]): JsonObject {
  return site.with({ parameters: [...listOf(site.operation.parameters), ...added] });
}

/** An edit between two forms of one parameter; no form at all means that there is none. */
function change(
  name: string,
  there: Verdict,
  back: Verdict,
  place: string,
  forms: (site: OperationSite) => [JsonObject | undefined, JsonObject | undefined],
  needs: Needs = "any",
): ProtocolEdit {
  const apply = (site: OperationSite): Versions => {
    const [before, after] = forms(site);
    return {
      before: withParameters(site, ...(before ? [before] : [])),
      after: withParameters(site, ...(after ? [after] : [])),
    };
  };
  return protocolEdit(name, there, back, apply, { needs, begins: place ? `${place} parameter` : "" });
}

const EVERYWHERE: readonly ProtocolEdit[] = PLACES.flatMap(({ place, needs }) => {
  const of = (name: string, there: Verdict, back: Verdict, from: Form, to: Form, more: Needs = needs) =>
    change(`${place} parameter ${name}`, there, back, place, (site) => [from(site), to(site)], more);
  type Form = (site: OperationSite) => JsonObject | undefined;
  const none: Form = () => undefined;
  const form =
    (fields: Fields = {}, schema = TEXT): Form =>
    (site) =>
      parameter(site, place, schema, fields);
  return [
    of("added, optional", "non-breaking", "breaking", none, form()),
    of("added, required", "breaking", "breaking", none, form({ required: true })),
    of("became required", "breaking", "non-breaking", form(), form({ required: true })),
    of("deprecated", "non-breaking", "non-breaking", form(), form({ deprecated: true }), "3.x"),
    of("with another description", "harmless", "harmless", form({ description: "a" }), form({ description: "b" })),
    of("string became integer", "breaking", "non-breaking", form(), form({}, { type: "integer" })),
    of(
      "with another default",
      "dangerous",
      "dangerous",
      form({}, { ...TEXT, default: "a" }),
      form({}, { ...TEXT, default: "b" }),
    ),
    of(
      "with more values",
      "non-breaking",
      "breaking",
      form({}, { ...TEXT, enum: ["a"] }),
      form({}, { ...TEXT, enum: ["a", "b"] }),
    ),
    of("required false written", "none", "none", form(), form({ required: false })),
    of(
      "removed after its sunset",
      "non-breaking",
      "non-breaking",
      form({ deprecated: true, "x-sunset": "2025-06-30" }),
      none,
      "3.x",
    ),
  ];
});

/** Edits of parameters, in every place. */
export const PARAMETER_EDITS: readonly ProtocolEdit[] = [
  ...EVERYWHERE,
  change("parameter moved from query to header", "breaking", "breaking", "", (site) => [
    { ...parameter(site, "query", TEXT), name: "X-Edit" },
    parameter(site, "header", TEXT),
  ]),
  change("query parameter renamed", "breaking", "breaking", "query", (site) => [
    parameter(site, "query", TEXT),
    { ...parameter(site, "query", TEXT), name: "Edit" },
  ]),
  change("header parameter in another letter case", "harmless", "harmless", "header", (site) => [
    parameter(site, "header", TEXT),
    { ...parameter(site, "header", TEXT), name: "x-edit" },
  ]),
  change(
    "header parameter that OpenAPI ignores",
    "none",
    "none",
    "",
    (site) => [undefined, { ...parameter(site, "header", TEXT), name: "Accept" }],
    "3.x",
  ),
  change(
    "query list exploded",
    "breaking",
    "breaking",
    "query",
    (site) => [
      parameter(site, "query", LIST, { style: "form", explode: false }),
      parameter(site, "query", LIST, { style: "form", explode: true }),
    ],
    "3.x",
  ),
  change(
    "query list in pipes",
    "breaking",
    "breaking",
    "query",
    (site) => [
      parameter(site, "query", LIST, { style: "form", explode: false }),
      parameter(site, "query", LIST, { style: "pipeDelimited", explode: false }),
    ],
    "3.x",
  ),
  change(
    "query object as deepObject",
    "breaking",
    "breaking",
    "query",
    (site) => [
      parameter(site, "query", OBJECT, { style: "form", explode: true }),
      parameter(site, "query", OBJECT, { style: "deepObject", explode: true }),
    ],
    "3.x",
  ),
  change(
    "query list with its default style written",
    "none",
    "none",
    "query",
    (site) => [parameter(site, "query", LIST), parameter(site, "query", LIST, { style: "form", explode: true })],
    "3.x",
  ),
  change(
    "explode of a plain value",
    "none",
    "none",
    "query",
    (site) => [parameter(site, "query", TEXT, { explode: true }), parameter(site, "query", TEXT, { explode: false })],
    "3.x",
  ),
  change(
    "reserved characters allowed",
    "non-breaking",
    "breaking",
    "query",
    (site) => [parameter(site, "query", TEXT), parameter(site, "query", TEXT, { allowReserved: true })],
    "3.x",
  ),
  change("empty value allowed", "non-breaking", "breaking", "query", (site) => [
    parameter(site, "query", TEXT),
    parameter(site, "query", TEXT, { allowEmptyValue: true }),
  ]),
  change(
    "query value as JSON text",
    "breaking",
    "breaking",
    "query",
    (site) => [
      parameter(site, "query", OBJECT),
      { name: "edit", in: "query", content: { "application/json": { schema: OBJECT } } },
    ],
    "3.x",
  ),
  change(
    "content of a parameter narrowed",
    "breaking",
    "non-breaking",
    "query",
    () => [
      { name: "edit", in: "query", content: { "application/json": { schema: OBJECT } } },
      { name: "edit", in: "query", content: { "application/json": { schema: { ...OBJECT, required: ["a"] } } } },
    ],
    "3.x",
  ),
  change("query list collected with pipes", "breaking", "breaking", "query", (site) =>
    site.dialect === "2.0"
      ? [
          parameter(site, "query", LIST, { collectionFormat: "csv" }),
          parameter(site, "query", LIST, { collectionFormat: "pipes" }),
        ]
      : [parameter(site, "query", LIST, { explode: true }), parameter(site, "query", LIST, { explode: false })],
  ),
];
