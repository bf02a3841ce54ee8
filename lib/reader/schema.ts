import { z } from "zod";
import { ANSWER_WORDS, BODY_WORDS, ERROR_WORDS, PARAMETER_WORDS } from "@/lib/reader/model/languages/idiom-words";
import { OPERATION_KINDS } from "@/lib/specs/model";
import { CAUSE_KINDS } from "@/lib/specs/marks/because";
import { versionRef } from "@/lib/versions/schema";

/** What a value must keep to, as kind and numbers: each language finds its own words. */
export const CONSTRAINT_KINDS = [
  ...(["length", "items", "properties", "range", "multipleOf", "pattern", "unique", "contains"] as const),
  ...(["encoding", "mediaType", "closed", "needs", "required"] as const),
] as const;

export const constraintDto = z.strictObject({
  kind: z.enum(CONSTRAINT_KINDS),
  min: z.number().optional(),
  max: z.number().optional(),
  /** The smallest value is not allowed itself. */
  above: z.number().optional(),
  below: z.number().optional(),
  value: z.number().optional(),
  text: z.string().optional(),
  names: z.array(z.string()).optional(),
});
export type Constraint = z.output<typeof constraintDto>;

/** How a schema within a schema stands to it. */
export const CHILD_ROLES = [
  ...(["property", "pattern", "additional", "items", "item", "restItems", "contains", "names"] as const),
] as const;

const childDto = z.strictObject({
  role: z.enum(CHILD_ROLES),
  /** Of the property, the pattern, or the position in the list. */
  name: z.string().optional(),
  required: z.boolean().optional(),
  node: z.number().int(),
});
export type SchemaChild = z.output<typeof childDto>;

export const CHOICE_KINDS = ["oneOf", "anyOf", "allOf", "not", "if", "then", "else", "when"] as const;

const choiceDto = z.strictObject({
  kind: z.enum(CHOICE_KINDS),
  /** The property whose value says which option holds; of `when`: the property that must be there. */
  property: z.string().optional(),
  options: z.array(
    z.strictObject({
      label: z.string(),
      /** Values of the discriminating property that choose this option. */
      values: z.array(z.string()).optional(),
      node: z.number().int(),
    }),
  ),
});
export type SchemaChoice = z.output<typeof choiceDto>;

/** What a definition says of something deprecated beside its description. Days are ISO days. */
export const markDto = z.strictObject({
  /** `deprecated`, or the extension that says so. */
  source: z.string(),
  sinceDay: z.string().optional(),
  sinceVersion: z.string().optional(),
  sunset: z.string().optional(),
  removedIn: z.string().optional(),
  message: z.string().optional(),
  replacement: z.string().optional(),
  guide: z.string().optional(),
  /** What it uses that is deprecated, where it is not deprecated itself. */
  because: z.strictObject({ kind: z.enum(CAUSE_KINDS), name: z.string() }).optional(),
});
export type ReaderMark = z.output<typeof markDto>;

/** A schema as one row of a tree. Values are JSON texts. */
export const schemaNodeDto = z.strictObject({
  /** `string (date)`, `Pet[]`, `Card | Transfer`, `map<Pet>`: the same in every language. */
  type: z.string(),
  /** Where the schema can be read by itself. */
  ref: z.strictObject({ key: z.string(), name: z.string().optional() }).optional(),
  /** What is within is read from there, when somebody opens it. */
  lazy: z.boolean().optional(),
  title: z.string().optional(),
  /** Markdown of the document. */
  description: z.string().optional(),
  constraints: z.array(constraintDto).optional(),
  enum: z.array(z.string()).optional(),
  /** How many values there are, where not all are listed. */
  enumCount: z.number().int().optional(),
  default: z.string().optional(),
  examples: z.array(z.string()).optional(),
  deprecated: z.boolean().optional(),
  mark: markDto.optional(),
  readOnly: z.boolean().optional(),
  writeOnly: z.boolean().optional(),
  line: z.number().int(),
  children: z.array(childDto).optional(),
  /** Children that are not here: a schema of thousands of properties shows the first. */
  hidden: z.number().int().optional(),
  choices: z.array(choiceDto).optional(),
});
export type SchemaNode = z.output<typeof schemaNodeDto>;

/** A schema and what is within it; the first node is the schema itself. */
export const schemaTreeDto = z.strictObject({ nodes: z.array(schemaNodeDto).min(1) });
export type SchemaTree = z.output<typeof schemaTreeDto>;

export const exampleDto = z.strictObject({
  name: z.string().optional(),
  /** `document`: the definition shows it; `made`: generated, and checked against the schema. */
  source: z.enum(["document", "made"]),
  /** How `text` is written; `json` for a media type that is not JSON means: the value, not as it is sent. */
  notation: z.enum(["json", "form", "multipart", "text"]),
  text: z.string(),
});
export type ReaderExample = z.output<typeof exampleDto>;

export const bodyDto = z.strictObject({
  mediaType: z.string(),
  tree: schemaTreeDto.nullable(),
  /** Of a stream: each of its items. */
  items: schemaTreeDto.optional(),
  examples: z.array(exampleDto),
  line: z.number().int(),
});
export type ReaderBody = z.output<typeof bodyDto>;

export const PARAMETER_PLACES = ["path", "query", "querystring", "header", "cookie"] as const;

export const parameterDto = z.strictObject({
  place: z.enum(PARAMETER_PLACES),
  name: z.string(),
  required: z.boolean(),
  deprecated: z.boolean(),
  mark: markDto.optional(),
  description: z.string().optional(),
  /** How lists and objects are written, where it is not the usual way. */
  style: z.string().optional(),
  mediaType: z.string().optional(),
  tree: schemaTreeDto.nullable(),
  examples: z.array(z.string()),
  line: z.number().int(),
});
export type ReaderParameter = z.output<typeof parameterDto>;

const headerDto = parameterDto.omit({ place: true, style: true, mediaType: true, examples: true });
export type ReaderHeader = z.output<typeof headerDto>;

export const responseDto = z.strictObject({
  status: z.string(),
  description: z.string().optional(),
  headers: z.array(headerDto),
  content: z.array(bodyDto),
  links: z.array(
    z.strictObject({ name: z.string(), operation: z.string().optional(), parameters: z.array(z.string()) }),
  ),
  line: z.number().int(),
});
export type ReaderResponse = z.output<typeof responseDto>;

const schemeDto = z.strictObject({
  name: z.string(),
  type: z.string(),
  in: z.string().optional(),
  parameter: z.string().optional(),
  scheme: z.string().optional(),
  bearerFormat: z.string().optional(),
  flows: z.array(z.string()),
  scopes: z.array(z.string()),
  description: z.string().optional(),
});
export type ReaderScheme = z.output<typeof schemeDto>;

const callDto = z.strictObject({
  name: z.string(),
  expression: z.string(),
  method: z.string(),
  summary: z.string().optional(),
  description: z.string().optional(),
  body: z.array(bodyDto),
  responses: z.array(z.strictObject({ status: z.string(), description: z.string().optional() })),
});
export type ReaderCallback = z.output<typeof callDto>;

export const SAMPLE_LANGUAGES = ["curl", "javascript", "python", "go", "java"] as const;
export type SampleLanguage = (typeof SAMPLE_LANGUAGES)[number];

/** A declaration as its language writes it, with its colours line by line (`lib/reader/model/highlight`). */
export const declarationDto = z.strictObject({ text: z.string(), marks: z.array(z.array(z.number().int())) });
export type ReaderDeclaration = z.output<typeof declarationDto>;

/** One operation, ready to be read. */
export const operationViewDto = z.strictObject({
  key: z.string(),
  /** How it is called; absent: over HTTP. */
  kind: z.enum(OPERATION_KINDS).optional(),
  declaration: declarationDto.optional(),
  /** What its parts are called in its language; absent: as in OpenAPI. */
  words: z
    .strictObject({
      parameters: z.enum(PARAMETER_WORDS),
      body: z.enum(BODY_WORDS),
      answer: z.enum(ANSWER_WORDS),
      errors: z.enum(ERROR_WORDS),
    })
    .optional(),
  method: z.string(),
  path: z.string(),
  operationId: z.string().optional(),
  summary: z.string().optional(),
  description: z.string().optional(),
  tags: z.array(z.string()),
  deprecated: z.boolean(),
  mark: markDto.optional(),
  sunset: z.string().optional(),
  stability: z.string().optional(),
  /** The file, where the definition has several. */
  file: z.string().optional(),
  line: z.number().int(),
  servers: z.array(
    z.strictObject({
      url: z.string(),
      description: z.string().optional(),
      variables: z.array(
        z.strictObject({ name: z.string(), default: z.string(), values: z.array(z.string()).optional() }),
      ),
    }),
  ),
  /** Alternatives; all schemes of one must be satisfied. An alternative without schemes: anybody may call. */
  security: z.array(z.array(schemeDto)),
  parameters: z.array(parameterDto),
  body: z
    .strictObject({
      required: z.boolean(),
      description: z.string().optional(),
      content: z.array(bodyDto),
      line: z.number().int(),
    })
    .nullable(),
  responses: z.array(responseDto),
  callbacks: z.array(callDto),
  externalDocs: z.strictObject({ url: z.string().optional(), description: z.string().optional() }).optional(),
  samples: z.array(z.strictObject({ language: z.enum(SAMPLE_LANGUAGES), code: z.string() })),
});
export type OperationView = z.output<typeof operationViewDto>;

const useList = z.strictObject({ count: z.number().int(), items: z.array(z.string()) });

/** One schema, ready to be read. */
export const schemaViewDto = z.strictObject({
  /** Its name, or the place where it is written. */
  key: z.string(),
  name: z.string().optional(),
  file: z.string().optional(),
  line: z.number().int(),
  declaration: declarationDto.optional(),
  tree: schemaTreeDto,
  examples: z.strictObject({ request: z.array(exampleDto), response: z.array(exampleDto) }),
  /** Who names it directly: operation keys, and names of schemas. */
  usedBy: z.strictObject({ operations: useList, schemas: useList }),
});
export type SchemaView = z.output<typeof schemaViewDto>;

export const operationViewInput = z.strictObject({ ...versionRef.shape, operation: z.string().min(1).max(4_000) });
export const schemaViewInput = z.strictObject({ ...versionRef.shape, schema: z.string().min(1).max(4_000) });
