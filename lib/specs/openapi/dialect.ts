import { OPENAPI_DIALECTS, type OpenApiDialect, type SpecModel } from "@/lib/specs/model";

/** The dialect of an OpenAPI definition. Throws where the model is of another language: that is our own mistake. */
export function openApiDialect({ format, dialect }: Pick<SpecModel, "format" | "dialect">): OpenApiDialect {
  const known = OPENAPI_DIALECTS.find((one) => one === dialect);
  if (format !== "openapi" || !known) throw new Error(`A definition in ${format} ${dialect} has no OpenAPI dialect`);
  return known;
}
