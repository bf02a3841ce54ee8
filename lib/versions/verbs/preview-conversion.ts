import { type ConversionDto, conversionListDto, type ConvertedDto, conversionTarget } from "@/lib/conversions/schema";
import type { ServiceContext } from "@/lib/core/context";
import { convertVersion } from "./convert-version";
import { listConversions } from "./list-conversions";

/** What is shown of a result; all of it is kept as files. */
const SHOWN_LINES = 200;
const SHOWN_LETTERS = 30_000;
const SHOWN_LOSSES = 200;

/** A conversion as a page shows it. */
export interface ConversionPreview {
  conversion: ConversionDto;
  files: { name: string; lines: number; head: string }[];
  lost: ConvertedDto["lost"];
  /** Losses in all. */
  losses: number;
}

/**
 * The conversions that a version can take, and the beginning of one of them: the one asked for, else the first. Throws
 * `unsupported_format` where there is no such conversion, and `gone` where documents are withheld.
 */
export async function previewConversion(
  ctx: ServiceContext,
  { to: asked, ...ref }: { api: string; version: string; to: string | undefined },
): Promise<{ conversions: ConversionDto[]; preview: ConversionPreview | null }> {
  const { items } = conversionListDto.parse(jsonOf(await listConversions(ctx, ref)));
  const chosen = items.find(({ to }) => to === asked) ?? items[0];
  if (!chosen) return { conversions: [], preview: null };
  const to = conversionTarget.parse(chosen.to);
  // The worker wrote it, to the type that it is read as.
  const { conversion, files, lost } = jsonOf(await convertVersion(ctx, { ...ref, to })) as ConvertedDto;
  const preview = {
    conversion,
    files: files.map(({ name, text }) => ({ name, lines: text.split("\n").length, head: headOf(text) })),
    lost: lost.slice(0, SHOWN_LOSSES),
    losses: lost.length,
  };
  return { conversions: items, preview };
}

function headOf(text: string): string {
  return text.slice(0, SHOWN_LETTERS).split("\n").slice(0, SHOWN_LINES).join("\n");
}

function jsonOf(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
