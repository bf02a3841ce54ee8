import { coversMediaType, isForm, normalMediaType } from "@/lib/diff/compare/media-types";
import type { MessageSide } from "@/lib/diff/compare/difference";
import type { ProofContext, Version } from "@/lib/diff/witness/proof-context";
import { reasonWithin } from "@/lib/diff/witness/refusal-sentence";
import type {
  Header,
  JsonObject,
  JsonValue,
  MediaType,
  Operation,
  Parameter,
  Response,
  Schema,
} from "@/lib/specs/model";

/** A message as a whole: what callers send to an operation, or what they receive. */
export interface WholeMessage {
  /** Only of what is received. */
  status?: string;
  /** Values by the parameter of the version that the message was made for. */
  parameters: Map<Parameter, JsonValue>;
  headers: Map<string, JsonValue>;
  mediaType?: string;
  body?: JsonValue;
}

/** What is wrong with a whole message: `part` as in `partName`, and a sentence. */
export interface Problem {
  part: string;
  reason: string;
  unknown?: boolean;
}

/** Who judges: one version, on one side of a call. */
export interface Judge {
  context: ProofContext;
  which: Version;
  side: MessageSide;
}

/** The same for the same part in both versions. */
export function parameterPart(parameter: Parameter): string {
  return `${parameter.in} ${parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name}`;
}

/** What one version finds wrong with what is sent to an operation of it. Parameters of the path are always there. */
export function problemsOfSent(judge: Judge, operation: Operation, message: WholeMessage): Problem[] {
  const problems: Problem[] = [];
  const sent = new Map([...message.parameters].map(([parameter, value]) => [parameterPart(parameter), value]));
  for (const parameter of operation.parameters) {
    const part = parameterPart(parameter);
    const value = sent.get(part);
    const name = `the ${parameter.in} parameter \`${parameter.name}\``;
    if (value === undefined) {
      if (parameter.required && parameter.in !== "path") problems.push({ part, reason: `${name} is missing` });
      continue;
    }
    problems.push(...problemsOfValue(judge, schemaOf(parameter), 2, value, { part, name }));
  }
  const { requestBody } = operation;
  if (message.body === undefined) {
    if (requestBody?.required) problems.push({ part: "body", reason: "the body is missing" });
  } else if (requestBody) problems.push(...problemsOfBody(judge, requestBody.content, message));
  return problems;
}

/** What one version finds wrong with what an operation of it answers. */
export function problemsOfReceived(judge: Judge, operation: Operation, message: WholeMessage): Problem[] {
  const { status = "default" } = message;
  const response = responseOf(operation, status);
  if (!response) return [{ part: "status", reason: `the status ${status} is not one of the operation's` }];
  const problems: Problem[] = [];
  const sent = new Map([...message.headers].map(([name, value]) => [name.toLowerCase(), value]));
  for (const [name, header] of response.headers) {
    const part = headerPart(name);
    const value = sent.get(name.toLowerCase());
    const words = `the header \`${name}\``;
    if (value === undefined) {
      if (header.required) problems.push({ part, reason: `${words} is missing` });
    } else problems.push(...problemsOfValue(judge, schemaOf(header), 2, value, { part, name: words }));
  }
  if (message.body !== undefined && response.content.size > 0)
    problems.push(...problemsOfBody(judge, response.content, message));
  return problems;
}

/** The part of a header of a response. */
export function headerPart(name: string): string {
  return `header ${name.toLowerCase()}`;
}

/** The response that an operation describes for a status: itself, its range, else the default. */
export function responseOf(operation: Operation, status: string): Response | undefined {
  const { responses } = operation;
  return responses.get(status) ?? responses.get(`${status.charAt(0)}XX`) ?? responses.get("default");
}

/** The entry of a content that stands for a media type. */
export function mediaTypeOf(content: ReadonlyMap<string, MediaType>, name: string): MediaType | undefined {
  let covering: MediaType | undefined;
  for (const [range, media] of content) {
    const normal = normalMediaType(range);
    if (normal === name) return media;
    if (coversMediaType(normal, name)) covering ??= media;
  }
  return covering;
}

/** The schema of a parameter or header, also where it stands under `content`. */
export function schemaOf(part: Parameter | Header): Schema | undefined {
  if (part.schema) return part.schema;
  const [media] = part.content?.values() ?? [];
  return media?.schema;
}

function problemsOfBody(judge: Judge, content: ReadonlyMap<string, MediaType>, message: WholeMessage): Problem[] {
  const { mediaType = "application/json", body } = message;
  if (body === undefined) return [];
  const media = mediaTypeOf(content, mediaType);
  if (!media) return [{ part: "media type", reason: `the media type \`${mediaType}\` is not one that is accepted` }];
  return problemsOfValue(judge, media.schema, isForm(mediaType) ? 2 : 0, body, { part: "body", name: "the body" });
}

function problemsOfValue(
  { context, which, side }: Judge,
  schema: Schema | undefined,
  textLevels: number,
  value: JsonValue,
  { part, name }: { part: string; name: string },
): Problem[] {
  if (!schema) return [];
  const verdict = context.side(which, side, textLevels).validator.check(schema, value);
  if (verdict.status === "accepted") return [];
  if (verdict.status === "unknown") return [{ part, reason: verdict.why, unknown: true }];
  return [{ part, reason: reasonWithin(verdict, "", name) }];
}

/** A whole message as a value to show: `{query: …, header: …, body: …}`; empty parts are left out. */
export function messageValue(message: WholeMessage): JsonObject {
  const parts = new Map<string, [string, JsonValue][]>();
  const add = (part: string, name: string, value: JsonValue): void => {
    parts.set(part, [...(parts.get(part) ?? []), [name, value]]);
  };
  for (const [parameter, value] of message.parameters) add(parameter.in, parameter.name, value);
  for (const [name, value] of message.headers) add("header", name, value);
  if (message.mediaType !== undefined) add("header", "content-type", message.mediaType);
  const shown: JsonObject = {};
  if (message.status !== undefined) shown["status"] = message.status;
  for (const [part, members] of parts) shown[part] = Object.fromEntries(members);
  if (message.body !== undefined) shown["body"] = message.body;
  return shown;
}
