const HAS_EXAMPLE = "(@.example !== undefined || @['x-example'] !== undefined || @.default !== undefined)";
const IS_SCHEMA = "(@.enum || @.type || @.format || @.$ref || @.properties || @.items)";
const SCHEMA_FILTER = `[?(@property !== 'properties' && @ && ${HAS_EXAMPLE} && ${IS_SCHEMA})]`;
const MEDIA_FILTER = "[?(@ && @.schema && (@.example !== undefined || @.examples))]";

/** What `spectral:oas` asks of schemas, examples, references and components. */
export const SPECTRAL_OAS_SCHEMA_RULES = `  array-items:
    message: A schema of type array has items.
    severity: error
    resolved: false
    given:
      - "$..[?(@ && @.type == 'array')]"
      - "$..[?(@ && @.type && @.type.constructor.name === 'Array' && @.type.includes('array'))]"
    then: {field: items, function: truthy}
  duplicated-entry-in-enum:
    description: No value stands twice in an enum.
    message: "{{error}}"
    given: "$..[?(@property !== 'properties' && @ != null && @.enum && @.enum.constructor.name === 'Array')]"
    then: {field: enum, function: schema, functionOptions: {schema: {type: array, uniqueItems: true}}}
  typed-enum:
    description: The values of an enum are of its type.
    message: "{{error}}"
    given: "$..[?(@ && @.enum && @.type)]"
    then: {function: typedEnum}
  no-$ref-siblings:
    description: Nothing stands beside a $ref.
    message: "{{error}}"
    severity: error
    formats: [oas2, oas3_0]
    resolved: false
    given: "$..[?(@property === '$ref')]"
    then: {function: refSiblings}
  oas2-discriminator:
    description: A discriminator is a required property.
    message: "{{error}}"
    severity: error
    formats: [oas2]
    given: "$.definitions[?(@ && @.discriminator)]"
    then: {function: oasDiscriminator}
  oas2-anyOf:
    message: There is no anyOf in OpenAPI 2.0.
    formats: [oas2]
    given: $..anyOf
    then: {function: undefined}
  oas2-oneOf:
    message: There is no oneOf in OpenAPI 2.0.
    formats: [oas2]
    given: $..oneOf
    then: {function: undefined}
  oas2-valid-schema-example:
    description: Examples fit their schemas.
    message: "{{error}}"
    severity: error
    formats: [oas2]
    given:
      - "$..definitions..${SCHEMA_FILTER}"
      - "$..parameters..${SCHEMA_FILTER}"
      - "$..responses..${SCHEMA_FILTER}"
    then: {function: oasExample, functionOptions: {type: schema}}
  oas2-valid-media-example:
    description: Examples fit their schemas.
    message: "{{error}}"
    severity: error
    formats: [oas2]
    given: "$..responses..[?(@ && @.schema && @.examples)]"
    then: {function: oasExample, functionOptions: {type: media}}
  oas3-valid-schema-example:
    description: Examples fit their schemas.
    message: "{{error}}"
    severity: error
    formats: [oas3]
    given:
      - "$.components.schemas..${SCHEMA_FILTER}"
      - "$..content..${SCHEMA_FILTER}"
      - "$..headers..${SCHEMA_FILTER}"
      - "$..parameters..${SCHEMA_FILTER}"
    then: {function: oasExample, functionOptions: {type: schema}}
  oas3-valid-media-example:
    description: Examples fit their schemas.
    message: "{{error}}"
    severity: error
    formats: [oas3]
    given:
      - "$..content..${MEDIA_FILTER}"
      - "$..headers..${MEDIA_FILTER}"
      - "$..parameters..${MEDIA_FILTER}"
    then: {function: oasExample, functionOptions: {type: media}}
  oas3-examples-value-or-externalValue:
    description: An example has either a value or an externalValue.
    formats: [oas3]
    given:
      - "$.components.examples[*]"
      - "$.paths[*][*]..content[*].examples[*]"
      - "$.paths[*][*]..parameters[*].examples[*]"
      - "$.components.parameters[*].examples[*]"
      - "$.paths[*][*]..headers[*].examples[*]"
      - "$.components.headers[*].examples[*]"
    then: {function: xor, functionOptions: {properties: [externalValue, value]}}
  oas2-schema:
    description: The document has the structure of OpenAPI 2.0.
    severity: error
    formats: [oas2]
    given: $
    then: {function: checkedElsewhere, functionOptions: {by: valid-…}}
  oas3-schema:
    description: The document has the structure of OpenAPI 3.
    severity: error
    formats: [oas3]
    given: $
    then: {function: checkedElsewhere, functionOptions: {by: valid-…}}
  oas2-unused-definition:
    description: Every definition is used.
    formats: [oas2]
    resolved: false
    given: $.definitions
    then: {function: unreferencedReusableObject, functionOptions: {reusableObjectsLocation: "#/definitions"}}
  oas3-unused-component:
    message: This component is used nowhere.
    formats: [oas3]
    resolved: false
    given: $
    then: {function: oasUnusedComponent}
  oas3_2-no-deprecated-xml-attribute:
    message: In OpenAPI 3.2 an attribute in XML is written as nodeType.
    formats: [oas3_2]
    given: "$..[?(@ && @.xml)].xml"
    then: {function: schema, functionOptions: {schema: {not: {properties: {attribute: {const: true}}, required: [attribute]}}}}
`;
