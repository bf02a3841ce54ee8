import type { Conversion, ConversionTarget } from "@/lib/conversions/conversion";
import { openApi2To30, openApi2To31 } from "@/lib/conversions/openapi-2-to-3/index";
import { openApi30To31 } from "@/lib/conversions/openapi-3-0-to-3-1/index";
import { openApiToApiDefinition } from "@/lib/conversions/openapi-to-api-definition/index";
import { openApiToWit } from "@/lib/conversions/openapi-to-wit/index";
import { protobufToOpenApi } from "@/lib/conversions/protobuf-to-openapi/index";
import { witToOpenApi } from "@/lib/conversions/wit-to-openapi/index";
import type { SpecModel } from "@/lib/specs/model";

/** Every conversion, in the order in which they are offered. */
export const CONVERSIONS: readonly Conversion[] = [
  openApi2To30,
  openApi2To31,
  openApi30To31,
  openApiToApiDefinition,
  openApiToWit,
  protobufToOpenApi,
  witToOpenApi,
];

/** The conversions that can read a definition. */
export function conversionsOf({ format, dialect }: Pick<SpecModel, "format" | "dialect">): Conversion[] {
  return CONVERSIONS.filter(({ from, dialects }) => from === format && (dialects?.includes(dialect) ?? true));
}

/** Whether anything is known to convert definitions of a format to; by dialect there may be nothing all the same. */
export function canBeConverted(format: string): boolean {
  return CONVERSIONS.some(({ from }) => from === format);
}

/** The conversion of a definition into a target; undefined where there is none. */
export function findConversion(
  model: Pick<SpecModel, "format" | "dialect">,
  to: ConversionTarget,
): Conversion | undefined {
  return conversionsOf(model).find((conversion) => conversion.to === to);
}
