import type {
  Header,
  MediaType,
  Operation,
  Parameter,
  Schema,
  SecurityRequirement,
  SpecModel,
} from "@/lib/specs/model";
import { pointerSegments } from "@/lib/specs/source/pointer";
import type { NamedPart } from "./marked-parts";
import { bounded, isShared, type SchemaRoot } from "./schema-parts";

/** Every operation of a definition, those of webhooks and callbacks included; each once. */
export function operationsOf(model: SpecModel): Set<Operation> {
  const operations = new Set([...model.operations.values(), ...model.webhooks.values()]);
  // A set grows while it is iterated: callbacks of callbacks are reached.
  for (const operation of operations) {
    for (const callback of operation.callbacks.values()) {
      for (const inner of callback.values()) for (const called of inner) operations.add(called);
    }
  }
  return operations;
}

/** An operation, its parameters and the headers of its responses, as parts that may be marked. */
export function* operationParts(operation: Operation): Iterable<NamedPart> {
  const { key, matchKey, place } = operation;
  const bodies = bodyRoots(operation);
  yield {
    kind: "operation",
    subject: bounded(key),
    matchKey: bounded(matchKey),
    place,
    part: operation,
    needs: bodies.map(({ schema }) => schema),
    alternatives: operation.security.map((alternative: SecurityRequirement) => [...alternative.keys()]),
  };
  for (const parameter of operation.parameters) {
    yield {
      kind: "parameter",
      subject: bounded(`${key} ${parameter.in} ${parameter.name}`),
      matchKey: bounded(`${matchKey} ${parameter.in} ${lastingName(operation, parameter)}`),
      place: parameter.place,
      part: parameter,
      ...sharedAs("parameter", parameter),
      needs: parameterSchemas(parameter),
    };
  }
  for (const [status, response] of operation.responses) {
    for (const [name, header] of response.headers) {
      yield {
        kind: "header",
        subject: bounded(`${key} ${status} header ${name}`),
        matchKey: bounded(`${matchKey} ${status} header ${name.toLowerCase()}`),
        place: header.place,
        part: header,
        ...sharedAs("header", header),
        needs: header.schema ? [header.schema] : [],
      };
    }
  }
  for (const { schema, ...names } of bodies) {
    if (isShared(schema)) continue;
    yield {
      kind: "schema",
      subject: bounded(names.subject),
      matchKey: bounded(names.matchKey),
      place: schema.place,
      part: schema,
      // What it uses, the operation uses, and that is said there.
      needs: [],
    };
  }
}

/** Callers of a path see the position of a parameter in it, and never its name. */
function lastingName({ path }: Operation, { in: location, name }: Parameter): string {
  if (location === "header") return name.toLowerCase();
  const at = location === "path" ? path.indexOf(`{${name}}`) : -1;
  return at < 0 ? name : `#${path.slice(0, at).split("{").length}`;
}

/** The schemas of what an operation takes and gives, each once under the first name it is met by. */
export function bodyRoots({ key, matchKey, requestBody, responses }: Operation): SchemaRoot[] {
  const roots: SchemaRoot[] = [];
  const seen = new Set<Schema>();
  const add = (content: Map<string, MediaType> | undefined, name: string): void => {
    for (const { schema, itemSchema } of content?.values() ?? []) {
      for (const part of [schema, itemSchema]) {
        if (!part || seen.has(part)) continue;
        seen.add(part);
        roots.push({ schema: part, subject: `${key} ${name}`, matchKey: `${matchKey} ${name}` });
      }
    }
  };
  add(requestBody?.content, "request");
  for (const [status, response] of responses) add(response.content, status);
  return roots;
}

/** The schemas of a parameter, as roots of fields. */
export function parameterRoots(operation: Operation): SchemaRoot[] {
  const { key, matchKey, parameters } = operation;
  return parameters.flatMap((parameter) =>
    parameterSchemas(parameter).map((schema) => ({
      schema,
      subject: `${key} ${parameter.in} ${parameter.name}`,
      matchKey: `${matchKey} ${parameter.in} ${lastingName(operation, parameter)}`,
    })),
  );
}

function parameterSchemas(parameter: Parameter): Schema[] {
  const inner = parameter.schema ?? [...(parameter.content?.values() ?? [])][0]?.schema;
  return inner ? [inner] : [];
}

/** A parameter or header that is written among the components is one that operations share. */
function sharedAs(kind: "parameter" | "header", part: Parameter | Header): Pick<NamedPart, "shared"> {
  const [first, group, name] = pointerSegments(part.place.pointer);
  const isComponent = first === "components" && (group === "parameters" || group === "headers");
  if (isComponent && name !== undefined) return { shared: { kind, name } };
  // 2.0 keeps them at the root.
  return first === "parameters" && group !== undefined ? { shared: { kind, name: group } } : {};
}
