/**
 * The rules of Spectral's `spectral:asyncapi` under their names, written anew in terms of this engine. What they say of ids,
 * references and parameters is validated for every definition, and needs no rule.
 */
export const SPECTRAL_ASYNCAPI_TEXT = `name: spectral:asyncapi
description: The rules of Spectral for AsyncAPI, under their names.
formats: [aas2, aas3]
aliases:
  Operation:
    targets:
      - {formats: [aas2], given: ["$.channels[*][publish,subscribe]"]}
      - {formats: [aas3], given: ["$.operations[*]"]}
  Tags:
    targets:
      - {formats: [aas2], given: ["$"]}
      - {formats: [aas3], given: ["$.info"]}
rules:
  asyncapi-info-contact:
    description: The API names a contact.
    given: $
    then: {field: info.contact, function: truthy}
  asyncapi-info-contact-properties:
    description: The contact has a name, an address and an e-mail.
    given: $.info.contact
    then:
      - {field: name, function: truthy}
      - {field: url, function: truthy}
      - {field: email, function: truthy}
  asyncapi-info-description:
    description: The API has a description.
    given: $
    then: {field: info.description, function: truthy}
  asyncapi-info-license:
    description: The API states its licence.
    given: $
    then: {field: info.license, function: truthy}
  asyncapi-info-license-url:
    description: The licence has an address.
    recommended: false
    given: $.info.license
    then: {field: url, function: truthy}
  asyncapi-latest-version:
    description: The document is written in the latest version.
    severity: info
    given: $.asyncapi
    then: {function: pattern, functionOptions: {match: "^3\\\\."}}
  asyncapi-servers:
    description: The API has servers.
    given: $
    then: {field: servers, function: truthy}
  asyncapi-server-security:
    description: Servers say how clients prove who they are.
    recommended: false
    given: $.servers[*]
    then: {field: security, function: truthy}
  asyncapi-server-not-example-com:
    description: Servers are real.
    recommended: false
    given: $.servers[*]
    then:
      - {field: url, function: pattern, functionOptions: {notMatch: "example\\\\.com"}}
      - {field: host, function: pattern, functionOptions: {notMatch: "example\\\\.com"}}
  asyncapi-server-no-trailing-slash:
    description: Addresses of servers do not end with a slash.
    given: $.servers[*]
    then:
      - {field: url, function: pattern, functionOptions: {notMatch: "/$"}}
      - {field: host, function: pattern, functionOptions: {notMatch: "/$"}}
  asyncapi-server-no-empty-variable:
    description: Addresses of servers have no empty variables.
    given: $.servers[*]
    then:
      - {field: url, function: pattern, functionOptions: {notMatch: "\\\\{\\\\}"}}
      - {field: host, function: pattern, functionOptions: {notMatch: "\\\\{\\\\}"}}
  asyncapi-channel-no-empty-parameter:
    description: Addresses have no empty parameters.
    formats: [aas2]
    given: $.channels
    then: {field: "@key", function: pattern, functionOptions: {notMatch: "\\\\{\\\\}"}}
  asyncapi-channel-no-query-nor-fragment:
    description: Addresses have no query and no fragment.
    formats: [aas2]
    given: $.channels
    then: {field: "@key", function: pattern, functionOptions: {notMatch: "[?#]"}}
  asyncapi-channel-no-trailing-slash:
    description: Addresses do not end with a slash.
    formats: [aas2]
    given: $.channels
    then: {field: "@key", function: pattern, functionOptions: {notMatch: ".+/$"}}
  asyncapi-3-channel-no-trailing-slash:
    description: Addresses do not end with a slash.
    formats: [aas3]
    given: $.channels[*]
    then: {field: address, function: pattern, functionOptions: {notMatch: ".+/$"}}
  asyncapi-operation-description:
    description: Operations have descriptions.
    given: "#Operation"
    then: {field: description, function: truthy}
  asyncapi-operation-operationId:
    description: Operations have ids.
    formats: [aas2]
    severity: error
    given: "#Operation"
    then: {field: operationId, function: truthy}
  asyncapi-parameter-description:
    description: Parameters have descriptions.
    recommended: false
    given: ["$.components.parameters[*]", "$.channels[*].parameters[*]"]
    then: {field: description, function: truthy}
  asyncapi-headers-schema-type-object:
    description: Headers of messages are objects.
    severity: error
    given: ["$.components.messages[*].headers", "$.components.messageTraits[*].headers"]
    then: {field: type, function: enumeration, functionOptions: {values: [object]}}
  asyncapi-message-examples:
    description: Examples of messages are valid.
    given: $
    then: {function: concordatRule, functionOptions: {rule: asyncapi-message-example-valid}}
  asyncapi-tags:
    description: The API has tags.
    recommended: false
    given: "#Tags"
    then: {field: tags, function: truthy}
  asyncapi-tag-description:
    description: Tags have descriptions.
    recommended: false
    given: "#Tags.tags[*]"
    then: {field: description, function: truthy}
  asyncapi-tags-alphabetical:
    description: Tags are in the order of the alphabet.
    recommended: false
    given: "#Tags.tags"
    then: {function: alphabetical, functionOptions: {keyedBy: name}}
  asyncapi-unused-components-schema:
    description: Schemas of the components are used.
    given: $.components.schemas
    then: {function: unreferencedReusableObject, functionOptions: {reusableObjectsLocation: "#/components/schemas"}}
`;
