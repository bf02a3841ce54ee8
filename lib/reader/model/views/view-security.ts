import type { ReaderScheme } from "@/lib/reader/schema";
import type { Operation, SpecModel } from "@/lib/specs/model";
import { given } from "./reading";

/** Who may call, as alternatives; an alternative without schemes lets anybody in. */
export function viewSecurity(model: SpecModel, operation: Operation): ReaderScheme[][] {
  return operation.security.map((alternative) =>
    [...alternative].map(([name, scopes]): ReaderScheme => {
      const scheme = model.securitySchemes.get(name);
      if (!scheme) return { name, type: "unknown", flows: [], scopes };
      const { type, in: place, parameterName, scheme: way, bearerFormat, flows, description } = scheme;
      return {
        ...{ name, type, flows: [...flows.keys()], scopes },
        ...given({ in: place, parameter: parameterName, scheme: way, bearerFormat, description }),
      };
    }),
  );
}
