import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { apiSlug } from "@/lib/catalog/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { teamSlug } from "@/lib/members/schema";
import { versionLabelSchema } from "@/lib/lifecycle/schema";
import { IMPORT_KINDS, ITEM_STATES, OUTLOOKS, RUN_STATES } from "./model";
import { LEFT_OUT_REASONS } from "./model/import-plan";

const leftOutDto = z.strictObject({ file: z.string(), reason: z.enum(LEFT_OUT_REASONS), detail: z.string() });

/** How many items of a run are in each state. */
const itemCountsDto = z.strictObject({
  planned: z.number().int(),
  working: z.number().int(),
  created: z.number().int(),
  present: z.number().int(),
  refused: z.number().int(),
  failed: z.number().int(),
  left_out: z.number().int(),
});

export const importRunDto = z.strictObject({
  id: z.uuid(),
  state: z.enum(RUN_STATES),
  kind: z.enum(IMPORT_KINDS),
  source: z.string(),
  /** Why it ended without bringing anything in. */
  error: z.string().nullable(),
  carryStates: z.boolean(),
  counts: itemCountsDto,
  apis: z.number().int(),
  leftOut: z.array(leftOutDto),
  leftOutCount: z.number().int(),
  createdBy: actorRefDto,
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  revision: z.number().int(),
  url: z.string(),
});
export type ImportRunDto = z.output<typeof importRunDto>;
export const importRunPage = pageOf(importRunDto);

export const importItemDto = z.strictObject({
  id: z.uuid(),
  api: z.string(),
  apiName: z.string(),
  team: z.string().nullable(),
  version: z.string().nullable(),
  format: z.string(),
  entry: z.string(),
  fileCount: z.number().int(),
  state: z.enum(ITEM_STATES),
  /** What would become of it; null once it is done or left out. */
  outlook: z.enum(OUTLOOKS).nullable(),
  /** Why it is left out. */
  problem: z.strictObject({ reason: z.enum(LEFT_OUT_REASONS), detail: z.string() }).nullable(),
  /** Why it was refused or failed, or what of it was not carried over. */
  because: z.string().nullable(),
  breaking: z.number().int().nullable(),
  /** The version it became. */
  url: z.string().nullable(),
});
export type ImportItemDto = z.output<typeof importItemDto>;
export const importItemPage = pageOf(importItemDto);

export const importRef = z.strictObject({ id: z.uuid() });

export const importListInput = z.strictObject({ ...pageInput.shape, state: z.enum(RUN_STATES).optional() });

export const importItemsInput = z.strictObject({
  ...importRef.shape,
  ...pageInput.shape,
  state: z.enum(ITEM_STATES).optional(),
});

const uploadedFile = z.strictObject({
  name: z.string().min(1).max(1_000),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "bytes"),
});

/** Kinds of addresses; `auto`: what the answer turns out to be. */
export const ADDRESS_KINDS = ["auto", "definition", "apis-json", "backstage", "api-catalog"] as const;

/** The JSON body of `POST /imports`. */
export const importAddressBody = z.strictObject({
  url: z
    .url({ protocol: /^https?$/, error: "an http:// or https:// address" })
    .max(2_000)
    .refine((text) => URL.canParse(text) && new URL(text).username === "" && new URL(text).password === "", {
      message: "an address without credentials",
    }),
  kind: z.enum(ADDRESS_KINDS).default("auto"),
  team: teamSlug.optional(),
  carryStates: z.boolean().default(false),
});

export const startImportInput = z.strictObject({
  /** Files as they were handed in: one zip archive, or the files of a folder. */
  upload: z.array(uploadedFile).min(1).max(20_000).optional(),
  address: importAddressBody.pick({ url: true, kind: true }).optional(),
  /** The owner of APIs for which the source names none. */
  team: teamSlug.optional(),
  carryStates: z.boolean().default(false),
});
export type StartImportInput = z.output<typeof startImportInput>;

/** The body of `PATCH /imports/{id}`: changes to the plan, of whole APIs or of single items. */
export const importChangesBody = z.strictObject({
  carryStates: z.boolean().optional(),
  /** The owner of every API that has none. */
  team: teamSlug.optional(),
  apis: z
    .array(
      z.strictObject({
        api: z.string().min(1).max(80),
        to: apiSlug.optional(),
        name: z.string().trim().min(1).max(120).optional(),
        team: teamSlug.optional(),
        include: z.boolean().optional(),
      }),
    )
    .max(1_000)
    .optional(),
  items: z
    .array(z.strictObject({ id: z.uuid(), version: versionLabelSchema.optional(), include: z.boolean().optional() }))
    .max(1_000)
    .optional(),
});
export type ImportChanges = z.output<typeof importChangesBody>;
export const changeImportInput = z.strictObject({ ...importRef.shape, changes: importChangesBody });
