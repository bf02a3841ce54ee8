import type { OperationView } from "@/lib/reader/schema";
import { codeSamples } from "@/lib/reader/model/samples/code-samples";
import type { WholeMessage } from "@/lib/diff/witness/message/whole-message";
import { concreteMediaType } from "@/lib/diff/witness/message/make-message";
import { PARAMETER_PLACES } from "@/lib/reader/schema";
import { isMarked } from "@/lib/specs/marks/read-mark";
import type { JsonValue, Operation, Parameter } from "@/lib/specs/model";
import { given, type Reading } from "./reading";
import { viewContent } from "./view-body";
import { viewIdiom } from "./view-idiom";
import { viewParameter } from "./view-parameter";
import { viewInheritedMark, viewMark } from "./view-mark";
import { viewCallbacks, viewResponse } from "./view-response";
import { viewSecurity } from "./view-security";

/** One operation, ready to be read. `isCalled`: callers send it, so that there are samples of code; webhooks are not. */
export function viewOperation(reading: Reading, operation: Operation, isCalled = true): OperationView {
  const { key, method, path, tags, requestBody, place, externalDocs } = operation;
  const { operationId, summary, description, stability } = operation;
  const deprecated = isMarked(operation);
  const found = deprecated ? undefined : reading.operationMark(operation);
  const own = viewMark(operation);
  const mark = own ?? (found && viewInheritedMark(found));
  const sunset = own?.sunset ?? operation.sunset;
  const parameters = operation.parameters.map((parameter) => viewParameter(reading, parameter));
  return {
    ...{ key, method, path, tags, deprecated },
    ...viewIdiom(reading, operation),
    ...given({ mark, operationId, summary, description, sunset, stability, file: reading.fileOf(place) }),
    line: reading.locate(place).line,
    servers: operation.servers.map(({ url, description: words, variables }) => ({
      url,
      variables: [...(variables ?? [])].map(([name, variable]) => ({
        name,
        default: variable.default,
        ...given({ values: variable.enum }),
      })),
      ...given({ description: words }),
    })),
    security: viewSecurity(reading.model, operation),
    parameters: parameters.sort((a, b) => PARAMETER_PLACES.indexOf(a.place) - PARAMETER_PLACES.indexOf(b.place)),
    body: requestBody
      ? {
          required: requestBody.required,
          content: viewContent(reading, requestBody.content, "request"),
          line: reading.locate(requestBody.place).line,
          ...given({ description: requestBody.description }),
        }
      : null,
    responses: [...operation.responses].map(([status, response]) => viewResponse(reading, status, response)),
    callbacks: viewCallbacks(reading, operation),
    ...(externalDocs ? { externalDocs: given(externalDocs) } : {}),
    samples:
      isCalled && isHttp(operation) ? codeSamples(reading.model, operation, sampleMessage(reading, operation)) : [],
  };
}

/** Only HTTP has requests that can be shown as code. */
const isHttp = ({ kind = "http" }: Operation) => kind === "http";

/** What the maker writes where any text will do. */
const ANY_TEXT = "text";

/** A call with what is required, and a body where the operation takes one. */
function sampleMessage(reading: Reading, operation: Operation): WholeMessage {
  const message: WholeMessage = { parameters: new Map(), headers: new Map() };
  for (const parameter of operation.parameters) {
    if (!parameter.required && parameter.in !== "path") continue;
    message.parameters.set(parameter, valueOf(reading, parameter));
  }
  const content = operation.requestBody?.content;
  const names = [...(content?.keys() ?? [])];
  const name = names.find((one) => /\bjson\b/.test(one)) ?? names[0];
  const media = name === undefined ? undefined : content?.get(name);
  if (name === undefined || !media) return message;
  const body = media.examples?.[0] ?? (media.schema ? reading.examples.make("request", media.schema) : undefined);
  if (body === undefined) return message;
  return { ...message, mediaType: concreteMediaType(name), body };
}

function valueOf(reading: Reading, parameter: Parameter): JsonValue {
  const shown = parameter.example ?? parameter.examples?.[0];
  if (shown !== undefined && shown !== null && shown !== "") return shown;
  const schema = parameter.schema ?? [...(parameter.content?.values() ?? [])][0]?.schema;
  const made = schema ? reading.examples.make("request", schema, parameter.name) : undefined;
  // The name tells one place of a path from the next: `/repos/owner/repo`, not `/repos/text/text`.
  const isAnyText = made === ANY_TEXT && !schema?.enum && !schema?.pattern && schema?.maxLength === undefined;
  return made === undefined || made === null || made === "" || isAnyText ? parameter.name : made;
}
