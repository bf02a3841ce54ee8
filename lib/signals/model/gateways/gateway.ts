import type { SignalPlan } from "@/lib/signals/model/plan/signal-plan";

/** A way to have the fields sent. */
export interface Gateway {
  id: string;
  /** As its makers write it. */
  name: string;
  mediaType: string;
  /** For highlighting, and for the name of a file. */
  language: "nginx" | "yaml" | "caddyfile" | "javascript" | "json";
  fileName: string;
  /** Writes what the gateway reads. The same for the same plan; nothing in a plan can break out of its place. */
  write: (plan: SignalPlan) => string;
}
