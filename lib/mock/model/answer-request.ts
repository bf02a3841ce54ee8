import { concreteMediaType } from "@/lib/diff/witness/message/make-message";
import type { JsonValue, MediaType, Operation } from "@/lib/specs/model";
import { checkCredentials } from "./check-credentials";
import { checkRequest } from "./check-request";
import { type ChosenResponse, responseFor, usualResponse } from "./choose-response";
import { seedOf } from "./fake-value";
import type { MockApi } from "./mock-api";
import type { MockAnswer, MockRequest } from "./mock-message";
import { mockProblem } from "./mock-problem";
import { namedExamples } from "./named-examples";
import { negotiate } from "./negotiate";
import { type Preferences, readPreferences } from "./preferences";
import { readCookies, type RequestParts } from "./read-parameter";
import { responseFields } from "./response-fields";
import { writeBody } from "./write-body";

/** What the mock of a definition answers. The same request has the same answer. */
export function answerRequest(api: MockApi, request: MockRequest): MockAnswer {
  const match = api.find(request.method, request.path);
  if (match.kind === "nothing") {
    return mockProblem({
      status: 404,
      title: "The definition has no such path",
      detail: `No operation is at ${request.path.slice(0, 500)}.`,
    });
  }
  if (match.kind === "otherMethods") {
    const allow = match.methods.join(", ");
    const headers: [string, string][] = [["allow", allow]];
    return mockProblem({
      status: 405,
      title: "The path has no such method",
      detail: `The definition has ${allow} here.`,
      headers,
    });
  }
  const { operation, params } = match;
  const wishes = readPreferences(request.headers["prefer"]);
  const parts: RequestParts = {
    request,
    pathParams: params,
    query: new URLSearchParams(request.query),
    cookies: readCookies(request.headers["cookie"]),
  };
  // Whoever asks for a certain failure wants to see it, not what is wrong with the request.
  const asksForFailure = wishes.code !== null && /^[45]/.test(wishes.code);
  const refusal =
    (wishes.security ? checkCredentials(api.parsed.model, operation, parts) : null) ??
    (asksForFailure ? null : checkRequest(operation, parts, api.requests));
  return refusal ?? respond(api, operation, request, wishes);
}

function respond(api: MockApi, operation: Operation, request: MockRequest, wishes: Preferences): MockAnswer {
  const chosen = choose(api, operation, wishes);
  if (!chosen) {
    const codes = [...operation.responses.keys()].join(", ");
    return mockProblem({
      status: 400,
      title: "The definition has no such response",
      detail: `The operation has ${codes === "" ? "no responses" : codes}.`,
      operation: operation.key,
    });
  }
  const applied = [
    ...(wishes.code === null ? [] : [`code=${chosen.status}`]),
    ...(wishes.dynamic ? ["dynamic=true"] : []),
    ...(wishes.security ? ["security=on"] : []),
  ];
  const seed = wishes.dynamic ? seedOf(`${operation.key} ${chosen.status} ${request.path}?${request.query}`) : null;
  const headers = responseFields(chosen.response, chosen.status, (header, name) => {
    const schema = header.schema ?? [...(header.content?.values() ?? [])][0]?.schema;
    return schema ? api.make(schema, name, seed) : undefined;
  });
  headers.push(["vary", "Accept, Prefer"]);
  if (applied.length > 0) headers.push(["preference-applied", applied.join(", ")]);
  const answer = { status: chosen.status, headers, body: new Uint8Array(), operation: operation.key };
  const { content } = chosen.response;
  if (content.size === 0 || [204, 205, 304].includes(chosen.status)) return answer;
  return withBody(api, answer, content, { accept: request.headers["accept"], example: wishes.example, seed });
}

/** The response that is asked for; with the name of an example and no code, whichever response has it. */
function choose(api: MockApi, operation: Operation, { code, example }: Preferences): ChosenResponse | undefined {
  const chosen = code === null ? usualResponse(operation) : responseFor(operation, code);
  if (!chosen || example === null || code !== null) return chosen;
  const has = (one: ChosenResponse | undefined) =>
    [...(one?.response.content.values() ?? [])].some((media) => namedExamples(api.parsed, media).has(example));
  if (has(chosen)) return chosen;
  const others = [...operation.responses.keys()].map((key) => responseFor(operation, key === "default" ? "500" : key));
  return others.find(has) ?? chosen;
}

interface BodyWishes {
  accept: string | undefined;
  example: string | null;
  seed: number | null;
}

function withBody(
  api: MockApi,
  answer: MockAnswer,
  content: ReadonlyMap<string, MediaType>,
  wishes: BodyWishes,
): MockAnswer {
  const left = new Map(content);
  for (let type = negotiate(wishes.accept, [...left.keys()]); type; type = negotiate(wishes.accept, [...left.keys()])) {
    const media = left.get(type);
    left.delete(type);
    if (!media) continue;
    const named = wishes.example === null ? undefined : namedExamples(api.parsed, media);
    if (named && !named.has(wishes.example ?? "")) {
      if (left.size > 0) continue;
      return unknownExample(answer.operation, [...named.keys()]);
    }
    const value = named?.get(wishes.example ?? "") ?? bodyValue(api, media, wishes.seed);
    const concrete = concreteMediaType(type);
    const isOpen = !media.schema && !media.itemSchema;
    const text = value === undefined ? (isOpen ? "" : undefined) : writeBody(concrete, value);
    if (text === undefined) continue;
    if (named) addPreference(answer, `example=${wishes.example?.replace(/[^\x21-\x7e]/g, "?")}`);
    answer.headers.push(["content-type", concrete]);
    return { ...answer, body: new TextEncoder().encode(text) };
  }
  return mockProblem({
    status: 406,
    title: "No acceptable answer can be written",
    detail: `The definition offers ${[...content.keys()].join(", ")}; the mock writes JSON, forms and text, and everything else where an example is given as text.`,
    operation: answer.operation,
  });
}

function addPreference(answer: MockAnswer, preference: string): void {
  const field = answer.headers.find(([name]) => name === "preference-applied");
  if (field) field[1] = `${field[1]}, ${preference}`;
  else answer.headers.push(["preference-applied", preference]);
}

function unknownExample(operation: string | null, names: readonly string[]): MockAnswer {
  return mockProblem({
    status: 400,
    title: "The response has no such example",
    detail: names.length > 0 ? `It has ${names.join(", ")}.` : "It has no examples with a name.",
    operation,
  });
}

/** The example of the document, unless chance is wanted; else a value that fits the schema. */
function bodyValue(api: MockApi, media: MediaType, seed: number | null): JsonValue | undefined {
  const [example] = media.examples ?? [];
  if (example !== undefined && seed === null) return example;
  if (media.schema) return api.make(media.schema, undefined, seed) ?? example;
  if (!media.itemSchema) return example;
  const item = api.make(media.itemSchema, undefined, seed);
  return item === undefined ? example : [item, item];
}
