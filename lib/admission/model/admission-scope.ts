import type { CelScope } from "@/lib/cel/model";

/** The names that an admission rule may use (DOMAIN §4): the object that is asked about, of whatever shape. */
export const ADMISSION_SCOPE: CelScope = new Map([
  ["object", { kind: "any", about: "The object that is asked about." }],
]);
