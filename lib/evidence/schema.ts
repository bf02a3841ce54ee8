import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { apiSlug } from "@/lib/catalog/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { webAddressSchema } from "@/lib/lifecycle/schema";
import { EVIDENCE_OUTCOMES } from "@/lib/evidence/model/kinds";
import { EVIDENCE_KINDS } from "@/lib/maturity/model/evidence-kinds";

const kind = z.enum(EVIDENCE_KINDS);
const instant = z.iso.datetime({ offset: true, error: "an ISO instant, such as 2027-01-31T12:00:00Z" });
const versionLabel = z.string().trim().min(1).max(100);

/** Where a report stands: `failed` ones count too, as what is not met. */
export const EVIDENCE_STATES = ["valid", "expired", "withdrawn"] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

const fields = {
  kind,
  outcome: z.enum(EVIDENCE_OUTCOMES),
  /** What was found, in one sentence. */
  summary: z.string().trim().max(500).default(""),
  /** Numbers that the kind knows. */
  values: z.record(z.string().min(1).max(60), z.number().min(0).max(1e15)).default({}),
  /** Where the whole report is. */
  url: webAddressSchema.nullable().default(null),
  /** The version that was looked at; left out: the API, whatever its version. */
  version: versionLabel.optional(),
  /** When it was found; now unless given. */
  at: instant.optional(),
  /** Until when it counts; as long as its kind does unless given. */
  expiresAt: instant.optional(),
};

/** A report as it is sent. */
export const evidenceInput = z.strictObject(fields);
export type EvidenceInput = z.output<typeof evidenceInput>;
/** The same where the address does not name the API. */
export const evidenceOfApiInput = z.strictObject({ api: apiSlug, ...fields });

export const apiOfEvidence = z.strictObject({ api: apiSlug });
export const evidenceRef = z.strictObject({ id: z.uuid() });
export const withdrawEvidenceQuery = z.strictObject({ reason: z.string().trim().min(1).max(2000).optional() });

export const evidenceDto = z.strictObject({
  id: z.string(),
  api: z.string(),
  version: z.string().nullable(),
  kind,
  outcome: z.enum(EVIDENCE_OUTCOMES),
  summary: z.string(),
  values: z.record(z.string(), z.number()),
  url: z.string().nullable(),
  at: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  receivedAt: z.iso.datetime(),
  /** Whose token, or which person, sent it. */
  by: actorRefDto,
  /** SHA-256 over what was sent and who sent it; the audit log has the same. */
  digest: z.string(),
  state: z.enum(EVIDENCE_STATES),
  withdrawnAt: z.iso.datetime().nullable(),
});
export type EvidenceDto = z.output<typeof evidenceDto>;
export const evidencePage = pageOf(evidenceDto);

export const listEvidenceInput = z.strictObject({
  ...apiOfEvidence.shape,
  ...pageInput.shape,
  kind: kind.optional(),
  /** `true`: only what has not expired and was not withdrawn. */
  valid: z.boolean().optional(),
});
/** The same as an address has it. */
export const listEvidenceQuery = z.strictObject({
  ...pageInput.shape,
  kind: kind.optional(),
  valid: z.stringbool().optional(),
});

/** One kind, for those who send: its numbers, and how long it holds. */
export const evidenceKindDto = z.strictObject({
  kind,
  values: z.array(z.strictObject({ name: z.string(), unit: z.enum(["percent", "count"]) })),
  validDays: z.int(),
});
export const evidenceKindList = z.strictObject({ items: z.array(evidenceKindDto) });
