import { z } from "zod";
import { SIGNAL_FIELDS, WIRE_VERDICTS, WITNESSES } from "@/lib/signals/model";
import { HEADER_RULES, isHeaderCode } from "@/lib/signals/model/bench/header-codes";
import { LONGEST_HEAD } from "@/lib/signals/model/bench/read-headers";
import { versionRef } from "@/lib/versions/schema";

/** What the fields can be written for. */
export const SIGNAL_TARGETS = [
  "nginx",
  "envoy",
  "kong",
  "apisix",
  "istio",
  "gateway-api",
  "caddy",
  "express",
  "json",
] as const;
export type SignalTarget = (typeof SIGNAL_TARGETS)[number];

export const signalQuery = z.strictObject({
  target: z.enum(SIGNAL_TARGETS).optional(),
  upstream: z
    .string()
    .max(260)
    .regex(/^[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?$/i, "a host, or host:port")
    .optional(),
  base: z
    .string()
    .max(500)
    .regex(/^(?:\/[^\s?#{}]*)?$/, "a path such as /v1, or nothing")
    .optional(),
});

export const signalSnippetInput = z.strictObject({
  ...versionRef.shape,
  ...signalQuery.shape,
  target: z.enum(SIGNAL_TARGETS),
});

const fieldsDto = z.strictObject({ deprecation: z.string(), sunset: z.string().nullable(), link: z.string() });

export const evidenceDto = z.strictObject({
  /** Null: the version as a whole. */
  operation: z.string().nullable(),
  field: z.enum(SIGNAL_FIELDS),
  /** Null: nothing should be there. */
  expected: z.string().nullable(),
  seen: z.string().nullable(),
  verdict: z.enum(WIRE_VERDICTS),
  /** Null: nobody looked. */
  at: z.iso.datetime().nullable(),
  by: z.enum(WITNESSES).nullable(),
  environment: z.string().nullable(),
});
export type EvidenceDto = z.output<typeof evidenceDto>;

export const signalsDto = z.strictObject({
  api: z.string(),
  version: z.string(),
  format: z.string(),
  /** Whether any operation is called over HTTP: by itself, or by a binding of its language. Else there are no fields at all. */
  overHttp: z.boolean(),
  /** Operations that are called in other ways. */
  otherOperations: z.number().int(),
  /** Paths at which the servers of the definition begin. */
  basePaths: z.array(z.string()),
  /** Of the version as a whole; null where it stays. */
  fields: fieldsDto.nullable(),
  operations: z.array(
    z.strictObject({ key: z.string(), method: z.string(), path: z.string(), own: z.boolean(), fields: fieldsDto }),
  ),
  evidence: z.array(evidenceDto),
});
export type SignalsDto = z.output<typeof signalsDto>;

const PROBE_METHODS = ["GET", "HEAD"] as const;

export const probeDto = z.strictObject({
  id: z.string(),
  operation: z.string(),
  method: z.enum(PROBE_METHODS),
  url: z.string(),
  environment: z.string(),
  createdAt: z.iso.datetime(),
  lastRunAt: z.iso.datetime().nullable(),
  lastStatus: z.number().int().nullable(),
  lastError: z.string().nullable(),
});
export type ProbeDto = z.output<typeof probeDto>;

/** The address of a probe is shown to everybody: it holds nothing that could be a secret. */
const probeUrl = z
  .string()
  .trim()
  .max(2_000)
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), "an http:// or https:// address")
  .refine((text) => {
    if (!URL.canParse(text)) return true;
    const { username, password, search, hash } = new URL(text);
    return username === "" && password === "" && search === "" && hash === "";
  }, "no credentials, no query and no fragment: what is stored here is shown to everybody");

export const createProbeBody = z.strictObject({
  /** The key of the operation that answers there. */
  operation: z.string().min(1).max(2_100),
  method: z.enum(PROBE_METHODS).default("GET"),
  url: probeUrl,
  environment: z.string().trim().min(1).max(60).default("production"),
});
export const createProbeInput = z.strictObject({ ...versionRef.shape, ...createProbeBody.shape });

export const probeRef = z.strictObject({ ...versionRef.shape, probe: z.uuid() });
export const probeList = z.strictObject({ items: z.array(probeDto), nextCursor: z.null() });

export const probeRunDto = z.strictObject({
  probes: z.array(probeDto),
  evidence: z.array(evidenceDto),
});

export const headerFindingDto = z.strictObject({
  code: z.enum(Object.keys(HEADER_RULES).filter(isHeaderCode)),
  field: z.enum(SIGNAL_FIELDS),
  severity: z.enum(["error", "warning", "info"]),
  line: z.number().int().nullable(),
  column: z.number().int().nullable(),
  message: z.string(),
  fix: z.string(),
  suggestion: z.string().nullable(),
});
export type HeaderFindingDto = z.output<typeof headerFindingDto>;

export const lintHeadersBody = z.strictObject({
  /** `Name: value` lines, or what `curl -i` writes. */
  headers: z.string().max(LONGEST_HEAD),
  /** Whether a sunset has to come with every deprecation. */
  sunsetRequired: z.boolean().default(true),
});

export const lintedHeadersDto = z.strictObject({
  /** Of the answer that was read, where the text says. */
  status: z.number().int().nullable(),
  /** The fields that were looked at, as they were read. */
  fields: z.array(z.strictObject({ name: z.string(), value: z.string(), line: z.number().int() })),
  findings: z.array(headerFindingDto),
});
export type LintedHeadersDto = z.output<typeof lintedHeadersDto>;
