import { SPECTRAL_OAS_DOCUMENT_RULES } from "./spectral-oas-document";
import { SPECTRAL_OAS_OPERATION_RULES } from "./spectral-oas-operations";
import { SPECTRAL_OAS_SCHEMA_RULES } from "./spectral-oas-schemas";

/** Every rule of Spectral's `spectral:oas` under its name, written anew in terms of this engine. */
export const SPECTRAL_OAS_TEXT = `name: spectral:oas
description: The rules of Spectral for OpenAPI, under their names.
formats: [oas2, oas3]
aliases:
  PathItem: ["$.paths[*]"]
  OperationObject: ["#PathItem[get,put,post,delete,options,head,patch,trace]"]
  SecurityRequirementObject: ["$.security[*]", "#OperationObject.security[*]"]
  ResponseObject:
    targets:
      - {formats: [oas2], given: ["#OperationObject.responses[*]", "$.responses[*]"]}
      - {formats: [oas3], given: ["#OperationObject.responses[*]", "$.components.responses[*]"]}
  LinkObject:
    targets:
      - {formats: [oas3], given: ["$.components.links[*]", "#ResponseObject.links[*]"]}
rules:
${SPECTRAL_OAS_DOCUMENT_RULES}${SPECTRAL_OAS_OPERATION_RULES}${SPECTRAL_OAS_SCHEMA_RULES}`;
