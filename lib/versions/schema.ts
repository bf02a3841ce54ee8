import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { storableText } from "@/lib/core/storable-text";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { FINDING_SEVERITIES } from "@/lib/specs/model";

const findingCountsDto = z.strictObject({
  error: z.number().int(),
  warning: z.number().int(),
  info: z.number().int(),
  hint: z.number().int(),
});

const changeCountsDto = z.strictObject({
  /** The version that it was compared with. */
  from: z.string(),
  breaking: z.number().int(),
  dangerous: z.number().int(),
  nonBreaking: z.number().int(),
});

/** The answer to a publish (INTERFACE §2). */
export const publishedDto = z.strictObject({
  api: z.string(),
  version: z.string(),
  state: z.enum(VERSION_STATES),
  format: z.string(),
  digest: z.string(),
  created: z.boolean(),
  findings: findingCountsDto,
  changes: changeCountsDto.nullable(),
  review: z.strictObject({ id: z.string(), state: z.string(), url: z.string() }).nullable(),
  url: z.string(),
  /** Which revision of the version these bytes are. */
  revisionNumber: z.number().int(),
});
export type PublishedDto = z.output<typeof publishedDto>;

export const deprecationDto = z.strictObject({
  deprecatedAt: z.iso.datetime(),
  sunsetAt: z.iso.datetime(),
  replacement: z.string().nullable(),
  migrationGuide: z.string().nullable(),
  reason: z.string(),
});
export type DeprecationDto = z.output<typeof deprecationDto>;

export const versionDto = z.strictObject({
  api: z.string(),
  version: z.string(),
  state: z.enum(VERSION_STATES),
  format: z.string(),
  specVersion: z.string(),
  title: z.string(),
  digest: z.string(),
  sizeBytes: z.number().int(),
  files: z.array(
    z.strictObject({ name: z.string(), digest: z.string(), sizeBytes: z.number().int(), entry: z.boolean() }),
  ),
  publishedAt: z.iso.datetime(),
  publishedBy: actorRefDto,
  commit: z.string().nullable(),
  changelog: z.string().nullable(),
  operationCount: z.number().int(),
  deprecatedOperationCount: z.number().int(),
  schemaCount: z.number().int(),
  fieldCount: z.number().int(),
  undescribedFieldCount: z.number().int(),
  findings: findingCountsDto,
  changes: changeCountsDto.nullable(),
  deprecation: deprecationDto.nullable(),
  review: z.strictObject({ id: z.string(), state: z.string(), url: z.string() }).nullable(),
  revision: z.number().int(),
  /** How many times its bytes were handed in: a draft and a version in review may be pushed again. */
  revisionNumber: z.number().int(),
  url: z.string(),
});
export type VersionDto = z.output<typeof versionDto>;
export const versionPage = pageOf(versionDto);

export const operationDto = z.strictObject({
  key: z.string(),
  method: z.string(),
  path: z.string(),
  operationId: z.string().nullable(),
  summary: z.string().nullable(),
  tags: z.array(z.string()),
  deprecated: z.boolean(),
  sunset: z.string().optional(),
  calls30d: z.number().int().optional().meta({
    description: "Calls to it in this version in 30 days; absent where no call to the API was ever recorded.",
  }),
  pointer: z.string(),
  line: z.number().int(),
});
export type OperationDto = z.output<typeof operationDto>;
export const operationPage = pageOf(operationDto);

export const findingDto = z.strictObject({
  rule: z.string(),
  severity: z.enum(FINDING_SEVERITIES),
  message: z.string(),
  file: z.string(),
  pointer: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  operation: z.string().nullable(),
  fingerprint: z.string(),
  waiver: z.string().optional(),
});
export type FindingDto = z.output<typeof findingDto>;
export const findingPage = pageOf(findingDto);

/** A version's address in a request; `latest` is the newest active one. */
export const versionRef = z.strictObject({ api: z.string().min(1).max(80), version: z.string().min(1).max(100) });

export const versionListInput = z.strictObject({
  ...pageInput.shape,
  api: z.string().min(1).max(80),
  state: z.enum(VERSION_STATES).optional(),
});

export const operationListInput = z.strictObject({
  ...versionRef.shape,
  ...pageInput.shape,
  q: z.string().max(200).optional(),
  tag: z.string().max(200).optional(),
  deprecated: z.enum(["true", "false"]).optional(),
});

export const findingListInput = z.strictObject({
  ...versionRef.shape,
  ...pageInput.shape,
  severity: z.enum(FINDING_SEVERITIES).optional(),
  rule: z.string().max(100).optional(),
});

/** A text of a person or a program, as a column can hold it. */
const plainText = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => storableText(text) === text, "holds characters that cannot be stored, such as NUL");

/** A definition as handed in: its entry file and the files it may refer to, as bytes. */
export const sourceInput = z.strictObject({
  entry: plainText(500).min(1),
  files: z
    .array(
      z.strictObject({
        name: plainText(500).min(1),
        bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "bytes"),
      }),
    )
    .min(1)
    .max(2_000),
});

export const publishInput = z.strictObject({
  api: z.string().min(1).max(80),
  version: z.string().max(200).optional(),
  format: z.string().max(40).optional(),
  source: sourceInput,
  commit: plainText(200).optional(),
  changelog: plainText(20_000).optional(),
  /** Whether other bytes become the next revision of a version that is a draft or in review. */
  revise: z.boolean().default(false),
  /** The revision that whoever pushes has seen. */
  expectedRevision: z.int().min(0).optional(),
  /** Entity tags of the version, or its digest, as If-Match named them. */
  expected: z.array(z.string()).readonly().optional(),
  dryRun: z.boolean().default(false),
});
export type PublishInput = z.output<typeof publishInput>;

/** The body of `POST …/versions` in its JSON form. */
export const publishBody = z.strictObject({
  version: publishInput.shape.version,
  format: publishInput.shape.format,
  document: z.string(),
  commit: publishInput.shape.commit,
  changelog: publishInput.shape.changelog,
});

const looseDocument = z.strictObject({ document: z.string(), format: z.string().max(40).optional() });

export const diffBody = z.strictObject({ from: looseDocument, to: looseDocument });
export const lintBody = z.strictObject({ ...looseDocument.shape, ruleset: z.unknown().optional() });

export const lintAnswerDto = z.strictObject({
  counts: findingCountsDto,
  items: z.array(findingDto),
  /** What it was held to; notices: what was read in it and does nothing. */
  ruleset: z.strictObject({
    name: z.string(),
    notices: z.array(
      z.strictObject({
        pointer: z.string(),
        message: z.string(),
        line: z.int().optional(),
        column: z.int().optional(),
      }),
    ),
  }),
  /** Rules that are on and could not act on this definition. */
  silent: z.array(z.strictObject({ rule: z.string(), because: z.string() })),
});
