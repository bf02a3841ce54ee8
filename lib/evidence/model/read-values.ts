/** The numbers of a stored report; what is no number, or none that can be, is left out. */
export function readValues(stored: unknown): Record<string, number> {
  if (stored === null || typeof stored !== "object" || Array.isArray(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
  );
}
