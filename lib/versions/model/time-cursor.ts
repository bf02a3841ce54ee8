import { decodeCursor } from "@/lib/core/paging";
import { RegistryError } from "@/lib/core/errors";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Throws `invalid_input`: a cursor that was made up, or is of another list. */
export function refuseCursor(): never {
  throw new RegistryError("invalid_input", "The cursor is not one of this list.", {
    fix: "Take nextCursor from the page before, unchanged, or leave it out to begin again.",
    violations: [{ pointer: "/cursor", message: "not a cursor of this list" }],
  });
}

/** Where a list that is ordered by a time and an id goes on; null at its beginning. Throws `invalid_input`. */
export function readTimeCursor(cursor: string | undefined): { at: Date; id: string } | null {
  if (cursor === undefined) return null;
  const [time, id, ...more] = decodeCursor(cursor);
  if (typeof time !== "string" || typeof id !== "string" || !UUID.test(id) || more.length > 0) refuseCursor();
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? refuseCursor() : { at, id };
}
