import type { JsonObject } from "@/lib/specs/model";
import type { Needs, Verdict } from "./edit";
import { type OperationSite, type ProtocolEdit, protocolEdit } from "./protocol-edit";

const SCHEMA: JsonObject = { type: "object", properties: { a: { type: "string" } } };
const OK: JsonObject = { description: "OK" };

type Responses = (site: OperationSite) => JsonObject;

function change(
  name: string,
  there: Verdict,
  back: Verdict,
  before: Responses,
  after: Responses,
  needs: Needs = "any",
) {
  const apply = (site: OperationSite) => ({
    before: site.with({ responses: before(site) }),
    after: site.with({ responses: after(site) }),
  });
  return protocolEdit(name, there, back, apply, { needs, begins: "response" });
}

const statuses =
  (...names: string[]): Responses =>
  () =>
    Object.fromEntries(names.map((status) => [status, OK]));

/** A response of these media types; what 2.0 says of them, it says for the operation. */
const content =
  (...types: string[]): Responses =>
  () => ({ "200": { ...OK, content: Object.fromEntries(types.map((type) => [type, { schema: SCHEMA }])) } });

const headers =
  (more: { [name: string]: JsonObject }): Responses =>
  (site) => {
    const written = Object.entries(more).map(([name, header]) => [
      name,
      site.dialect === "2.0" ? { type: "string" } : header,
    ]);
    return { "200": { ...OK, headers: Object.fromEntries(written) } };
  };

const links =
  (more: JsonObject): Responses =>
  () => ({ "200": { ...OK, links: more } });

const HEADER: JsonObject = { schema: { type: "string" } };
const REQUIRED: JsonObject = { ...HEADER, required: true };
const LINK: JsonObject = { operationId: "one" };

/** Edits of statuses, of the media types of answers, of headers and of links. */
export const RESPONSE_EDITS: readonly ProtocolEdit[] = [
  change("success status added", "dangerous", "breaking", statuses("200"), statuses("200", "202")),
  change("success status replaced", "breaking", "breaking", statuses("200"), statuses("201")),
  change("error status added", "non-breaking", "non-breaking", statuses("200"), statuses("200", "409")),
  change("server error added", "non-breaking", "non-breaking", statuses("200"), statuses("200", "503")),
  change("default answer added", "harmless", "harmless", statuses("200"), statuses("200", "default")),
  change("error became a range", "harmless", "harmless", statuses("200", "404"), statuses("200", "4XX"), "3.x"),
  change("description of an answer reworded", "harmless", "harmless", statuses("200"), () => ({
    "200": { description: "Fine" },
  })),
  change(
    "media type of the answer added",
    "non-breaking",
    "breaking",
    content("application/json"),
    content("application/json", "text/csv"),
    "3.x",
  ),
  change(
    "media type of the answer replaced",
    "breaking",
    "breaking",
    content("application/json"),
    content("application/xml"),
    "3.x",
  ),
  change(
    "charset of the answer written",
    "none",
    "none",
    content("application/json"),
    content("application/json;charset=UTF-8"),
    "3.x",
  ),
  change("body of the answer removed", "breaking", "harmless", content("application/json"), statuses("200"), "3.x"),
  change("header added", "non-breaking", "dangerous", headers({}), headers({ "X-New": HEADER })),
  change("required header added", "non-breaking", "breaking", headers({}), headers({ "X-New": REQUIRED }), "3.x"),
  change(
    "header became optional",
    "breaking",
    "non-breaking",
    headers({ "X-New": REQUIRED }),
    headers({ "X-New": HEADER }),
    "3.x",
  ),
  change(
    "header in another letter case",
    "harmless",
    "harmless",
    headers({ "X-New": HEADER }),
    headers({ "x-new": HEADER }),
  ),
  change(
    "header deprecated",
    "harmless",
    "harmless",
    headers({ "X-New": HEADER }),
    headers({ "X-New": { ...HEADER, deprecated: true } }),
    "3.x",
  ),
  change("header renamed", "dangerous", "dangerous", headers({ "X-Old": HEADER }), headers({ "X-New": HEADER })),
  change("header that is described elsewhere", "none", "none", headers({}), headers({ "Content-Type": HEADER })),
  change("link added", "non-breaking", "dangerous", links({}), links({ next: LINK }), "3.x"),
  change(
    "link leads elsewhere",
    "dangerous",
    "dangerous",
    links({ next: LINK }),
    links({ next: { operationId: "two" } }),
    "3.x",
  ),
  change(
    "link reworded",
    "harmless",
    "harmless",
    links({ next: LINK }),
    links({ next: { ...LINK, description: "The next." } }),
    "3.x",
  ),
];
