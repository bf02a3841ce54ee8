import type { Operation, SecurityRequirement, Server } from "@/lib/specs/model";
import { extensionsOf, flagField, present, textField, textListField } from "@/lib/specs/openapi/fields";
import { readExternalDocs } from "@/lib/specs/openapi/read-info";
import { readRequestBody, readResponses, swagger2MediaTypes } from "@/lib/specs/openapi/read-media";
import { parameterNodes, readParameter } from "@/lib/specs/openapi/read-parameter";
import { readSecurity } from "@/lib/specs/openapi/read-security";
import { readServers } from "@/lib/specs/openapi/read-servers";
import { readSwagger2Body } from "@/lib/specs/openapi/read-swagger2-body";
import type { Reading } from "@/lib/specs/openapi/reading";
import { childNode, isObject, member, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

const METHODS: ReadonlySet<string> = new Set([
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
]);

/** What holds for every operation that says nothing else. */
export interface DocumentDefaults {
  servers: Server[];
  security: SecurityRequirement[];
}

/** The operations of a map of path items, by key. For webhooks and callbacks the "path" is the name or expression. */
export function readPathItems(
  paths: SourceNode | undefined,
  reading: Reading,
  defaults: DocumentDefaults,
): Map<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const [path, item] of memberNodes(paths)) {
    if (path.startsWith("x-")) continue;
    for (const operation of readPathItem(path, item, reading, defaults)) {
      if (!operations.has(operation.key)) operations.set(operation.key, operation);
    }
  }
  return operations;
}

function readPathItem(path: string, item: SourceNode, reading: Reading, defaults: DocumentDefaults): Operation[] {
  const target = reading.target(item);
  const layers = [target, item].filter((layer) => layer !== undefined);
  const operations = new Map<string, Operation>();
  for (const layer of target === item ? [item] : layers) {
    for (const [method, node] of operationNodes(layer, reading)) {
      operations.set(method, readOperation(method, path, layer, node, reading, defaults));
    }
  }
  return [...operations.values()];
}

/** Method in upper case → the operation's node; fixed methods first, then 3.2 `additionalOperations`. */
export function operationNodes(item: SourceNode, reading: Reading): [string, SourceNode][] {
  const fixed = memberNodes(item).filter(
    ([key, node]) => METHODS.has(key) && (key !== "query" || reading.dialect === "3.2") && isObject(node.value),
  );
  const additional = reading.dialect === "3.2" ? memberNodes(childNode(item, "additionalOperations")) : [];
  return [
    ...fixed.map(([key, node]): [string, SourceNode] => [key.toUpperCase(), node]),
    ...additional.filter(([, node]) => isObject(node.value)),
  ];
}

function readOperation(
  method: string,
  path: string,
  item: SourceNode,
  node: SourceNode,
  reading: Reading,
  defaults: DocumentDefaults,
): Operation {
  const parameters = parameterNodes(item, node, reading);
  const sunset = member(node.value, "x-sunset");
  reading.spend(1 + parameters.length);
  const produces = reading.isSwagger2 ? swagger2MediaTypes(node, reading, "produces") : [];
  const operation: Operation = {
    place: node.place,
    key: `${method} ${path}`,
    matchKey: `${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`,
    method,
    path,
    ...present({
      operationId: textField(node, "operationId"),
      summary: textField(node, "summary"),
      description: textField(node, "description"),
      sunset: sunset === undefined || typeof sunset === "object" ? undefined : String(sunset),
      stability: textField(node, "x-stability-level"),
      requestBody: reading.isSwagger2
        ? readSwagger2Body(node, parameters, reading)
        : readRequestBody(childNode(node, "requestBody"), reading),
      externalDocs: readExternalDocs(node),
      extensions: extensionsOf(node),
    }),
    tags: textListField(node, "tags") ?? [],
    deprecated: flagField(node, "deprecated") ?? false,
    parameters: parameters.flatMap((parameter) => readParameter(parameter, reading) ?? []),
    responses: readResponses(childNode(node, "responses"), reading, produces),
    callbacks: new Map(),
    security: readSecurity(childNode(node, "security")) ?? defaults.security,
    servers: readServers(childNode(node, "servers")) ?? readServers(childNode(item, "servers")) ?? defaults.servers,
  };
  reading.later(() => readCallbacks(operation, node, reading, defaults));
  return operation;
}

/** Put off, and read once for each place, since a callback may lead back to the operation that it belongs to. */
function readCallbacks(operation: Operation, node: SourceNode, reading: Reading, defaults: DocumentDefaults): void {
  for (const [name, inner] of memberNodes(childNode(node, "callbacks"))) {
    const callback = reading.target(inner);
    if (!callback) continue;
    const byExpression = new Map<string, Operation[]>();
    for (const [expression, item] of memberNodes(callback)) {
      if (expression.startsWith("x-")) continue;
      const target = reading.target(item);
      if (!target) continue;
      const operations = operationNodes(target, reading).map(([method, inside]) =>
        reading.callbackOperation(inside, `${method} ${expression}`, () =>
          readOperation(method, expression, target, inside, reading, defaults),
        ),
      );
      byExpression.set(expression, operations);
    }
    operation.callbacks.set(name, byExpression);
  }
}
