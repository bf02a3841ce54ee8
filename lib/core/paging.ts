import { z } from "zod";
import { RegistryError } from "./errors";
import { storableText } from "./storable-text";

/** Input of every list: `limit` 1–200, default 50, and where to go on. */
export const pageInput = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type PageInput = z.output<typeof pageInput>;

/** Answer of every list. `nextCursor` is null on the last page. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total?: number;
}

/** The schema of a page of `item`. */
export function pageOf<S extends z.ZodType>(item: S) {
  return z.strictObject({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    total: z.number().int().optional(),
  });
}

/** An opaque cursor of the sort values of the last row shown. */
export function encodeCursor(values: readonly (string | number | null)[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(values));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

// What no row can hold, no cursor holds: the database would refuse the text, or the number.
const cursorText = z.string().refine((text) => storableText(text) === text);
const cursorValues = z.array(z.union([cursorText, z.int(), z.null()])).max(8);

function refuseCursor(cause: unknown): never {
  throw new RegistryError("invalid_input", "The cursor is not one of ours", {
    fix: "Take nextCursor from the page before, unchanged, or leave it out to begin again.",
    violations: [{ pointer: "/cursor", message: "not a cursor" }],
    cause,
  });
}

/** The values of a cursor that `encodeCursor` made; throws `invalid_input` for anything else. */
export function decodeCursor(cursor: string): (string | number | null)[] {
  try {
    const binary = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(binary, (c) => c.charCodeAt(0)));
    return cursorValues.parse(JSON.parse(text));
  } catch (cause) {
    return refuseCursor(cause);
  }
}

/** Shape of the cursor of a list that is ordered by one number, such as a place in a document. */
export const ordinalCursor = z.tuple([z.int32().min(0)]);

/** Shape of the cursor of a list that is ordered by one text, such as a slug. */
export const textCursor = z.tuple([z.string()]);

/**
 * The values of a cursor of one list, whose rows are ordered by values of this shape; undefined at its beginning. Throws
 * `invalid_input` for what `encodeCursor` did not make, and for a cursor of another list.
 */
export function readCursor<S extends z.ZodType>(cursor: string | undefined, shape: S): z.output<S> | undefined {
  if (cursor === undefined) return undefined;
  const parsed = shape.safeParse(decodeCursor(cursor));
  return parsed.success ? parsed.data : refuseCursor(parsed.error);
}

/** Whether a text is a cursor that can be read; an address may hold one that was cut off or mistyped. */
export function isCursor(text: string): boolean {
  try {
    decodeCursor(text);
    return true;
  } catch {
    return false;
  }
}

/** Cuts a page of rows that was read with one row more than `limit`. */
export function cutPage<R, T>(
  rows: R[],
  limit: number,
  cursorOf: (row: R) => readonly (string | number | null)[],
  toItem: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(toItem), nextCursor: more ? encodeCursor(cursorOf(last)) : null };
}
