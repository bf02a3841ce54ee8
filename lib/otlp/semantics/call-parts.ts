import type { CallObservation } from "@/lib/usage/model/observation";

/** What the conventions of a protocol say of a call. */
export type CallParts = Pick<CallObservation, "protocol" | "method" | "route" | "names" | "path" | "status">;
