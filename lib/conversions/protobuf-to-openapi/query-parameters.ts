import type { JsonObject } from "@/lib/specs/model";
import type { ProtoField, ProtoMessage } from "@/lib/specs/protobuf/contract";
import { behavioursOf } from "@/lib/specs/protobuf/model/build-schemas";
import type { ConversionContext } from "./context";
import { fieldSchema, objectOf } from "./json-schema";

const DEEPEST = 6;
/** A message of messages of messages has more leaves than any query: what is beyond is left out. */
const MOST_PARAMETERS = 500;
const MOST_VISITS = 5_000;

/** The fields that are neither in the path nor in the body, as parameters: those of inner messages with dots in their names. */
export function queryParameters(
  context: ConversionContext,
  message: ProtoMessage,
  elsewhere: ReadonlySet<string>,
  operation: string,
): JsonObject[] {
  const parameters: JsonObject[] = [];
  let visits = 0;
  const lose = (field: ProtoField, name: string): void =>
    context.lose("query-field", "dropped", `\`${name}\` cannot be written in a query.`, field.place, operation);
  const visit = (
    owner: ProtoMessage,
    prefix: string,
    json: string,
    above: readonly string[],
    isRequired: boolean,
  ): void => {
    for (const field of owner.fields) {
      const path = `${prefix}${field.name}`;
      const name = `${json}${field.jsonName}`;
      if (elsewhere.has(path) || behavioursOf(field).has("OUTPUT_ONLY")) continue;
      const inner = field.type.kind === "message" ? context.contract.messages.get(field.type.name) : undefined;
      const isTooMuch = parameters.length >= MOST_PARAMETERS || ++visits > MOST_VISITS;
      if (isTooMuch || field.presence === "map" || (inner && field.presence === "repeated")) lose(field, name);
      else if (inner) {
        const isEndless = above.includes(inner.fullName) || above.length >= DEEPEST;
        if (isEndless) lose(field, name);
        else visit(inner, `${path}.`, `${name}.`, [...above, inner.fullName], isRequired && isAsked(field));
      } else parameters.push(parameterOf(context, field, name, isRequired && isAsked(field)));
    }
  };
  visit(message, "", "", [message.fullName], true);
  return parameters;
}

function isAsked(field: ProtoField): boolean {
  return field.presence === "required" || behavioursOf(field).has("REQUIRED");
}

function parameterOf(context: ConversionContext, field: ProtoField, name: string, isRequired: boolean): JsonObject {
  const { description, deprecated: _, readOnly: __, writeOnly: ___, ...schema } = fieldSchema(context, field);
  return objectOf([
    ["name", name],
    ["in", "query"],
    ["description", description],
    ["required", isRequired || undefined],
    ["deprecated", field.deprecated || undefined],
    ["schema", schema],
  ]);
}
