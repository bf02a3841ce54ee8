import { fingerprintOf } from "@/lib/core/digest";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { childPointer, pointerSegments } from "@/lib/specs/source/pointer";
import { contractDigest, contractText } from "./contract-digest";
import type { DefinitionPart } from "./definition-part";
import { type MemberPosition, positionBelow } from "./member-position";
import { operationAt } from "./operation-at";
import { CONTENT_RULE, type ReviewItem } from "./review-item";

/** Above so many the whole contract is what they rest on. */
const MOST_OPERATIONS = 500;

/**
 * Of each operation of OpenAPI that is new, one item for all that it rests on and that is written elsewhere: who may call it,
 * and what it refers to. Whoever approved it saw it with these; where one of them is taken back, it is another operation.
 */
export function addedOperationItems(before: readonly DefinitionPart[], after: readonly DefinitionPart[]): ReviewItem[] {
  const [was, is] = [entryOf(before), entryOf(after)];
  if (!was || !is) return [];
  const known = new Set(operationPointers(was));
  const added = operationPointers(is).filter((pointer) => !known.has(pointer));
  if (added.length === 0) return [];
  const whole = added.length > MOST_OPERATIONS ? contractDigest(after) : null;
  const ground = new Ground(is, after);
  return added.flatMap((pointer) => {
    const rests = whole ?? ground.under(pointer);
    return rests === null ? [] : [itemOf(pointer, rests)];
  });
}

function itemOf(pointer: string, rests: string): ReviewItem {
  const operation = operationAt(pointer);
  return {
    fingerprint: fingerprintOf([CONTENT_RULE, "rests on", pointer, rests]),
    kind: "content",
    rule: CONTENT_RULE,
    severity: "dangerous",
    operation,
    message: `What ${operation ?? pointer} rests on is not what it was: who may call it, or what it refers to.`,
  };
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function entryOf(parts: readonly DefinitionPart[]): JsonObject | undefined {
  const data = parts.find(({ file }) => file === "")?.data;
  return isObject(data) && ("openapi" in data || "swagger" in data) ? data : undefined;
}

function operationPointers(entry: JsonObject): string[] {
  const { paths } = entry;
  if (!isObject(paths)) return [];
  return Object.entries(paths).flatMap(([path, item]) => {
    const methods = isObject(item) ? METHODS.filter((method) => isObject(item[method])) : [];
    return methods.map((method) => childPointer(childPointer("/paths", path), method));
  });
}

/** What is written in the files of a definition, by where it is; each place is read once, however many refer to it. */
class Ground {
  private readonly texts = new Map<string, string>();
  private readonly references = new Map<string, string[]>();

  constructor(
    private readonly entry: JsonObject,
    private readonly parts: readonly DefinitionPart[],
  ) {}

  /** One text for all that an operation rests on; null where all that it is stands in itself. */
  under(pointer: string): string | null {
    const [, path = ""] = pointerSegments(pointer);
    const item = valueAt(this.entry, ["paths", path]);
    const operation = valueAt(this.entry, pointerSegments(pointer));
    if (!isObject(operation) || !isObject(item)) return null;
    const shared = { parameters: item.parameters ?? null, $ref: item.$ref ?? null };
    const security = operation.security ?? this.entry.security ?? null;
    const servers = operation.servers ?? item.servers ?? this.entry.servers ?? null;
    const seen = new Set<string>();
    const pending = [...referencesIn([operation, shared]), ...schemesOf(security)];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      pending.push(...this.referencesAt(next));
    }
    const found = [...seen].sort().map((one) => `${one} ${this.textAt(one)}`);
    const around = [
      shared,
      operation.security === undefined ? security : null,
      operation.servers === undefined ? servers : null,
    ];
    return fingerprintOf([...around.map((value) => contractText(value, "object")), ...found]);
  }

  private textAt(reference: string): string {
    const known = this.texts.get(reference);
    if (known !== undefined) return known;
    const text = fingerprintOf(this.targets(reference).map(({ value, position }) => contractText(value, position)));
    this.texts.set(reference, text);
    return text;
  }

  private referencesAt(reference: string): string[] {
    const known = this.references.get(reference);
    if (known) return known;
    const found = referencesIn(this.targets(reference).map(({ value }) => value));
    this.references.set(reference, found);
    return found;
  }

  /** What a reference leads to, in whichever file it may be. */
  private targets(reference: string): { value: JsonValue; position: MemberPosition }[] {
    const at = reference.indexOf("#");
    const file = (at < 0 ? reference : reference.slice(0, at)).split("/").at(-1) ?? "";
    const segments = pointerSegments(decoded(at < 0 ? "" : reference.slice(at + 1)));
    return this.parts
      .filter((part) => file === "" || part.file === "" || part.file.endsWith(file))
      .flatMap(({ file: name, data }) => {
        const value = segments.length === 0 && name === "" ? undefined : valueAt(data, segments);
        const position = segments.reduce(positionBelow, (name === "" ? "object" : "fragment") as MemberPosition);
        return value === undefined ? [] : [{ value, position }];
      });
  }
}

function decoded(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}

function valueAt(data: JsonValue, segments: readonly string[]): JsonValue | undefined {
  let at: JsonValue | undefined = data;
  for (const segment of segments) {
    if (at === null || typeof at !== "object") return undefined;
    at = Array.isArray(at) ? at[Number(segment)] : Object.hasOwn(at, segment) ? at[segment] : undefined;
  }
  return at;
}

/** The references in some values, whatever they stand in. */
function referencesIn(values: readonly JsonValue[]): string[] {
  const found = new Set<string>();
  const pending: JsonValue[] = [...values];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === null || typeof next !== "object") continue;
    if (!Array.isArray(next)) {
      const { $ref, mapping } = next;
      if (typeof $ref === "string") found.add($ref);
      if (isObject(mapping))
        for (const to of Object.values(mapping)) if (typeof to === "string") found.add(schemaNamed(to));
    }
    for (const member of Array.isArray(next) ? next : Object.values(next)) pending.push(member);
  }
  return [...found];
}

/** A discriminator leads to an address, or to a schema by its name alone. */
const schemaNamed = (to: string) => (/[#./]/.test(to) ? to : `#${childPointer("/components/schemas", to)}`);

function schemesOf(security: JsonValue): string[] {
  const names = Array.isArray(security) ? security.flatMap((one) => (isObject(one) ? Object.keys(one) : [])) : [];
  return [...new Set(names)].flatMap((name) => [
    `#${childPointer("/components/securitySchemes", name)}`,
    `#${childPointer("/securityDefinitions", name)}`,
  ]);
}
