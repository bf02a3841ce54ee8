import type { DeprecationMark, MarkEntry } from "@/lib/specs/index-model";
import type { Operation, ParsedSpec, Schema, SpecModel } from "@/lib/specs/model";
import { present } from "@/lib/specs/openapi/fields";
import { childPlace } from "@/lib/specs/source/source-node";
import { because, type CauseKind } from "./because";
import type { NamedPart } from "./marked-parts";
import { bodyRoots, operationParts, operationsOf, parameterRoots } from "./operation-parts";
import { type Markable, readMark } from "./read-mark";
import { bounded, fieldParts, isShared, schemaName, type SchemaRoot } from "./schema-parts";
import { reachable, usedCauses } from "./used-causes";

/** More rows than this are not kept of one definition; what is deprecated itself comes before what uses it. */
const MOST_MARKS = 5_000;

/**
 * The rows of everything that a definition marks as deprecated, and of everything that cannot do without it. Told apart by
 * `direct`; what a reader may leave out (an optional field, one of several alternatives) marks nothing around it. Linear in
 * the definition; a bounded number of rows.
 */
export function collectMarks(parsed: Pick<ParsedSpec, "model" | "locate">): MarkEntry[] {
  const reading = new MarkedModel(parsed.model);
  const direct: MarkEntry[] = [];
  const inherited: MarkEntry[] = [];
  const seen = new Set<string>();
  for (const part of reading.parts()) {
    const found = reading.markOf(part);
    if (!found || seen.has(`${part.kind} ${part.subject}`)) continue;
    const rows = found.because === undefined ? direct : inherited;
    if (rows.length >= MOST_MARKS) continue;
    seen.add(`${part.kind} ${part.subject}`);
    rows.push(rowOf(part, found, parsed));
  }
  return [...direct, ...inherited].slice(0, MOST_MARKS);
}

/** The mark of an operation, or of what it cannot do without; of one model, worked out once. */
export function operationMarks(model: SpecModel): (operation: Operation) => FoundMark | undefined {
  const reading = new MarkedModel(model);
  return (operation) => {
    const [part] = operationParts(operation);
    return part && reading.markOf(part);
  };
}

/** A mark, and where it is that of something that is used, what. */
export interface FoundMark {
  mark: DeprecationMark;
  because?: string;
}

function rowOf(part: NamedPart, { mark, because: reason }: FoundMark, parsed: Pick<ParsedSpec, "locate">): MarkEntry {
  const { place: written, ...said } = mark;
  const place = reason === undefined ? written : part.place;
  return {
    kind: part.kind,
    subject: part.subject,
    matchKey: part.matchKey,
    direct: reason === undefined,
    ...said,
    ...(reason === undefined ? {} : { because: reason }),
    file: place.file,
    pointer: place.pointer,
    line: parsed.locate(place).line,
  };
}

/** A model with the marks of its parts worked out. */
class MarkedModel {
  private readonly operations;
  private readonly marks = new Map<Markable, DeprecationMark | undefined>();
  private readonly causes: Map<Schema, Schema>;

  constructor(private readonly model: SpecModel) {
    this.operations = operationsOf(model);
    const roots = [...model.schemas.values(), ...this.roots().map(({ schema }) => schema)];
    const schemas = reachable(roots);
    this.causes = usedCauses(
      schemas,
      [...schemas].filter((schema) => isShared(schema) && this.own(schema)),
    );
  }

  /** The parts in the order in which they are listed. */
  *parts(): Iterable<NamedPart> {
    yield* documentParts(this.model);
    for (const operation of this.operations) yield* operationParts(operation);
    for (const [name, schema] of this.model.schemas) {
      const subject = bounded(name);
      const alias = schema.name === name ? {} : { shared: { kind: "schema" as const, name: schemaName(schema) } };
      yield {
        kind: "schema",
        subject,
        matchKey: subject,
        place: schema.place,
        part: schema,
        ...alias,
        needs: [schema],
      };
    }
    yield* fieldParts(this.roots());
  }

  /** The mark of a part, and why, where it is that of something it uses. */
  markOf(part: NamedPart): FoundMark | undefined {
    const mark = this.own(part.part);
    if (mark) return part.shared ? { mark, because: because(part.shared.kind, part.shared.name) } : { mark };
    for (const schema of part.needs) {
      const cause = this.causes.get(schema);
      const used = cause && this.own(cause);
      if (used) return { mark: used, because: because("schema", schemaName(cause)) };
    }
    return this.endingScheme(part.alternatives ?? []);
  }

  /** Where every way to sign in ends: the first of the schemes that do. */
  private endingScheme(alternatives: readonly string[][]): FoundMark | undefined {
    const kind: CauseKind = "security scheme";
    const ending = alternatives.map((names) => names.find((name) => this.schemeMark(name)));
    const [first] = ending;
    if (first === undefined || ending.includes(undefined)) return undefined;
    const mark = this.schemeMark(first);
    return mark && { mark, because: because(kind, first) };
  }

  private schemeMark(name: string): DeprecationMark | undefined {
    const scheme = this.model.securitySchemes.get(name);
    return scheme && this.own(scheme);
  }

  private own(part: Markable): DeprecationMark | undefined {
    if (!this.marks.has(part)) this.marks.set(part, readMark(part).mark);
    return this.marks.get(part);
  }

  private roots(): SchemaRoot[] {
    const named = [...this.model.schemas].map(([name, schema]) => ({ schema, subject: name, matchKey: name }));
    const others = [...this.operations].flatMap((operation) => [...bodyRoots(operation), ...parameterRoots(operation)]);
    return [...named, ...others];
  }
}

/** The definition as a whole, and its ways to sign in. */
function* documentParts(model: SpecModel): Iterable<NamedPart> {
  const { place, extensions, info } = model;
  const whole = [
    { place, ...present({ extensions }) },
    { place: childPlace(place, "info"), ...present({ extensions: info.extensions }) },
  ];
  for (const part of whole) yield { kind: "version", subject: "", matchKey: "", place: part.place, part, needs: [] };
  for (const [name, scheme] of model.securitySchemes) {
    const subject = bounded(name);
    yield { kind: "security", subject, matchKey: subject, place: scheme.place, part: scheme, needs: [] };
  }
}
