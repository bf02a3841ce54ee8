import type { ConversionSettings } from "@/lib/conversions/conversion";
import type { SpecModel } from "@/lib/specs/model";

const LONGEST = 60;

/** A name for files and objects of a result: the API's slug, else one made from the title; lower case, words joined by hyphens. */
export function resultName(model: Pick<SpecModel, "info">, { name }: ConversionSettings): string {
  const made = (name ?? model.info.title)
    .slice(0, 200)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, LONGEST)
    .replace(/-$/, "");
  return made === "" ? "api" : made;
}
