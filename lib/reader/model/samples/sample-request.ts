import { isMultipart, isUrlEncoded } from "@/lib/diff/compare/media-types";
import { baseUrl } from "@/lib/diff/witness/message/base-url";
import { credentialsOf } from "@/lib/diff/witness/message/credentials";
import { asText, encoded, pathText, queryParts, simpleText } from "@/lib/diff/witness/message/serialise-parameter";
import type { WholeMessage } from "@/lib/diff/witness/message/whole-message";
import type { JsonValue, Operation, SpecModel } from "@/lib/specs/model";

interface NamedText {
  name: string;
  value: string;
}

/** A request as the makers of code samples take it (HAR 1.2, `request`). */
export interface SampleRequest {
  url: string;
  method: string;
  headers: NamedText[];
  postData?: { mimeType: string; text?: string; params?: NamedText[] };
}

/** A request with words such as `YOUR_TOKEN` in place of secrets; undefined where the message has no address. */
export function sampleRequest(
  model: SpecModel,
  operation: Operation,
  message: WholeMessage,
): SampleRequest | undefined {
  const base = baseUrl(operation.servers);
  if (base === undefined || !/^[A-Z]+$/.test(operation.method)) return undefined;
  const credentials = credentialsOf(model, operation);
  let path = operation.path;
  const query: string[] = [];
  const headers: NamedText[] = [];
  const cookies: string[] = [];
  for (const [parameter, value] of message.parameters) {
    if (parameter.in === "path") path = path.replaceAll(`{${parameter.name}}`, () => pathText(parameter, value));
    else if (parameter.in === "header") headers.push({ name: parameter.name, value: simpleText(parameter, value) });
    else if (parameter.in === "cookie") cookies.push(`${parameter.name}=${encoded(simpleText(parameter, value))}`);
    else query.push(...queryParts(parameter, value));
  }
  query.push(...credentials.query);
  cookies.push(...credentials.cookies);
  headers.push(...credentials.headers);
  if (cookies.length > 0) headers.push({ name: "Cookie", value: cookies.join("; ") });
  const postData = bodyOf(message);
  if (postData && postData.mimeType !== "multipart/form-data") {
    headers.unshift({ name: "Content-Type", value: postData.mimeType });
  }
  const safe = path.replace(/[^A-Za-z0-9\-._~!$&()*+,;=:@%/{}]/g, encoded);
  const url = `${base}${safe}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  const named = headers.filter(isHeader).map(({ name, value }) => ({ name, value: placeholders(value) }));
  return { url: placeholders(url), method: operation.method, headers: named, ...(postData ? { postData } : {}) };
}

function placeholders(text: string): string {
  return text.replace(/\$(TOKEN|API_KEY|CREDENTIALS)\b/g, "YOUR_$1");
}

function isHeader({ name, value }: NamedText): boolean {
  return /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name) && /^[\x20-\x7e]*$/.test(value);
}

function bodyOf({ body, mediaType = "application/json" }: WholeMessage): SampleRequest["postData"] {
  if (body === undefined) return undefined;
  const isRecord = typeof body === "object" && body !== null && !Array.isArray(body);
  if (isRecord && isMultipart(mediaType)) return { mimeType: "multipart/form-data", params: fields(body) };
  // Written out: the makers of samples do not agree on how fields are encoded.
  if (isRecord && isUrlEncoded(mediaType)) {
    const text = fields(body).map(({ name, value }) => `${encoded(name)}=${encoded(value)}`);
    return { mimeType: "application/x-www-form-urlencoded", text: text.join("&") };
  }
  if (/\bjson\b/.test(mediaType)) return { mimeType: mediaType, text: JSON.stringify(body) };
  return { mimeType: mediaType, text: asText(body) };
}

function fields(body: { [name: string]: JsonValue }): NamedText[] {
  return Object.entries(body).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((item) => ({ name, value: asText(item) })),
  );
}
