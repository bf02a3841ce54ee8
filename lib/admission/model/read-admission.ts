import {
  ADMISSION_KEY,
  ADMISSION_LIMITS,
  type AdmissionExample,
  type AdmissionOperation,
  type AdmissionRule,
} from "@/lib/admission/model";
import type { JsonValue, Operation, ParsedSpec, Schema } from "@/lib/specs/model";
import { childPointer } from "@/lib/specs/source/pointer";

type Located = Pick<ParsedSpec, "model" | "locate">;

/**
 * The operations of a definition that have admission rules (DOMAIN §4), with the examples of their request bodies: of the
 * media type, and of its schema. `more`: operations beyond `ADMISSION_LIMITS`.
 */
export function readAdmission(parsed: Located): { operations: AdmissionOperation[]; more: number } {
  const found = [...parsed.model.operations.values()].filter(
    ({ extensions }) => extensions !== undefined && Object.hasOwn(extensions, ADMISSION_KEY),
  );
  return {
    operations: found.slice(0, ADMISSION_LIMITS.operations).map((operation) => readOperation(parsed, operation)),
    more: Math.max(0, found.length - ADMISSION_LIMITS.operations),
  };
}

function readOperation(parsed: Located, operation: Operation): AdmissionOperation {
  const pointer = childPointer(operation.place.pointer, ADMISSION_KEY);
  const written = operation.extensions?.[ADMISSION_KEY];
  const listed = isRecord(written) ? written["rules"] : undefined;
  const placeOf = (at: string) => {
    const place = { file: operation.place.file, pointer: at };
    return { ...place, ...parsed.locate(place) };
  };
  const examples = examplesOf(operation);
  if (!Array.isArray(listed)) {
    const malformed = `${ADMISSION_KEY} needs a list of rules: rules: [{name, expression}].`;
    const rules: AdmissionRule[] = [{ name: ADMISSION_KEY, expression: "", place: placeOf(pointer), malformed }];
    return { operation: operation.key, rules, examples: examples.slice(0, ADMISSION_LIMITS.examples), leftOut: 0 };
  }
  const rules = listed.slice(0, ADMISSION_LIMITS.rules).map((rule, index): AdmissionRule => {
    const at = childPointer(childPointer(pointer, "rules"), index);
    return readRule(rule, index, (member) => placeOf(member === undefined ? at : childPointer(at, member)));
  });
  return {
    operation: operation.key,
    rules,
    examples: examples.slice(0, ADMISSION_LIMITS.examples),
    leftOut:
      Math.max(0, listed.length - ADMISSION_LIMITS.rules) + Math.max(0, examples.length - ADMISSION_LIMITS.examples),
  };
}

function readRule(rule: JsonValue, index: number, placeOf: (member?: string) => AdmissionRule["place"]): AdmissionRule {
  const numbered = `rule ${index + 1}`;
  if (!isRecord(rule)) {
    return { name: numbered, expression: "", place: placeOf(), malformed: "A rule has a name and an expression." };
  }
  const given = rule["name"];
  const name = typeof given === "string" && given.trim() !== "" ? given.trim().slice(0, 200) : numbered;
  const { expression } = rule;
  if (typeof expression !== "string" || expression.trim() === "") {
    return { name, expression: "", place: placeOf(), malformed: "The rule has no expression." };
  }
  return { name, expression, place: placeOf("expression"), malformed: null };
}

function examplesOf(operation: Operation): AdmissionExample[] {
  const found: AdmissionExample[] = [];
  for (const [type, media] of operation.requestBody?.content ?? []) {
    const add = (values: readonly JsonValue[] | undefined, what: string) => {
      for (const [index, value] of (values ?? []).entries()) {
        found.push(bounded(`${type}, ${what} ${index + 1}`, value));
      }
    };
    add(media.examples, "example");
    add(schemaExamples(media.schema), "example of the schema");
  }
  return found;
}

function schemaExamples(schema: Schema | undefined): JsonValue[] {
  return schema?.examples ?? [];
}

function bounded(label: string, value: JsonValue): AdmissionExample {
  const tooLarge = JSON.stringify(value).length > ADMISSION_LIMITS.objectLetters;
  return { label: label.slice(0, 200), value: tooLarge ? null : value, tooLarge };
}

function isRecord(value: JsonValue | undefined): value is { [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
