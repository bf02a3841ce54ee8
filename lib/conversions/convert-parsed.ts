import type { Conversion, ConversionSettings, ConversionTarget } from "@/lib/conversions/conversion";
import { conversionsOf, findConversion } from "@/lib/conversions/index";
import { MORE_LOSSES } from "@/lib/conversions/losses";
import type { ConversionDto, ConvertedDto } from "@/lib/conversions/schema";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { SpecError } from "@/lib/specs/spec-error";

/** A conversion as interfaces show it. */
export function conversionItem({ id, from, to, title }: Conversion): ConversionDto {
  return { id, from, to, title };
}

/**
 * Converts a definition, and says where in it each loss is. Throws SpecError `unsupported_format` where there is no way from it to
 * the target, and `document_too_large` where a result would be enormous.
 */
export function convertParsed(
  parsed: ParsedSource,
  to: ConversionTarget,
  settings: ConversionSettings = {},
): ConvertedDto {
  const conversion = findConversion(parsed.model, to) ?? refuse(parsed, to);
  const { files, lost } = conversion.convert(parsed, settings);
  return {
    conversion: conversionItem(conversion),
    files: files.map(({ name, text }) => ({ name, text })),
    lost: lost.map(({ kind, effect, message, place, operation }) => ({
      ...{ kind, effect, message },
      why: conversion.losses[kind] ?? (kind === MORE_LOSSES ? "The list of losses is bounded." : message),
      operation: operation ?? null,
      ...{ file: place.file, pointer: place.pointer },
      ...parsed.locate(place),
    })),
  };
}

function refuse({ model, entry }: ParsedSource, to: ConversionTarget): never {
  const targets = conversionsOf(model).map((one) => one.to);
  const what = `${model.format} ${model.dialect}`;
  throw new SpecError("unsupported_format", `A definition in ${what} cannot be converted to ${to}.`, {
    file: entry,
    fix: targets.length === 0 ? `Nothing is known to convert ${what} to.` : `Convert it to ${targets.join(" or ")}.`,
  });
}
