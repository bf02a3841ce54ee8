/** By what door a change came in. `job`: the registry's own work, scheduled, queued or at its start. */
export const ORIGIN_INTERFACES = ["page", "rest", "cli", "job"] as const;
export type OriginInterface = (typeof ORIGIN_INTERFACES)[number];

/** Where a change came from, no nearer than is needed to tell one place from another. */
export interface Origin {
  interface: OriginInterface;
  /** The family of the program, such as `Firefox` or `curl`; null where it did not say, or we do not know it. */
  agent: string | null;
  /** The network, never the address: the first 24 bits of IPv4, the first 48 of IPv6. Null where nobody told. */
  network: string | null;
}

/** What the registry does by itself. */
export const OWN_ORIGIN: Origin = { interface: "job", agent: null, network: null };
