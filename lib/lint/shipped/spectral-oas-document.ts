/** What `spectral:oas` asks of the document: who and what it is, its servers, tags and paths. */
export const SPECTRAL_OAS_DOCUMENT_RULES = `  info-contact:
    description: The API names a contact.
    given: $
    then: {field: info.contact, function: truthy}
  contact-properties:
    description: The contact has a name, an address and an e-mail.
    recommended: false
    given: $.info.contact
    then:
      - {field: name, function: truthy}
      - {field: url, function: truthy}
      - {field: email, function: truthy}
  info-description:
    description: The API has a description.
    given: $
    then: {field: info.description, function: truthy}
  info-license:
    description: The API states its licence.
    recommended: false
    given: $
    then: {field: info.license, function: truthy}
  license-url:
    description: The licence has an address.
    recommended: false
    given: $
    then: {field: info.license.url, function: truthy}
  no-eval-in-markdown:
    description: Texts hold no "eval(".
    given: "$..[description,title]"
    then: {function: pattern, functionOptions: {notMatch: "eval\\\\("}}
  no-script-tags-in-markdown:
    description: Texts hold no script tag.
    given: "$..[description,title]"
    then: {function: pattern, functionOptions: {notMatch: "<script"}}
  openapi-tags:
    description: The API has tags.
    recommended: false
    given: $
    then: {field: tags, function: schema, functionOptions: {schema: {type: array, minItems: 1}}}
  openapi-tags-alphabetical:
    description: The tags are in alphabetical order.
    recommended: false
    given: $
    then: {field: tags, function: alphabetical, functionOptions: {keyedBy: name}}
  openapi-tags-uniqueness:
    description: No two tags have one name.
    message: "{{error}}"
    severity: error
    given: $.tags
    then: {function: uniquenessTags}
  tag-description:
    description: Each tag has a description.
    recommended: false
    given: $.tags[*]
    then: {field: description, function: truthy}
  path-declarations-must-exist:
    message: A path has a name in each pair of braces.
    given: $.paths
    then: {field: "@key", function: pattern, functionOptions: {notMatch: "\\\\{\\\\}"}}
  path-keys-no-trailing-slash:
    message: A path does not end with a slash.
    given: $.paths
    then: {field: "@key", function: pattern, functionOptions: {notMatch: ".+/$"}}
  path-not-include-query:
    description: A path holds no query.
    given: $.paths
    then: {field: "@key", function: pattern, functionOptions: {notMatch: "\\\\?"}}
  path-params:
    description: Path parameters are defined and used.
    message: "{{error}}"
    severity: error
    given: $.paths
    then: {function: oasPathParam}
  oas2-api-host:
    description: The API has a host.
    formats: [oas2]
    given: $
    then: {field: host, function: truthy}
  oas2-api-schemes:
    description: The API has schemes.
    formats: [oas2]
    given: $
    then: {field: schemes, function: schema, functionOptions: {schema: {type: array, minItems: 1, items: {type: string}}}}
  oas2-host-not-example:
    description: The host is not example.com.
    recommended: false
    formats: [oas2]
    given: $
    then: {field: host, function: pattern, functionOptions: {notMatch: "example\\\\.com"}}
  oas2-host-trailing-slash:
    description: The host does not end with a slash.
    formats: [oas2]
    given: $
    then: {field: host, function: pattern, functionOptions: {notMatch: "/$"}}
  oas3-api-servers:
    description: The API has servers.
    formats: [oas3]
    given: $
    then: {field: servers, function: schema, functionOptions: {schema: {type: array, minItems: 1, items: {type: object}}}}
  oas3-server-not-example.com:
    description: No server is at example.com.
    recommended: false
    formats: [oas3]
    given: $.servers[*].url
    then: {function: pattern, functionOptions: {notMatch: "example\\\\.com"}}
  oas3-server-trailing-slash:
    description: The address of a server does not end with a slash.
    formats: [oas3]
    given: $.servers[*].url
    then: {function: pattern, functionOptions: {notMatch: "./$"}}
  oas3-server-variables:
    description: Variables of servers are defined and used.
    message: "{{error}}"
    severity: error
    formats: [oas3]
    given: ["$.servers[*]", "#PathItem.servers[*]", "#OperationObject.servers[*]", "#LinkObject.server"]
    then: {function: serverVariables}
  oas3_1-servers-in-webhook:
    message: A webhook has no servers.
    formats: [oas3_1, oas3_2]
    given: ["$.webhooks.servers", "$.webhooks[*][*].servers"]
    then: {function: undefined}
  oas3_1-callbacks-in-webhook:
    message: A webhook has no callbacks.
    formats: [oas3_1, oas3_2]
    given: "$.webhooks[*][*].callbacks"
    then: {function: undefined}
`;
