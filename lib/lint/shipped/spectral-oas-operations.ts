/** What `spectral:oas` asks of operations. */
export const SPECTRAL_OAS_OPERATION_RULES = `  operation-description:
    description: An operation has a description.
    given: "#OperationObject"
    then: {field: description, function: truthy}
  operation-operationId:
    description: An operation has an operationId.
    given: "#OperationObject"
    then: {field: operationId, function: truthy}
  operation-operationId-unique:
    description: No two operations have one operationId.
    severity: error
    given: $.paths
    then: {function: oasOpIdUnique}
  operation-operationId-valid-in-url:
    message: An operationId has only letters that an address may have.
    given: "#OperationObject"
    then: {field: operationId, function: pattern, functionOptions: {match: "^[A-Za-z0-9._~:/?#\\\\[\\\\]@!$&'()*+,;=-]*$"}}
  operation-parameters:
    description: Parameters of an operation are there once each.
    message: "{{error}}"
    given: "#OperationObject.parameters"
    then: {function: oasOpParams}
  operation-singular-tag:
    description: An operation has no more than one tag.
    recommended: false
    given: "#OperationObject"
    then: {field: tags, function: length, functionOptions: {max: 1}}
  operation-success-response:
    description: An operation says what success, or a redirection, looks like.
    given: "#OperationObject"
    then: {field: responses, function: oasOpSuccessResponse}
  operation-tag-defined:
    description: Tags of operations are declared.
    given: $
    then: {function: oasTagDefined}
  operation-tags:
    description: An operation has tags.
    given: "#OperationObject"
    then: {field: tags, function: schema, functionOptions: {schema: {type: array, minItems: 1}}}
  oas2-operation-formData-consume-check:
    description: An operation that takes a form says so in consumes.
    formats: [oas2]
    given: "#OperationObject"
    then: {function: oasOpFormDataConsumeCheck}
  oas2-operation-security-defined:
    description: Security requirements name what securityDefinitions has.
    message: "{{error}}"
    formats: [oas2]
    given: "#SecurityRequirementObject"
    then: {function: oasSecurityDefined}
  oas3-operation-security-defined:
    description: Security requirements name what components.securitySchemes has.
    message: "{{error}}"
    formats: [oas3]
    given: "#SecurityRequirementObject"
    then: {function: oasSecurityDefined}
  oas2-parameter-description:
    description: A parameter has a description.
    recommended: false
    formats: [oas2]
    given: "$..parameters[?(@ && @.in)]"
    then: {field: description, function: truthy}
  oas3-parameter-description:
    description: A parameter has a description.
    recommended: false
    formats: [oas3]
    given:
      - "#PathItem.parameters[?(@ && @.in)]"
      - "#OperationObject.parameters[?(@ && @.in)]"
      - "$.components.parameters[?(@ && @.in)]"
    then: {field: description, function: truthy}
  oas3-callbacks-in-callbacks:
    message: A callback has no callbacks.
    formats: [oas3]
    given: "#OperationObject.callbacks[*][*][*].callbacks"
    then: {function: undefined}
`;
