import { jsonSchemaRule } from "@/lib/specs/json-schema/schema-rule";
import {
  anything,
  choice,
  either,
  flag,
  list,
  map,
  object,
  type ObjectRule,
  referenceable,
  rule,
  type Shape,
  text,
} from "@/lib/specs/openapi/validate/grammar";
import { checkAsyncScheme } from "@/lib/specs/asyncapi/validate/scheme-check";

/** A schema of AsyncAPI; `true` and `false` are schemas, too. */
export const schema: Shape = either(object("schema"), flag);

/** Objects that AsyncAPI 2.x and 3.x have in common. `flows` is what the scopes of a flow are called. */
export function sharedRules(scopes: "scopes" | "availableScopes"): Record<string, ObjectRule> {
  const flow = (...needs: string[]): Shape => object(`flow ${needs.join(" ")}`);
  return {
    contact: rule("Contact Object", { name: text, url: text, email: text }),
    license: rule("License Object", { "name!": text, url: text }),
    serverVariable: rule(
      "Server Variable Object",
      { enum: list(text), default: text, description: text, examples: list(text) },
      referenceable("serverVariables"),
    ),
    tag: rule(
      "Tag Object",
      { "name!": text, description: text, externalDocs: object("externalDocs") },
      referenceable("tags"),
    ),
    externalDocs: rule(
      "External Documentation Object",
      { "url!": text, description: text },
      referenceable("externalDocs"),
    ),
    bindings: rule("Bindings Object", {}, { ...referenceable("bindings"), members: { of: anything } }),
    correlationId: rule(
      "Correlation ID Object",
      { "location!": text, description: text },
      referenceable("correlationIds"),
    ),
    messageExample: rule("Message Example Object", {
      name: text,
      summary: text,
      payload: anything,
      headers: map(anything),
    }),
    securityScheme: rule(
      "Security Scheme Object",
      {
        "type!": choice(
          "userPassword",
          "apiKey",
          "X509",
          "symmetricEncryption",
          "asymmetricEncryption",
          "httpApiKey",
          "http",
          "oauth2",
          "openIdConnect",
          "plain",
          "scramSha256",
          "scramSha512",
          "gssapi",
        ),
        description: text,
        name: text,
        in: choice("user", "password", "query", "header", "cookie"),
        scheme: text,
        bearerFormat: text,
        flows: object("flows"),
        openIdConnectUrl: text,
        scopes: list(text),
      },
      { ...referenceable("securitySchemes"), check: checkAsyncScheme },
    ),
    flows: rule("OAuth Flows Object", {
      implicit: flow("authorizationUrl"),
      password: flow("tokenUrl"),
      clientCredentials: flow("tokenUrl"),
      authorizationCode: flow("authorizationUrl", "tokenUrl"),
    }),
    ...Object.fromEntries(
      [["authorizationUrl"], ["tokenUrl"], ["authorizationUrl", "tokenUrl"]].map((needs) => [
        `flow ${needs.join(" ")}`,
        rule("OAuth Flow Object", {
          ...Object.fromEntries(
            ["authorizationUrl", "tokenUrl"].map((url) => [needs.includes(url) ? `${url}!` : url, text]),
          ),
          refreshUrl: text,
          [`${scopes}!`]: map(text),
        }),
      ]),
    ),
    schema: jsonSchemaRule("7", { discriminator: text, externalDocs: object("externalDocs") }),
  };
}
