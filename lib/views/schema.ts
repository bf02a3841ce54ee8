import { z } from "zod";
import { teamSlug } from "@/lib/members/schema";

export const viewId = z.uuid();

const viewName = z.string().trim().min(1).max(80);

/** The query of the catalogue's address, without `?`; kept in its canonical order. */
const viewQuery = z.string().max(4_000);

export const createViewInput = z.strictObject({
  name: viewName,
  query: viewQuery,
  /** The team whose members find it; left out: the caller alone. */
  team: teamSlug.optional(),
});
export type CreateViewInput = z.output<typeof createViewInput>;

export const viewPatch = z.strictObject({ name: viewName, query: viewQuery }).partial();
export type ViewPatch = z.output<typeof viewPatch>;

export const defaultViewInput = z.strictObject({
  /** Null: the catalogue opens with all APIs. */
  view: viewId.nullable(),
});

/** A question to the catalogue that somebody keeps. */
export const viewDto = z.strictObject({
  id: z.string(),
  name: z.string(),
  query: z.string(),
  /** Null: it is the caller's own. */
  team: z.strictObject({ slug: z.string(), name: z.string() }).nullable(),
  /** Whether the catalogue opens with it, for the caller. */
  isDefault: z.boolean(),
  /** Whether the caller may change or remove it. */
  mayManage: z.boolean(),
  createdBy: z.string(),
  updatedAt: z.iso.datetime(),
  /** Where it is looked at. */
  url: z.string(),
});
export type ViewDto = z.output<typeof viewDto>;

export const viewList = z.strictObject({ items: z.array(viewDto), nextCursor: z.null() });
export type ViewList = z.output<typeof viewList>;

/** Views that one person, or one team, can have. */
export const MOST_VIEWS = 50;
