import { z } from "zod";

/** The setting that says how far the audit log was looked through for what scores hang on. */
export const WATCH_SETTING = "scorecards.watched";

const cursor = z.strictObject({
  /** The last entry whose APIs are scored. */
  done: z.string().regex(/^\d{1,18}$/),
  /** Whoever is at work now has until then; ISO. Null: nobody is. */
  until: z.iso.datetime().nullable(),
});
export type WatchCursor = z.output<typeof cursor>;

/** A cursor of its text; null where there is none. */
export function readCursorText(text: string | null): WatchCursor | null {
  if (text === null) return null;
  try {
    return cursor.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
