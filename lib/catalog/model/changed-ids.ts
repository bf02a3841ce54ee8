/** Rows that changed, by what they are: whose APIs are to be read again. */
export interface ChangedIds {
  apis: string[];
  versions: string[];
  reviews: string[];
  teams: string[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** An entity of the audit log that stands for more than can be named, such as a whole organisation that was loaded. */
export const WHOLE_REGISTRY = "registry";

/**
 * What changed in the catalogue by what was written into the audit log. The other entities there (people, tokens,
 * policies, …) are not in the catalogue.
 */
export function changedIds(touched: Iterable<{ entity: string; entityId: string }>): ChangedIds | "everything" {
  const found = {
    api: new Set<string>(),
    version: new Set<string>(),
    review: new Set<string>(),
    team: new Set<string>(),
  };
  for (const { entity, entityId } of touched) {
    if (entity === WHOLE_REGISTRY) return "everything";
    if (UUID.test(entityId) && isKey(found, entity)) found[entity].add(entityId);
  }
  return { apis: [...found.api], versions: [...found.version], reviews: [...found.review], teams: [...found.team] };
}

function isKey<T extends object>(record: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(record, key);
}
