import type { JsonObject, JsonValue } from "@/lib/specs/model";
import type { ChildModel, ResourceModel } from "./resource";
import { pascal, sentence, singular, spaced, withArticle } from "./words";

const MEDIA = "application/json";

const refTo = (kind: string, name: string): JsonObject => ({ $ref: `#/components/${kind}/${name}` });
const body = (schema: JsonObject): JsonObject => ({ required: true, content: { [MEDIA]: { schema } } });
const answer = (description: string, schema: JsonObject): JsonObject => ({
  description,
  content: { [MEDIA]: { schema } },
});

function errors(...names: string[]): JsonObject {
  const status: { [name: string]: string } = {
    BadRequest: "400",
    Unauthorised: "401",
    NotFound: "404",
    Conflict: "409",
  };
  return Object.fromEntries(names.map((name) => [status[name] ?? "default", refTo("responses", name)]));
}

/** The paths of a resource: collection, item, actions, history and the collections below it. */
export function renderPaths(resource: ResourceModel): JsonObject {
  const { plural, title, tag } = resource;
  const name = pascal(singular(plural));
  const noun = title.toLowerCase();
  const schema = refTo("schemas", name);
  const input = body(refTo("schemas", `${name}Input`));
  const id: JsonObject = {
    name: "id",
    in: "path",
    required: true,
    description: sentence(`id of the ${noun}`),
    schema: { type: "string", format: "uuid" },
  };
  const item = `/${plural}/{id}`;
  const operation = (operationId: string, summary: string, rest: JsonObject): JsonObject => ({
    operationId,
    summary,
    tags: [tag],
    ...rest,
  });
  const paths: JsonObject = {
    [`/${plural}`]: {
      get: operation(`list${pascal(plural)}`, `List ${spaced(plural)}`, {
        parameters: [refTo("parameters", "cursor"), refTo("parameters", "limit"), ...filters(resource)],
        responses: {
          "200": answer(sentence(`page of ${spaced(plural)}`), refTo("schemas", `${name}Page`)),
          ...errors("BadRequest", "Unauthorised"),
        },
      }),
      post: operation(`create${name}`, `Create ${withArticle(noun)}`, {
        requestBody: input,
        responses: { "201": answer("Created.", schema), ...errors("BadRequest", "Unauthorised", "Conflict") },
      }),
    },
    [item]: {
      parameters: [id],
      get: operation(`get${name}`, `Get ${withArticle(noun)}`, {
        responses: { "200": answer(sentence(`the ${noun}`), schema), ...errors("Unauthorised", "NotFound") },
      }),
      put: operation(`replace${name}`, `Replace ${withArticle(noun)}`, {
        requestBody: input,
        responses: {
          "200": answer("Replaced.", schema),
          ...errors("BadRequest", "Unauthorised", "NotFound", "Conflict"),
        },
      }),
      delete: operation(`delete${name}`, `Delete ${withArticle(noun)}`, {
        responses: { "204": { description: "Deleted." }, ...errors("Unauthorised", "NotFound", "Conflict") },
      }),
    },
    [`${item}/history`]: {
      parameters: [id],
      get: operation(`get${name}History`, `Who changed ${withArticle(noun)}`, {
        responses: {
          "200": answer("Changes, newest first.", { type: "array", items: refTo("schemas", "ChangeRecord") }),
          ...errors("Unauthorised", "NotFound"),
        },
      }),
    },
  };
  for (const action of resource.actions) {
    paths[`${item}/${action}`] = {
      parameters: [id],
      post: operation(
        `${action.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}${name}`,
        `${sentence(spaced(action)).slice(0, -1)} ${withArticle(noun)}`,
        {
          requestBody: { required: false, content: { [MEDIA]: { schema: refTo("schemas", "ActionNote") } } },
          responses: { "200": answer("Done.", schema), ...errors("Unauthorised", "NotFound", "Conflict") },
        },
      ),
    };
  }
  for (const child of resource.children) Object.assign(paths, renderChild(resource, child, name, id));
  return paths;
}

/** A filter for each enum of the resource. */
function filters(resource: ResourceModel): JsonValue[] {
  return resource.fields
    .filter((field) => field.type === "enum")
    .map((field) => ({
      name: field.name,
      in: "query",
      description: sentence(`only with this ${spaced(field.name)}`),
      schema: { type: "string", enum: field.arguments },
    }));
}

function renderChild(resource: ResourceModel, child: ChildModel, owner: string, id: JsonObject): JsonObject {
  const name = pascal(singular(child.plural));
  const noun = spaced(singular(child.plural));
  const schema = refTo("schemas", `${owner}${name}`);
  const collection = `/${resource.plural}/{id}/${child.plural}`;
  const position: JsonObject = {
    name: "position",
    in: "path",
    required: true,
    description: `Which ${noun}, from 1.`,
    schema: { type: "integer", minimum: 1 },
  };
  const tags = [resource.tag];
  return {
    [collection]: {
      parameters: [id],
      get: {
        operationId: `list${owner}${pascal(child.plural)}`,
        summary: `List the ${spaced(child.plural)} of ${withArticle(resource.title.toLowerCase())}`,
        tags,
        responses: {
          "200": answer(sentence(`the ${spaced(child.plural)}`), { type: "array", items: schema }),
          ...errors("Unauthorised", "NotFound"),
        },
      },
      post: {
        operationId: `add${owner}${name}`,
        summary: `Add ${withArticle(noun)} to ${withArticle(resource.title.toLowerCase())}`,
        tags,
        requestBody: body(schema),
        responses: { "201": answer("Added.", schema), ...errors("BadRequest", "Unauthorised", "NotFound") },
      },
    },
    [`${collection}/{position}`]: {
      parameters: [id, position],
      delete: {
        operationId: `remove${owner}${name}`,
        summary: `Remove ${withArticle(noun)} from ${withArticle(resource.title.toLowerCase())}`,
        tags,
        responses: { "204": { description: "Removed." }, ...errors("Unauthorised", "NotFound") },
      },
    },
  };
}
