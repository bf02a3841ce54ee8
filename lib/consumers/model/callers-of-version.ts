/** Of those who call an API, what tells which version they call. */
interface KnownCaller {
  claims: readonly { version: string | null }[];
}

/** Those who call a version: who names it, and where it is the active one also who names none and so follows it. */
export function callersOfVersion<C extends KnownCaller>(
  callers: readonly C[],
  version: string,
  isActive: boolean,
): C[] {
  return callers.filter(({ claims }) =>
    claims.some((claim) => claim.version === version || (isActive && claim.version === null)),
  );
}
