import type { Operation, SecurityScheme, SpecModel } from "@/lib/specs/model";
import { encoded } from "./serialise-parameter";

/** What a request must carry to be let in, with shell variables in place of secrets. */
export interface Credentials {
  headers: { name: string; value: string }[];
  query: string[];
  cookies: string[];
}

/** The placeholders of the first alternative that an operation's security names; none where anybody may call. */
export function credentialsOf(model: SpecModel, operation: Operation): Credentials {
  const credentials: Credentials = { headers: [], query: [], cookies: [] };
  if (operation.security.some((alternative) => alternative.size === 0)) return credentials;
  const [alternative] = operation.security;
  for (const name of alternative?.keys() ?? []) {
    const scheme = model.securitySchemes.get(name);
    if (scheme) addScheme(credentials, scheme);
  }
  return credentials;
}

function addScheme(credentials: Credentials, scheme: SecurityScheme): void {
  const { type, parameterName = "" } = scheme;
  if (type === "apiKey") {
    if (scheme.in === "query") credentials.query.push(`${encoded(parameterName)}=$API_KEY`);
    else if (scheme.in === "cookie") credentials.cookies.push(`${parameterName}=$API_KEY`);
    else credentials.headers.push({ name: parameterName, value: "$API_KEY" });
  } else if (type === "http" && scheme.scheme?.toLowerCase() === "basic")
    credentials.headers.push({ name: "Authorization", value: "Basic $CREDENTIALS" });
  else if (type === "http" && scheme.scheme !== undefined && scheme.scheme.toLowerCase() !== "bearer")
    credentials.headers.push({ name: "Authorization", value: `${scheme.scheme} $CREDENTIALS` });
  else if (type !== "mutualTLS") credentials.headers.push({ name: "Authorization", value: "Bearer $TOKEN" });
}
