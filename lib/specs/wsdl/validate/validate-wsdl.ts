import type { WsdlContract } from "@/lib/specs/wsdl/contract";
import type { WsdlReading } from "@/lib/specs/wsdl/reading";
import { checkDefinitions } from "./check-definitions";
import { checkSchemas } from "./check-schemas";

/** Finds what is wrong with a definition that could be read. Linear in its size. */
export function validateWsdl(contract: WsdlContract, reading: WsdlReading): void {
  checkSchemas(contract.schemas, reading);
  checkDefinitions(contract, reading);
}
