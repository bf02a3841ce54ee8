/** What is deprecated says so to callers: in the document, and in what the service answers (DOMAIN §3). A default. */
export const DEPRECATION_TEXT = `name: concordat:deprecation
description: What is deprecated says so, until when it works, and what takes its place. In the document, and in responses.
aliases:
  DeprecatedOperation:
    - "$.paths[*][?(@ && @.deprecated === true && @property.match(/^(get|put|post|delete|options|head|patch|trace)$/))]"
rules:
  deprecated-has-sunset: error
  deprecated-names-replacement: warn
  deprecated-parts-have-sunset: warn
  deprecated-not-required: warn
  deprecation-flag-set: error
  deprecation-prose-flagged: warn
  deprecation-date-declared: warn
  deprecation-values-readable: error
  deprecation-ends-after-start: error
  current-avoids-deprecated: info
  deprecated-declares-deprecation-header:
    description: The responses of a deprecated operation declare the header Deprecation (RFC 9745).
    message: "{{error}}"
    severity: warn
    formats: [oas2, oas3]
    given: "#DeprecatedOperation"
    then: {function: responseHeaders, functionOptions: {names: [Deprecation], statuses: [2XX, 3XX]}}
  deprecated-declares-sunset-header:
    description: The responses of a deprecated operation with a last day declare the header Sunset (RFC 8594).
    message: "{{error}}"
    severity: warn
    formats: [oas2, oas3]
    given: "$.paths[*][?(@ && @.deprecated === true && @['x-sunset'] && @.responses)]"
    then: {function: responseHeaders, functionOptions: {names: [Sunset], statuses: [2XX, 3XX]}}
  deprecated-declares-link-header:
    description: The responses of a deprecated operation declare the header Link, which leads to what takes its place.
    message: "{{error}}"
    severity: hint
    formats: [oas2, oas3]
    given: "#DeprecatedOperation"
    then: {function: responseHeaders, functionOptions: {names: [Link], statuses: [2XX, 3XX]}}
  deprecated-parameter-explained:
    description: A deprecated parameter says what to use instead.
    severity: warn
    formats: [oas3]
    given:
      - "$.paths[*].parameters[?(@ && @.deprecated === true)]"
      - "$.paths[*][*].parameters[?(@ && @.deprecated === true)]"
      - "$.components.parameters[?(@ && @.deprecated === true)]"
    then: {field: description, function: described, functionOptions: {minLength: 10}}
  deprecated-property-explained:
    description: A deprecated property says what to use instead.
    severity: info
    formats: [oas3]
    given: "$..properties[?(@ && @.deprecated === true)]"
    then: {field: description, function: described, functionOptions: {minLength: 10}}
`;
