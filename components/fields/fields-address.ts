import { DISAGREEMENTS } from "@/lib/fields/schema";

type SearchParams = Record<string, string | string[] | undefined>;
const CHOICES = ["any", ...DISAGREEMENTS] as const;

/** What the address of the fields holds. */
export interface FieldsQuery {
  q?: string | undefined;
  team?: string | undefined;
  disagrees?: (typeof CHOICES)[number] | undefined;
  cursor?: string | undefined;
}

/** Which names can be asked for, beside all. */
export const FIELD_CHOICES = CHOICES;

const text = (value: string | string[] | undefined, most: number) =>
  typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, most) : undefined;

/** The query in an address; what cannot be read is left out. */
export function readFieldsQuery(params: SearchParams): FieldsQuery {
  return {
    q: text(params.q, 200),
    team: text(params.team, 60),
    disagrees: CHOICES.find((one) => one === params.disagrees),
    cursor: text(params.cursor, 500),
  };
}

/** The address of a query. */
export function fieldsHref({ q, team, disagrees, cursor }: FieldsQuery): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ q, team, disagrees, cursor })) if (value) params.set(name, value);
  const query = params.toString();
  return query ? `/fields?${query}` : "/fields";
}

/** What the address of one name holds: the type whose places are shown, and where to go on. */
export function readPlacesQuery(params: SearchParams): { type: string | undefined; cursor: string | undefined } {
  return { type: text(params.type, 200), cursor: text(params.cursor, 500) };
}
