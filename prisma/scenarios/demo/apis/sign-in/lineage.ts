import { append, merge, remove, without } from "@/prisma/scenarios/edit";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** Security grows up: passkeys come in, the password grant goes out. */
export const signIn = demoLineage("sign-in", [
  { version: "1.0.0", changelog: "Tokens, sessions and second factors." },
  {
    version: "1.1.0",
    changelog: "Clients may prove themselves with a signed assertion (private_key_jwt).",
    edits: [
      merge(
        "client_assertion: { type: string, description: 'A signed JWT, instead of the secret.' }\nclient_assertion_type: { type: string, description: What the assertion is. }",
        "components > schemas > TokenRequest > properties",
      ),
    ],
  },
  {
    version: "2.0.0",
    changelog: "The password grant is gone, with its two fields. Everybody had two years and five letters.",
    edits: [
      without("components > schemas > TokenRequest > properties > grant_type > enum", "password"),
      remove(
        "components > schemas > TokenRequest > properties > username",
        "components > schemas > TokenRequest > properties > password",
      ),
    ],
  },
  {
    version: "2.1.0",
    changelog: "Passkeys.",
    edits: [
      merge(
        `
        /passkeys/options:
          post:
            operationId: beginPasskey
            summary: Begin with a passkey
            tags: [factors]
            responses:
              '200': { description: What the browser needs., content: { application/json: { schema: { $ref: '#/components/schemas/PasskeyOptions' } } } }
              '401': { $ref: '#/components/responses/Unauthorised' }
        /passkeys:
          post:
            operationId: addPasskey
            summary: Add a passkey
            tags: [factors]
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewPasskey' } } } }
            responses:
              '204': { description: Added. }
              '401': { $ref: '#/components/responses/Unauthorised' }
              '422': { $ref: '#/components/responses/NotAcceptable' }
      `,
        "paths",
      ),
      merge(
        `
        PasskeyOptions: { type: object, description: Options for the browser., required: [challenge, rpId], properties: { challenge: { type: string, contentEncoding: base64url, description: To be signed. }, rpId: { type: string, description: The relying party. }, timeoutMs: { type: integer, minimum: 1000, description: How long it may take. } } }
        NewPasskey: { type: object, description: What the browser answered., required: [credentialId, attestation], properties: { credentialId: { type: string, contentEncoding: base64url, description: Its id. }, attestation: { type: string, contentEncoding: base64url, description: The proof. }, label: { type: string, maxLength: 40, description: What the customer calls it. } } }
      `,
        "components > schemas",
      ),
      append("components > schemas > NewFactor > properties > kind > enum", "push"),
    ],
  },
]);
