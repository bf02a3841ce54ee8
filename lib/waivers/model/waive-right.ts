/** What somebody may do about what stands against a gate. */
export interface WaiveRight {
  /** `request`: somebody else decides. */
  mode: "grant" | "request";
  /** The first and the last UTC day, `2027-01-31`, on which a waiver may end. */
  days: { first: string; last: string };
}
