import type { LintRule } from "@/lib/lint/rule";
import { wsdlAnyType } from "./wsdl-any-type";
import { wsdlDistinctInputs } from "./wsdl-distinct-inputs";
import { wsdlHttpTransport } from "./wsdl-http-transport";
import { wsdlLiteralUse } from "./wsdl-literal-use";
import { wsdlMessageUsed } from "./wsdl-message-used";
import { wsdlNoOverloads } from "./wsdl-no-overloads";
import { wsdlOperationDocumentation } from "./wsdl-operation-documentation";
import { wsdlOperationFault } from "./wsdl-operation-fault";
import { wsdlPortTypeBound } from "./wsdl-port-type-bound";
import { wsdlSecureAddress } from "./wsdl-secure-address";
import { wsdlTargetNamespace } from "./wsdl-target-namespace";
import { wsdlTypeDocumentation } from "./wsdl-type-documentation";
import { wsdlTypeUsed } from "./wsdl-type-used";

/** The lint rules of WSDL. */
export const WSDL_LINT_RULES: readonly LintRule[] = [
  wsdlAnyType,
  wsdlDistinctInputs,
  wsdlHttpTransport,
  wsdlLiteralUse,
  wsdlMessageUsed,
  wsdlNoOverloads,
  wsdlOperationDocumentation,
  wsdlOperationFault,
  wsdlPortTypeBound,
  wsdlSecureAddress,
  wsdlTargetNamespace,
  wsdlTypeDocumentation,
  wsdlTypeUsed,
];
