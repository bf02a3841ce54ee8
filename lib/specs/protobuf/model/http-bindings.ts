import type { JsonObject, JsonValue } from "@/lib/specs/model";
import type { ProtoMethod } from "@/lib/specs/protobuf/contract";
import { isObject, member } from "@/lib/specs/source/source-node";

/** Where a method is found over HTTP (google/api/http.proto). */
export interface HttpBinding {
  /** Upper case. */
  method: string;
  /** With its variables as written: `/v1/{name=projects/*}`. */
  path: string;
  /** The field that is the body, `*` for all that are not in the path; absent: there is none. */
  body?: string;
  /** The field of the response that is the body. */
  responseBody?: string;
  /** For people, and to tell bindings apart: `GET /v1/{name=projects/*}`. */
  text: string;
}

/** What a method is called by over HTTP, as templates of paths: `{name=shelves/*}` is written `shelves/{name}`. */
export function httpNames(method: Pick<ProtoMethod, "options">): string[] {
  return httpBindings(method).map((binding) => `${binding.method} ${plainPath(binding.path)}`);
}

/** A path whose variables are of one segment each, or of several: `{name+}`. */
function plainPath(path: string): string {
  const wild = (name: string, pattern: string) =>
    pattern.replace(/\*\*?/g, (stars) => (stars === "*" ? `{${name}}` : `{${name}+}`));
  const plain = path.replace(
    /\{([^{}=]*)=([^{}]*)\}|([^{}]+)/g,
    (whole, name: string, pattern?: string, text?: string) =>
      pattern !== undefined ? wild(name, pattern) : text !== undefined ? wild("", text) : whole,
  );
  return plain.startsWith("/") ? plain : `/${plain}`;
}

const VERBS = ["get", "put", "post", "delete", "patch"] as const;
const OPTION = "(google.api.http)";
const MOST_BINDINGS = 100;

/** The bindings of a method, the main one first; none where it has no `google.api.http`. */
export function httpBindings({ options }: Pick<ProtoMethod, "options">): HttpBinding[] {
  const rule: JsonObject = {};
  for (const { name, value } of options) {
    if (name === OPTION && isObject(value)) Object.assign(rule, value);
    else if (name.startsWith(`${OPTION}.`)) rule[name.slice(OPTION.length + 1)] = value;
  }
  const more = member(rule, "additional_bindings");
  const rules: JsonValue[] = [rule, ...(Array.isArray(more) ? more : more === undefined ? [] : [more])];
  return rules.slice(0, MOST_BINDINGS).flatMap((one) => bindingOf(one) ?? []);
}

function bindingOf(rule: JsonValue): HttpBinding | undefined {
  const found = verbAndPath(rule);
  if (!found) return undefined;
  const body = member(rule, "body");
  const responseBody = member(rule, "response_body");
  const hasBody = typeof body === "string" && body !== "";
  return {
    ...found,
    ...(hasBody ? { body } : {}),
    ...(typeof responseBody === "string" && responseBody !== "" ? { responseBody } : {}),
    text: `${found.method} ${found.path}${hasBody ? ` (body: ${body})` : ""}`,
  };
}

function verbAndPath(rule: JsonValue): { method: string; path: string } | undefined {
  for (const verb of VERBS) {
    const path = member(rule, verb);
    if (typeof path === "string") return { method: verb.toUpperCase(), path };
  }
  const custom = member(rule, "custom");
  const kind = member(custom, "kind");
  const path = member(custom, "path");
  return typeof kind === "string" && typeof path === "string" ? { method: kind.toUpperCase(), path } : undefined;
}
