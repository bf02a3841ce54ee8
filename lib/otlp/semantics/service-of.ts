import type { Attributes } from "@/lib/otlp/model";
import { textAttribute } from "./read-attribute";

/** Of what served the call. */
export const SERVICE_KEYS = ["service.name", "deployment.environment.name", "deployment.environment"] as const;
/** Which version of its API it took the call for; on the call or on the service. */
export const VERSION_KEYS = ["concordat.api.version", "api.version"] as const;

export interface ServedBy {
  service: string;
  environment: string | null;
  versionHint: string | null;
}

/** The service behind a resource; null where it has no name. */
export function serviceOf(resource: Attributes): ServedBy | null {
  const service = textAttribute(resource, ["service.name"], 200);
  if (service === null) return null;
  return {
    service,
    environment: textAttribute(resource, ["deployment.environment.name", "deployment.environment"], 100),
    versionHint: textAttribute(resource, VERSION_KEYS, 100),
  };
}
