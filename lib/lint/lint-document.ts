import { SchemaCollector } from "@/lib/lint/schema-collector";
import type {
  HeaderSite,
  MediaTypeSite,
  OperationRole,
  OperationSite,
  ParameterSite,
  RequestBodySite,
  ResponseSite,
  SchemaRoot,
  SchemaSite,
  SecuritySchemeSite,
  Site,
} from "@/lib/lint/site";
import type { Header, MediaType, Operation, Parameter, SpecModel } from "@/lib/specs/model";
import type { NativeContract } from "@/lib/specs/native-contract";
import { escapePointerSegment } from "@/lib/specs/source/pointer";

/**
 * A definition laid out for rules: every node once, by kind, however often it is referred to. Made in one walk over the
 * model, so that a rule is a loop over one list.
 */
export interface LintDocument {
  model: SpecModel;
  /** The definition as its language has it; absent: OpenAPI. */
  native?: NativeContract | undefined;
  /** The whole document: the entry file, and places in it. */
  root: Site;
  /** Under `paths`, `webhooks` and in callbacks. */
  operations: OperationSite[];
  parameters: ParameterSite[];
  requestBodies: RequestBodySite[];
  responses: ResponseSite[];
  mediaTypes: MediaTypeSite[];
  headers: HeaderSite[];
  schemas: SchemaSite[];
  securitySchemes: SecuritySchemeSite[];
  /** Named schemas that no operation can reach. */
  unusedSchemas: SchemaSite[];
}

/** Lays out a model, whose document begins in the file `entry`, for the rules. Linear in the size of the model; circular schemas end. */
export function lintDocument(model: SpecModel, entry: string, native?: NativeContract): LintDocument {
  const document: LintDocument = {
    model,
    native,
    root: { place: { file: entry, pointer: "" } },
    operations: [],
    parameters: [],
    requestBodies: [],
    responses: [],
    mediaTypes: [],
    headers: [],
    schemas: [],
    securitySchemes: [...model.securitySchemes.values()].map((scheme) => ({ place: scheme.place, scheme })),
    unusedSchemas: [],
  };
  const collector = new OperationCollector(document);
  for (const operation of model.operations.values()) collector.add(operation, "path");
  for (const operation of model.webhooks.values()) collector.add(operation, "webhook");
  const schemas = new SchemaCollector(model);
  schemas.reach(collector.requestSchemas, true);
  schemas.reach(collector.responseSchemas, false);
  document.unusedSchemas = schemas.reachRest();
  document.schemas = schemas.sites;
  return document;
}

class OperationCollector {
  readonly requestSchemas: SchemaRoot[] = [];
  readonly responseSchemas: SchemaRoot[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly document: LintDocument) {}

  /** True the first time; nodes that the parser made several of count as one by their kind and place. */
  private first(kind: string, { place }: Site): boolean {
    const key = `${kind} ${place.file}#${place.pointer}`;
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }

  add(operation: Operation, role: OperationRole): void {
    const pending: [Operation, OperationRole][] = [[operation, role]];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const [current, currentRole] = next;
      if (!this.first("operation", current)) continue;
      this.addOne(current, currentRole);
      for (const expressions of current.callbacks.values()) {
        for (const inner of [...expressions.values()].flat()) pending.push([inner, "callback"]);
      }
    }
  }

  private addOne(operation: Operation, role: OperationRole): void {
    const { document } = this;
    const base = { reachedFrom: operation, operation };
    document.operations.push({ ...base, place: operation.place, role });
    for (const parameter of operation.parameters) this.parameter(parameter, operation);
    const body = operation.requestBody;
    if (body && this.first("body", body)) {
      document.requestBodies.push({ ...base, place: body.place, body });
      this.content(body.content, { operation, side: "request" });
    }
    for (const [status, response] of operation.responses) {
      if (!this.first("response", response)) continue;
      document.responses.push({ ...base, place: response.place, response, status });
      this.content(response.content, { operation, side: "response", status });
      for (const [name, header] of response.headers) this.header(name, header, operation);
    }
  }

  private parameter(parameter: Parameter, operation: Operation): void {
    if (!this.first("parameter", parameter)) return;
    const alias = stableParameter(parameter);
    const site: ParameterSite = { place: parameter.place, reachedFrom: operation, operation, parameter, alias };
    this.document.parameters.push(site);
    if (parameter.schema) this.requestSchemas.push({ schema: parameter.schema, from: site });
    if (parameter.content) this.content(parameter.content, { operation, side: "request" }, alias);
  }

  private header(name: string, header: Header, operation: Operation): void {
    if (!this.first("header", header)) return;
    const site: HeaderSite = { place: header.place, reachedFrom: operation, header, name };
    this.document.headers.push(site);
    if (header.schema) this.responseSchemas.push({ schema: header.schema, from: site });
  }

  private content(
    content: Map<string, MediaType>,
    context: Pick<MediaTypeSite, "operation" | "side" | "status">,
    alias?: Site["alias"],
  ): void {
    for (const [type, mediaType] of content) {
      if (!this.first("media type", mediaType)) continue;
      const site: MediaTypeSite = {
        ...context,
        place: mediaType.place,
        reachedFrom: context.operation,
        alias,
        mediaType,
        type,
      };
      this.document.mediaTypes.push(site);
      const roots = context.side === "request" ? this.requestSchemas : this.responseSchemas;
      for (const schema of [mediaType.schema, mediaType.itemSchema]) if (schema) roots.push({ schema, from: site });
    }
  }
}

/** A parameter is known by its name and location, not by its number in the list. */
function stableParameter({ place, name, in: location }: Parameter): Site["alias"] {
  const match = /^(.*\/parameters\/)\d+$/.exec(place.pointer);
  return match ? { pointer: place.pointer, stable: `${match[1]}${location}:${escapePointerSegment(name)}` } : undefined;
}
