import {
  choice,
  flag,
  map,
  object,
  referenceable,
  rule,
  since,
  text,
  uniqueList,
  type ObjectRule,
} from "@/lib/specs/openapi/validate/grammar";
import { checkSecurityScheme, requires } from "@/lib/specs/openapi/validate/object-checks";

/** Security schemes, their flows, and what requires them. */
export function securityRules3(latest: boolean): Record<string, ObjectRule> {
  const flow = (title: string, ...needs: string[]): ObjectRule =>
    rule(
      title,
      {
        authorizationUrl: text,
        tokenUrl: text,
        refreshUrl: text,
        "scopes!": map(text),
        ...since(latest, { deviceAuthorizationUrl: text }),
      },
      { check: requires(title, ...needs) },
    );
  return {
    securityScheme: rule(
      "Security Scheme Object",
      {
        "type!": choice("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"),
        description: text,
        name: text,
        in: choice("query", "header", "cookie"),
        scheme: text,
        bearerFormat: text,
        flows: object("flows"),
        openIdConnectUrl: text,
        ...since(latest, { deprecated: flag, oauth2MetadataUrl: text }),
      },
      { ...referenceable("securitySchemes"), check: checkSecurityScheme },
    ),
    flows: rule("OAuth Flows Object", {
      implicit: object("implicitFlow"),
      password: object("tokenFlow"),
      clientCredentials: object("tokenFlow"),
      authorizationCode: object("codeFlow"),
      ...since(latest, { deviceAuthorization: object("deviceFlow") }),
    }),
    implicitFlow: flow("An implicit flow", "authorizationUrl"),
    tokenFlow: flow("This flow", "tokenUrl"),
    codeFlow: flow("An authorization code flow", "authorizationUrl", "tokenUrl"),
    deviceFlow: flow("A device authorization flow", "deviceAuthorizationUrl", "tokenUrl"),
    securityRequirement: rule("Security Requirement Object", {}, { members: { of: uniqueList(text) } }),
  };
}
