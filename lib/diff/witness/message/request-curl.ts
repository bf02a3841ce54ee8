import { shellCurl } from "@scalar/snippetz/plugins/shell/curl";
import { isMultipart, isUrlEncoded } from "@/lib/diff/compare/media-types";
import type { JsonValue, Operation, SpecModel } from "@/lib/specs/model";
import { credentialsOf } from "./credentials";
import { baseUrl } from "./base-url";
import { asText, encoded, pathText, queryParts, simpleText } from "./serialise-parameter";
import type { WholeMessage } from "./whole-message";

/** Longer commands help nobody. */
const MAX_LENGTH = 20_000;
/** The plugin does not quote every URL that needs it, so it is given this one. */
const STAND_IN = "https://url.invalid";

interface NamedText {
  name: string;
  value: string;
}

/**
 * A command that sends a request with curl, ready for a POSIX shell: credentials are taken from variables such as
 * `$TOKEN`. Undefined where curl cannot send it as it is (control characters, raw values that curl reads as files).
 */
export function requestCurl(model: SpecModel, operation: Operation, message: WholeMessage): string | undefined {
  const { method } = operation;
  if (!/^[A-Z]+$/.test(method)) return undefined;
  const credentials = credentialsOf(model, operation);
  const url = urlOf(operation, message, credentials.query);
  const headers = [...headersOf(message), ...credentials.headers];
  const cookies = [...cookiesOf(message), ...credentials.cookies];
  if (cookies.length > 0) headers.push({ name: "Cookie", value: cookies.join("; ") });
  const postData = bodyOf(message);
  if (url === undefined || postData === "impossible" || !headers.every(isHeader)) return undefined;
  const made = shellCurl.generate({
    ...{ url: STAND_IN, method, headers, cookies: [], queryString: [] },
    ...{ httpVersion: "1.1", headersSize: -1, bodySize: -1 },
    ...(postData ? { postData } : {}),
  });
  const [first, ...rest] = made.split(" \\\n  ");
  if (first === undefined || made.includes("\0") || made.length > MAX_LENGTH) return undefined;
  const lines = [`curl ${withVariables(`'${url}'`)}`, ...rest.map(withVariables)];
  if (method === "GET" && postData) lines.splice(1, 0, "--request GET");
  const command = lines.join(" \\\n  ");
  return method === "HEAD" ? command.replace("--request HEAD", "--head") : command;
}

/** Names of shell variables must not stand in single quotes. */
function withVariables(part: string): string {
  return part
    .replace(/\$(TOKEN|API_KEY|CREDENTIALS)\b(?='|; |$)/g, (variable) => `'"${variable}"'`)
    .replace(/(?<="\$[A-Z_]+")''$/, "");
}

function urlOf(operation: Operation, message: WholeMessage, more: readonly string[]): string | undefined {
  const base = baseUrl(operation.servers);
  let path = operation.path;
  const query: string[] = [];
  for (const [parameter, value] of message.parameters) {
    if (parameter.in === "path") {
      const text = pathText(parameter, value);
      if (text === "" || /^\.{1,2}$/.test(text)) return undefined;
      path = path.replaceAll(`{${parameter.name}}`, () => text);
    } else if (parameter.in === "query") query.push(...queryParts(parameter, value));
    else if (parameter.in === "querystring") query.push(...wholeQuery(value));
  }
  if (base === undefined || /[{}]/.test(path)) return undefined;
  const safe = path.replace(/[^A-Za-z0-9\-._~!$&()*+,;=:@%/]/g, encoded);
  query.push(...more);
  return `${base}${safe}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

function wholeQuery(value: JsonValue): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [encoded(asText(value))];
  return Object.entries(value).map(([name, member]) => `${encoded(name)}=${encoded(asText(member))}`);
}

function headersOf(message: WholeMessage): NamedText[] {
  const headers: NamedText[] = [];
  const { mediaType } = message;
  if (message.body !== undefined && mediaType !== undefined && !isMultipart(mediaType))
    headers.push({ name: "Content-Type", value: mediaType });
  for (const [parameter, value] of message.parameters)
    if (parameter.in === "header") headers.push({ name: parameter.name, value: simpleText(parameter, value) });
  return headers;
}

function cookiesOf(message: WholeMessage): string[] {
  const cookies: string[] = [];
  for (const [parameter, value] of message.parameters)
    if (parameter.in === "cookie") cookies.push(`${parameter.name}=${encoded(simpleText(parameter, value))}`);
  return cookies;
}

function isHeader({ name, value }: NamedText): boolean {
  return /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name) && /^[\x20-\x7e]+$/.test(value);
}

interface PostData {
  mimeType: string;
  text?: string;
  params?: NamedText[];
}

function bodyOf({ body, mediaType = "application/json" }: WholeMessage): PostData | undefined | "impossible" {
  if (body === undefined) return undefined;
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  if (isObject && isUrlEncoded(mediaType))
    return { mimeType: "application/x-www-form-urlencoded", params: fields(body) };
  if (isObject && isMultipart(mediaType)) {
    const params = fields(body);
    const isSafe = params.every(({ name, value }) => /^[\w.[\]-]+$/.test(name) && !/^[@<]|;/.test(value));
    return isSafe ? { mimeType: "multipart/form-data", params } : "impossible";
  }
  if (/\bjson\b/.test(mediaType)) return { mimeType: "application/json", text: JSON.stringify(body) };
  const text = asText(body);
  return text.startsWith("@") || text === "" || isMultipart(mediaType) ? "impossible" : { mimeType: mediaType, text };
}

/** The fields of a form; lists as the field several times. */
function fields(body: { [name: string]: JsonValue }): NamedText[] {
  return Object.entries(body).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((item) => ({ name, value: asText(item) })),
  );
}
